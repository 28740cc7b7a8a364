import { type Mark } from './marks'
import { answerElement, rowOf } from './page-rows'
import type { Paint } from './paint'
import { bringIntoSight, scrollerOf } from './placing'
import { liveRange } from './text-map'

const flash = 900
/** The page may first have to show another return; after this long a "go to" is forgotten. */
const patience = 5_000

/** The mark in hand: its row and its passage stand out together, and one leads to the other. */
export class Attention {
  private focusedId: string | null = null
  private wanted: { id: string, until: number } | null = null
  private timer = 0

  constructor(private readonly root: HTMLElement, private readonly paint: Paint, private readonly onHiddenRow: (id: string) => void) {}

  /** From the text to the list. The keyboard goes along only when the keyboard asked. */
  toRow(mark: Mark, takesFocus: boolean): void {
    this.focusedId = mark.id
    const row = rowOf(this.root, mark.id)
    if (!row || row.getClientRects().length === 0)
      this.onHiddenRow(mark.id)
    else {
      const list = scrollerOf(row)
      if (list)
        bringIntoSight(row.getBoundingClientRect(), list)
      if (takesFocus)
        focusInside(row)
    }
  }

  /** From the list to the text. */
  toText(id: string, marks: readonly Mark[]): void {
    this.wanted = { id, until: Date.now() + patience }
    this.arrive(marks)
  }

  /** For a page that had to bring the list forward first, as on a phone. */
  showRow(id: string): void {
    const row = rowOf(this.root, id)
    row?.scrollIntoView({ block: 'center' })
    if (row)
      focusInside(row)
  }

  none(): void {
    this.focusedId = null
  }

  draw(marks: readonly Mark[]): void {
    this.arrive(marks)
    this.paint.show('focused', marks.filter(m => m.id === this.focusedId))
    for (const old of this.root.querySelectorAll('.is-focused'))
      if ((old as HTMLElement).dataset.annotationId !== this.focusedId)
        set(old, false)
    const row = this.focusedId && rowOf(this.root, this.focusedId)
    if (row)
      set(row, true)
  }

  dispose(): void {
    clearTimeout(this.timer)
    this.none()
    this.draw([])
  }

  private arrive(marks: readonly Mark[]): void {
    const mark = marks.find(m => m.id === this.wanted?.id)
    const answer = mark && answerElement(this.root, mark.answerId)
    const range = answer && liveRange(answer, mark)
    if (!range || Date.now() > this.wanted!.until)
      return

    this.wanted = null
    this.focusedId = mark.id
    answer.focus({ preventScroll: true })
    // A caret at the passage: stepping and a screen reader go on from there.
    document.getSelection()?.collapse(range.startContainer, range.startOffset)
    bringIntoSight(range.getBoundingClientRect(), scrollerOf(answer))
    this.paint.show('flash', [mark])
    clearTimeout(this.timer)
    this.timer = window.setTimeout(() => this.paint.show('flash', []), flash)
    this.draw(marks)
  }
}

function set(row: Element, isFocused: boolean): void {
  row.classList.toggle('is-focused', isFocused)
  if (isFocused)
    row.setAttribute('aria-current', 'true')
  else
    row.removeAttribute('aria-current')
}

function focusInside(row: HTMLElement): void {
  const target = row.matches('[tabindex], button, a') ? row : row.querySelector<HTMLElement>('button, a[href], [tabindex]')
  target?.focus({ preventScroll: true })
}
