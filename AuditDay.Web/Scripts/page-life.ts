import { lastDoneAt, noteActivity, noteNow, renewCookie } from './access/awake'
import { idleState } from './access/idle'
import { savedState } from './saving/saved-state'

interface Circuit {
  invokeMethodAsync(method: 'Seen', isInSight: boolean): Promise<void>
}

export function bind(place: HTMLElement, circuit: Circuit) {
  const [idle, warning] = [Number(place.dataset.idle), Number(place.dataset.warning)]
  const banner = place.querySelector<HTMLElement>('[data-idle-warning]')!
  const end = place.querySelector<HTMLElement>('[data-idle-end]')!
  const form = place.querySelector<HTMLFormElement>('[data-idle-form]')!
  const stop = new AbortController()
  let renewedAt = Date.now()
  noteNow()

  /** The cookie lives on only where something is done. */
  async function renew(): Promise<void> {
    renewedAt = Date.now()
    // Signed out on another tab, or elsewhere: this page has nothing to show any more.
    if (!await renewCookie())
      leave()
  }

  function leave(): void {
    savedState().leaveQuietly()
    location.assign('/sign-in')
  }

  function signOut(): void {
    savedState().leaveQuietly()
    form.querySelector<HTMLInputElement>('[data-idle-from]')!.value = location.pathname + location.search
    // What waits on this device stays for when they come back: a submit by script asks nobody and clears nothing.
    form.submit()
  }

  function look(): void {
    const state = idleState(Date.now() - lastDoneAt(), idle, warning)
    if (state.name === 'over') {
      stop.abort()
      clearInterval(timer)
      signOut()
      return
    }
    if (state.name === 'warned' && banner.hidden)
      end.textContent = new Date(Date.now() + state.left).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
    banner.hidden = state.name !== 'warned'
    if (lastDoneAt() > renewedAt && Date.now() - renewedAt > idle / 4)
      void renew()
  }

  const timer = setInterval(look, Math.min(5_000, warning / 4))
  const options = { capture: true, passive: true, signal: stop.signal }
  for (const doing of ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart', 'scroll'])
    addEventListener(doing, noteActivity, options)
  place.querySelector('[data-idle-stay]')!.addEventListener('click', () => {
    noteNow()
    look()
    void renew()
  }, { signal: stop.signal })
  document.addEventListener('visibilitychange', () => {
    circuit.invokeMethodAsync('Seen', !document.hidden).catch(() => {})
    // A laptop that wakes up: its timers slept too.
    look()
  }, { signal: stop.signal })
  if (document.hidden)
    circuit.invokeMethodAsync('Seen', false).catch(() => {})

  return {
    rest(): void {
      savedState().leaveQuietly()
      location.replace(`/resting?page=${encodeURIComponent(location.pathname + location.search)}`)
    },
    dispose(): void {
      stop.abort()
      clearInterval(timer)
    },
  }
}
