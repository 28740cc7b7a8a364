import { announce } from './announcing'
import type { Attention } from './attention'
import { Chooser } from './chooser'
import type { Drawing } from './drawing'
import { marksAt, marksIn } from './hits'
import type { Mark } from './marks'
import { placeAt } from './pointing'
import type { Selecting } from './selecting'
import { answerOf, offsetOf } from './text-map'

/** From words to the marks over them: by a click, or by Enter. Where several lie there, the chooser asks. */
export class Opening {
  private readonly chooser: Chooser

  constructor(
    private readonly root: Element, host: HTMLElement, private readonly drawing: Drawing,
    private readonly attention: Attention, private readonly selecting: Selecting) {
    this.chooser = new Chooser(host)
  }

  click(pressed: MouseEvent): void {
    if (this.selecting.pick || !answerOf(pressed.target as Node))
      return

    const place = placeAt(this.root, pressed.clientX, pressed.clientY)
    const found = place ? marksAt(this.drawing.marks, place.answer.dataset.answerId!, place.offset) : []
    if (place && found.length > 0)
      this.open(place.answer, found, false)
    else
      this.clear()
  }

  atSelection(answer: HTMLElement): void {
    const found = this.marksAtSelection(answer)
    if (found.length > 0)
      this.open(answer, found, true)
    else
      announce('No marks here.')
  }

  clear(): void {
    this.selecting.clear()
    this.attention.none()
    this.attention.draw(this.drawing.marks)
  }

  dispose(): void {
    this.chooser.close()
  }

  private marksAtSelection(answer: HTMLElement): Mark[] {
    const { pick } = this.selecting
    if (pick)
      return marksIn(this.drawing.marks, pick)

    const caret = document.getSelection()
    return caret?.anchorNode && answer.contains(caret.anchorNode)
      ? marksAt(this.drawing.marks, answer.dataset.answerId!, offsetOf(answer, caret.anchorNode, caret.anchorOffset))
      : []
  }

  private open(answer: HTMLElement, found: readonly Mark[], byKeyboard: boolean): void {
    if (found.length === 1)
      this.show(found[0]!, byKeyboard)
    else
      this.chooser.ask(answer, found, mark => this.show(mark, true))
  }

  private show(mark: Mark, takesFocus: boolean): void {
    this.attention.toRow(mark, takesFocus)
    this.attention.draw(this.drawing.marks)
  }
}
