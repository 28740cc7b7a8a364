import type { Passage } from './marks'
import { answerElement } from './page-rows'
import { pickIn, samePassage, type Pick } from './selection'
import type { ShownSelections } from './shown-selections'
import { liveRange } from './text-map'
import type { Toolbar } from './toolbar'

/** Follows what this person has selected, and offers the toolbar once they have let go of the mouse. */
export class Selecting {
  private current: Pick | null = null
  private isDragging = false

  constructor(
    private readonly root: Element, private readonly toolbar: Toolbar,
    private readonly shown: ShownSelections, until: AbortSignal) {
    const options = { signal: until, passive: true }
    document.addEventListener('selectionchange', () => this.follow(), options)
    document.addEventListener('pointerdown', pressed => this.press(pressed), options)
    for (const ending of ['pointerup', 'pointercancel'])
      // After the browser itself has settled the selection: a click on selected words clears it only then.
      document.addEventListener(ending, () => setTimeout(() => this.release()), options)
  }

  get pick(): Pick | null {
    return this.current?.answer.isConnected ? this.current : null
  }

  /** The selection closes behind its words and the keyboard stays in the answer, so that reading goes on from there. */
  done(): void {
    const { pick } = this
    document.getSelection()?.collapseToEnd()
    if (this.toolbar.hasFocus)
      pick?.answer.focus({ preventScroll: true })
  }

  clear(): void {
    this.done()
    this.set(null)
  }

  again(passage: Passage): void {
    const answer = answerElement(this.root, passage.answerId)
    const range = answer && liveRange(answer, passage)
    if (!range)
      return

    answer.focus({ preventScroll: true })
    document.getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset)
  }

  follow(): void {
    const pick = pickIn(this.root)
    if (!pick && this.toolbar.hasFocus && this.pick)
      return
    if (!samePassage(pick, this.current))
      this.set(pick)
  }

  private set(pick: Pick | null): void {
    this.current = pick
    this.shown.tell(pick)
    this.toolbar.show(this.isDragging ? null : beside(pick))
  }

  private press(pressed: PointerEvent): void {
    const target = pressed.target as Node
    if (pressed.pointerType === 'touch' || this.toolbar.contains(target) || !this.root.contains(target))
      return

    this.isDragging = true
    this.toolbar.show(null)
  }

  private release(): void {
    if (!this.isDragging)
      return

    this.isDragging = false
    this.follow()
    this.toolbar.show(beside(this.pick))
  }
}

const beside = (pick: Pick | null) => pick && { around: pick.answer, range: () => liveRange(pick.answer, pick) }
