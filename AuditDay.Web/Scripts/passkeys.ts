import { answerOf, toMake, toProve } from './passkeys/wire'
import { PageTooOld, sentenceFor, type Ceremony } from './passkeys/sentences'

/** What the server wants the device to be asked. */
async function fetchOptions(form: HTMLFormElement): Promise<Record<string, unknown>> {
  const response = await fetch(form.dataset['options']!, { method: 'POST', body: new FormData(form) })
  // A page that was open for too long is led to another one, which is no answer for a script.
  if (!response.ok || !response.headers.get('content-type')?.startsWith('application/json'))
    throw new PageTooOld()
  return await response.json() as Record<string, unknown>
}

async function askDevice(ceremony: Ceremony, options: Record<string, unknown>): Promise<Credential | null> {
  return ceremony === 'make'
    ? navigator.credentials.create({ publicKey: toMake(options) })
    : navigator.credentials.get({ publicKey: toProve(options) })
}

/** Asks the device, and sends what it answers with the form; the server says what came of it on the next page. */
async function takeOver(form: HTMLFormElement): Promise<void> {
  const ceremony = form.dataset['passkey'] as Ceremony
  const button = form.querySelector('button')!
  const words = form.querySelector<HTMLElement>('[data-passkey-words]')!
  const say = (sentence: string, isWorry: boolean) => {
    words.hidden = false
    words.textContent = sentence
    words.classList.toggle('notice-worry', isWorry)
  }

  button.disabled = true
  say('Please follow what your device asks of you.', false)
  try {
    if (!window.PublicKeyCredential)
      throw new DOMException('', 'NotSupportedError')
    const credential = await askDevice(ceremony, await fetchOptions(form))
    form.querySelector<HTMLInputElement>('[name=credential]')!.value = JSON.stringify(answerOf(credential as PublicKeyCredential))
    form.submit()
  } catch (why) {
    say(sentenceFor(ceremony, why), true)
    button.disabled = false
    button.focus()
  }
}

document.addEventListener('submit', event => {
  const form = event.target
  if (!(form instanceof HTMLFormElement) || !form.matches('[data-passkey]'))
    return

  event.preventDefault()
  void takeOver(form)
})

// Whoever comes back by the browser's own button finds the page as they left it, waiting for a device that has answered.
window.addEventListener('pageshow', event => {
  if (!event.persisted)
    return
  for (const form of document.querySelectorAll('[data-passkey]')) {
    form.querySelector('button')!.disabled = false
    form.querySelector<HTMLElement>('[data-passkey-words]')!.hidden = true
  }
})
