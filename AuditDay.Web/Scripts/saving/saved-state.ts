/** What is not yet safe, in the words of the one who holds it: `2` and `mark` read "2 marks waiting on this device". */
export interface Waiting {
  readonly count: number
  readonly noun: string
  /** The line is up and the answer is due: "Saving…" rather than a warning. */
  readonly isOnItsWay: boolean
}

/** The sentence in the top bar. Empty until something of this page has been saved. */
export function sentence(waiting: readonly Waiting[], savedAt: Date | null): string {
  const held = waiting.filter(w => w.count > 0)
  if (held.length === 0)
    return savedAt ? `Saved ${clock(savedAt)}` : ''
  if (held.every(w => w.isOnItsWay))
    return 'Saving…'

  return `Not saved: ${held.map(w => `${w.count} ${w.noun}${w.count === 1 ? '' : 's'}`).join(' and ')} waiting on this device`
}

const clock = (at: Date) => at.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })

/**
 * Says in `[data-saved-state]` whether everything typed and marked on this page is safe, and warns before leaving while
 * it is not. Marks and live text both report here, so that the page speaks with one voice.
 */
class SavedState {
  private readonly held = new Map<string, Waiting>()
  private savedAt: Date | null = null
  private mayLeave = false

  constructor() {
    addEventListener('beforeunload', leaving => {
      if (!this.mayLeave && this.waitingCount > 0)
        leaving.preventDefault()
    })
  }

  get waitingCount(): number {
    return [...this.held.values()].reduce((sum, w) => sum + w.count, 0)
  }

  report(source: string, waiting: Waiting, savedNow = false): void {
    this.held.set(source, waiting)
    if (savedNow)
      this.savedAt = new Date()
    this.show()
  }

  show(): void {
    const words = sentence([...this.held.values()], this.savedAt)
    for (const place of document.querySelectorAll<HTMLElement>('[data-saved-state]')) {
      if (place.textContent !== words)
        place.textContent = words
      place.dataset.saved = words.startsWith('Not') ? 'no' : words.startsWith('Saving') ? 'soon' : 'yes'
    }
  }

  /** A reload by ourselves keeps what waits (it is in session storage), so nobody should be asked about it. */
  leaveQuietly(): void {
    this.mayLeave = true
  }
}

/** Made on first use, so that the pure part above can be tested without a browser. */
let only: SavedState | null = null
export const savedState = (): SavedState => only ??= new SavedState()
