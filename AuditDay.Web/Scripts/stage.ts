import { noteActivity, renewCookie } from './access/awake'
import { hub } from './hub'
import { Freshness } from './themes/freshness'

/** The stage's page: answers as long as its circuit is alive and its right to be here lasts. */
interface Page {
  invokeMethodAsync(name: 'IsHere'): Promise<boolean>
}

const beat = 1_500
const patience = 2_000
const stayAwake = 60_000

let open: { root: HTMLElement, stop(): void } | null = null

/**
 * Says whether what the room sees is up to date. Neither a silent network nor a dead circuit tells anybody, so the page
 * is asked every moment and must answer; the shared hub says sooner when the line breaks. The clock runs by itself. B makes
 * this screen dark and shows it again, whether or not anything answers.
 */
export function bind(root: HTMLElement, page: Page): { dispose(): void } {
  open?.stop()
  const line = root.querySelector<HTMLElement>('[data-stage-line]')!
  const clock = root.querySelector<HTMLElement>('[data-stage-clock]')!
  const freshness = new Freshness(Date.now())

  const show = () => {
    const state = freshness.at(Date.now())
    line.dataset.state = state.isLive ? 'live' : 'old'
    const words = state.isLive ? 'Live' : `Not up to date since ${time(new Date(state.since))}`
    if (line.textContent !== words)
      line.textContent = words
    clock.textContent = time(new Date())
  }
  // Blazor leaves an error unhandled where it is called without a line.
  const isAway = () => document.getElementById('components-reconnect-modal')?.dataset.line === 'lost'
  const ask = async () => {
    const asked = Date.now()
    try {
      if (!isAway() && await inTime(page.invokeMethodAsync('IsHere'), patience))
        freshness.answered(asked)
      else
        freshness.lost()
    } catch {
      freshness.lost()
    }
    show()
  }

  const press = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 'b' || event.ctrlKey || event.metaKey || event.altKey || event.repeat)
      return
    if (root.dataset.blackHere)
      delete root.dataset.blackHere
    else
      root.dataset.blackHere = 'yes'
  }

  document.addEventListener('keydown', press)
  const leaveHub = hub.onState(state => {
    freshness.line(state.name === 'lost' ? 'lost' : 'open')
    show()
  })
  const watching = hub.watch(`stage/${root.dataset.auditId}`, () => {})
  const asking = setInterval(() => void ask(), beat)
  const showing = setInterval(show, 500)
  // A projector that shows is being used, though nobody touches it.
  const waking = setInterval(() => { noteActivity(); void renewCookie() }, stayAwake)
  void ask()

  const binding = {
    root,
    stop() {
      document.removeEventListener('keydown', press)
      clearInterval(asking)
      clearInterval(showing)
      clearInterval(waking)
      leaveHub()
      watching()
    },
  }
  open = binding
  return { dispose: () => binding.stop() }
}

function inTime<T>(promise: Promise<T>, milliseconds: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer')), milliseconds)
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

function time(at: Date): string {
  return at.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
}
