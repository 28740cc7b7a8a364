import { element } from '../annotations/element'
import { announce } from '../annotations/announcing'

const staysSaid = 3_000

/** A button that copies, also on plain http, and says so. */
export function copyButton(words: string, text: () => string): HTMLButtonElement {
  const button = element('button', { 'type': 'button', 'class': 'button button-quiet button-small', 'data-copy-text': true }, words)
  button.addEventListener('click', async () => {
    const said = await copy(text()) ? 'Copied' : 'Copying did not work here: select the text and copy it'
    button.textContent = said
    announce(`${said}.`)
    setTimeout(() => { button.textContent = words }, staysSaid)
  })
  return button
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyByHand(text)
  }
}

function copyByHand(text: string): boolean {
  const before = document.activeElement as HTMLElement | null
  const place = element('textarea', { 'class': 'visually-hidden', 'aria-hidden': 'true', 'tabindex': '-1' })
  place.value = text
  document.body.append(place)
  place.select()
  const isCopied = document.execCommand('copy')
  place.remove()
  before?.focus({ preventScroll: true })
  return isCopied
}
