import { hub } from '../hub'
import { answerElement } from './page-rows'
import { scrollerOf } from './placing'

const pace = 1_000
const staysKnown = 10_000
const key = 'audit-day.reading-place'
/** After a reload the answers come with the first render; later than this, the reader has begun to read elsewhere. */
const patience = 5_000

interface Kept { readonly page: string, readonly answerId: string, readonly top: number }

/**
 * Where this person reads: the answer at the upper part of the text. The partner is told (presence, never stored), and a
 * reload comes back to it. The place stays on this device, by id, without a word of the text.
 */
export class ReadingPlace {
  private timer = 0
  private told: { answerId: string, at: number } | null = null
  private restoreUntil = Date.now() + patience

  constructor(private readonly root: HTMLElement, until: AbortSignal) {
    const soon = () => { this.timer ||= window.setTimeout(() => { this.timer = 0; this.look() }, pace) }
    addEventListener('scroll', soon, { signal: until, capture: true, passive: true })
    // Whoever takes the wheel is where they want to be.
    for (const own of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
      root.addEventListener(own, () => { this.restoreUntil = 0 }, { signal: until, passive: true })
    const beat = window.setInterval(soon, staysKnown)
    until.addEventListener('abort', () => {
      clearTimeout(this.timer)
      clearInterval(beat)
    })
    soon()
  }

  /** Called whenever the page has rendered: brings a reloaded page back to where it stood. */
  restore(): void {
    const kept = Date.now() < this.restoreUntil ? read() : null
    const answer = kept?.page === pageHere() && answerElement(this.root, kept.answerId)
    const scroller = answer && scrollerOf(answer)
    if (!kept || !answer || !scroller)
      return

    this.restoreUntil = 0
    scroller.scrollTop += answer.getBoundingClientRect().top - kept.top
  }

  private look(): void {
    const answer = [...this.root.querySelectorAll<HTMLElement>('[data-answer-id]')].find(isAtReadingLine)
    const answerId = answer?.dataset.answerId
    if (!answer || !answerId || this.restoreUntil > Date.now() && read()?.page === pageHere())
      return

    sessionStorage.setItem(key, JSON.stringify({ page: pageHere(), answerId, top: answer.getBoundingClientRect().top } satisfies Kept))
    if (document.visibilityState === 'hidden' || document.getSelection()?.isCollapsed === false)
      return
    if (this.told?.answerId === answerId && Date.now() - this.told.at < staysKnown)
      return

    this.told = { answerId, at: Date.now() }
    hub.send('ShowSelection', answerId, 0, 0)
  }
}

const pageHere = () => location.pathname + location.search

function read(): Kept | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') as Kept | null
  }
  catch {
    return null
  }
}

function isAtReadingLine(answer: HTMLElement): boolean {
  const frame = scrollerOf(answer)?.getBoundingClientRect() ?? new DOMRect(0, 0, innerWidth, innerHeight)
  const rect = answer.getBoundingClientRect()
  return rect.height > 0 && rect.bottom > frame.top + frame.height / 4
}
