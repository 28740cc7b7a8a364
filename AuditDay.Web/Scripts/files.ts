/** How long somebody waits before they are told that something is on its way. */
const PATIENCE = 1000

/**
 * Files are fetched here, so that whoever waits sees that one is being made, and reads why where there is none. Without this
 * script the browser fetches them by itself.
 */
export function bind(form: HTMLFormElement): { dispose(): void } {
  const said = form.querySelector<HTMLElement>('[data-files-said]')!
  let leaving: AbortController | null = null

  const take = async (event: SubmitEvent) => {
    const button = event.submitter as HTMLButtonElement | null
    // What opens in a tab of its own is the browser's to show.
    if (!button || button.formTarget)
      return
    event.preventDefault()
    leaving?.abort()
    const control = (leaving = new AbortController())
    const words = (button.textContent ?? '').trim().replace(/^Download (for|as) /, '')
    const began = Date.now()
    const showing = setInterval(() => {
      if (Date.now() - began >= PATIENCE)
        said.textContent = `Making the file (${words}): ${Math.floor((Date.now() - began) / 1000)} seconds so far. You can go on meanwhile.`
    }, 250)
    said.textContent = ''
    try {
      const query = new URLSearchParams(new FormData(form) as unknown as Record<string, string>).toString()
      const answer = await fetch(`${button.formAction.split('?')[0]}${query ? `?${query}` : ''}`, { signal: control.signal })
      if (answer.ok) {
        save(await answer.blob(), nameOf(answer))
        said.textContent = Date.now() - began >= PATIENCE ? 'The file is ready: your browser has it among its downloads.' : ''
      } else {
        said.textContent = answer.status === 409 ? await answer.text() : 'We could not make that file. It may not be yours to take any more: load this page anew.'
      }
    } catch {
      if (!control.signal.aborted)
        said.textContent = 'The file did not come: the line was lost. Try again.'
    } finally {
      clearInterval(showing)
    }
  }
  const submitted = (event: SubmitEvent) => void take(event)

  form.addEventListener('submit', submitted)
  return {
    dispose() {
      form.removeEventListener('submit', submitted)
      leaving?.abort()
    },
  }
}

function nameOf(answer: Response): string {
  return /filename="?([\w.-]+)"?/.exec(answer.headers.get('Content-Disposition') ?? '')?.[1] ?? 'file'
}

function save(content: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
