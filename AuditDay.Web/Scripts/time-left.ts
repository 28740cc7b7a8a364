import { leftInWords } from './desk/in-words'
import { ServerClock } from './desk/server-clock'

interface Page {
  invokeMethodAsync(name: 'Now'): Promise<number>
}

/** Counts down to `data-ends-at` by the server's clock. It goes on when the circuit is lost, and asks anew after a sleep. */
export function bind(root: HTMLElement, page: Page): { dispose(): void } {
  const place = root.querySelector<HTMLElement>('[data-time-left]')!
  const clock = new ServerClock(() => page.invokeMethodAsync('Now'))
  let ends = 0
  let wasLeft = false

  const show = () => {
    const left = Number(root.dataset.endsAt) - clock.time
    const words = leftInWords(left)
    if (place.textContent !== words)
      place.textContent = words
    root.dataset.state = left > 0 ? 'runs' : 'over'
    // Said once, and only to those who saw it run.
    if (Number(root.dataset.endsAt) === ends && wasLeft && left <= 0)
      for (const polite of document.querySelectorAll('[data-announce]'))
        polite.textContent = 'Time is up'
    ends = Number(root.dataset.endsAt)
    wasLeft = left > 0
  }
  const ask = () => clock.ask().catch(() => {}).then(show)
  const wake = () => {
    if (document.hidden)
      return
    clock.forget()
    void ask()
  }

  document.addEventListener('visibilitychange', wake)
  const showing = setInterval(show, 250)
  void ask()
  return {
    dispose() {
      clearInterval(showing)
      document.removeEventListener('visibilitychange', wake)
    },
  }
}
