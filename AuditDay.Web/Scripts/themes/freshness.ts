/** So long after its last answer a page still counts as live; with the beat this stays within the promised five seconds. */
export const trusted = 4_000

/** Whether a page is up to date, and since when it is not: told by its answers, and by the line to the server. */
export class Freshness {
  private isLineOpen = true
  private isLost = false

  /** @param last When the page is known to have been up to date: at first, when it was opened. */
  constructor(private last: number) {}

  /** The page answered to a question asked then. */
  answered(asked: number): void {
    this.last = Math.max(this.last, asked)
    this.isLost = false
  }

  /** The page answered that it is no longer right, or not at all. */
  lost(): void {
    this.isLost = true
  }

  line(state: 'open' | 'lost'): void {
    this.isLineOpen = state === 'open'
  }

  at(now: number): { readonly isLive: boolean, readonly since: number } {
    return { isLive: this.isLineOpen && !this.isLost && now - this.last <= trusted, since: this.last }
  }
}
