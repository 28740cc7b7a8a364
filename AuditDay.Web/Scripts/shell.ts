import type { HubConnectionBuilder } from '@microsoft/signalr'
import { pauseBefore, withPatience } from './patience'
import { whenHandsRest } from './saving/hands'
import './passkeys'
import { savedState } from './saving/saved-state'

interface Blazor {
  start(options: object): Promise<void>
}

declare const Blazor: Blazor

type ReconnectState = 'show' | 'hide' | 'retrying' | 'failed' | 'rejected' | 'paused' | 'resume-failed'

/** A short break is nobody's business. */
const worthSaying = 1_000
const staysAfterwards = 4_000

/**
 * Says that the line is down without taking the page away: the template's dialog makes the page inert, and what is
 * typed then is lost without a word. The framework finds this element by its id and reports to it.
 */
function watchTheLine(banner: HTMLElement): void {
  let timers: number[] = []
  const say = (...lines: { words: string, after: number }[]) => {
    timers.forEach(clearTimeout)
    timers = lines.map(({ words, after }) => window.setTimeout(() => {
      banner.textContent = words
      banner.classList.toggle('is-shown', words !== '')
    }, after))
  }
  const isShown = () => banner.classList.contains('is-shown')

  banner.addEventListener('components-reconnect-state-changed', event => {
    const { state } = (event as CustomEvent<{ state: ReconnectState }>).detail
    banner.dataset.line = state === 'hide' ? 'open' : 'lost'
    switch (state) {
      case 'show':
      case 'paused':
        say({ words: 'Reconnecting. You can go on reading, marking and writing; what you do is kept on this device.', after: worthSaying })
        break
      case 'hide':
        say(...isShown() ? [{ words: 'Connected again.', after: 0 }] : [], { words: '', after: isShown() ? staysAfterwards : 0 })
        break
      case 'rejected':
      case 'resume-failed':
        // The server no longer knows this page. What waits here survives a reload, so nobody is asked; a key pressed
        // while the page loads would not, so it waits for a pause.
        whenHandsRest(() => {
          savedState().leaveQuietly()
          location.reload()
        })
        break
      case 'failed':
        say({ words: 'The connection is lost. Reload the page to go on.', after: 0 })
        break
    }
  })
}

const banner = document.getElementById('components-reconnect-modal')
if (banner)
  watchTheLine(banner)

// "Print this page": the one thing that a page cannot ask of the browser without a script.
document.addEventListener('click', event => {
  if (event.target instanceof Element && event.target.closest('[data-print]'))
    window.print()
})

// Marks and words from before a reload leave from whichever page comes next, not only from the workspace.
if (sessionStorage.getItem('audit-day.marks'))
  void import('./annotations/post')
if (sessionStorage.getItem('audit-day.votes'))
  void import('./voting/vote-post')
if (Object.keys(sessionStorage).some(key => key.startsWith('audit-day.text')))
  void import('./notes/desk').then(({ desk }) => desk.sendAllKept())

void Blazor.start({
  circuit: {
    configureSignalR: (builder: HubConnectionBuilder) => withPatience(builder, '_blazor'),
    reconnectionOptions: {
      // For ever, in effect: a hall's network comes back, and then so does the page.
      maxRetries: 100_000,
      retryIntervalMilliseconds: (attempt: number) => (attempt === 0 ? 0 : pauseBefore(attempt)),
    },
  },
})
