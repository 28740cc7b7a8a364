import { savedState } from '../saving/saved-state'
import { announce } from './announcing'
import { Attention } from './attention'
import type { Choice } from './choices'
import { Chooser } from './chooser'
import { Drawing } from './drawing'
import { marksAt, marksIn } from './hits'
import { listen } from './keyboard'
import type { Mark } from './marks'
import { OwnMarks, type Page } from './own-marks'
import { observePage } from './page-rows'
import { Paint } from './paint'
import { placeAt } from './pointing'
import { Presence } from './presence'
import { Selecting } from './selecting'
import { ShownSelections } from './shown-selections'
import { Stepper } from './stepper'
import { answerOf, forgetText, offsetOf } from './text-map'
import { Toolbar } from './toolbar'

/** One workspace on the page: its answers, its list of marks, and the person in front of it. */
export class Binding {
  private readonly ended = new AbortController()
  private readonly paint: Paint
  private readonly drawing: Drawing
  private readonly attention: Attention
  private readonly own: OwnMarks
  private readonly shown: ShownSelections
  private readonly presence: Presence
  private readonly toolbar: Toolbar
  private readonly chooser: Chooser
  private readonly selecting: Selecting
  private readonly stepper = new Stepper()
  private readonly unobserve: () => void
  private frame = 0

  constructor(readonly root: HTMLElement, page: Page) {
    const host = root.querySelector<HTMLElement>('[data-mark-toolbar]')
    if (!host)
      throw new Error('A workspace needs an empty element with data-mark-toolbar.')

    host.replaceChildren()
    this.paint = new Paint(root)
    this.drawing = new Drawing(root, this.paint)
    this.attention = new Attention(root, this.paint, id => void page.invokeMethodAsync('MarkFocused', id).catch(() => {}))
    this.toolbar = new Toolbar(host, choice => this.choose(choice))
    this.chooser = new Chooser(host)
    this.shown = new ShownSelections(root, host, this.paint)
    this.presence = new Presence(root, `case/${root.dataset.caseId}`)
    this.selecting = new Selecting(root, this.toolbar, this.shown, this.ended.signal)
    this.own = new OwnMarks(root, page, () => this.refresh(), mark => this.selecting.again(mark))
    this.unobserve = observePage(root, changed => this.forget(changed), () => this.refresh())

    root.addEventListener('click', pressed => this.click(pressed), { signal: this.ended.signal })
    addEventListener('scroll', () => this.placeSoon(), { signal: this.ended.signal, capture: true, passive: true })
    addEventListener('resize', () => this.placeSoon(), { signal: this.ended.signal })
    this.listenToKeys()
    savedState().show()
    this.refresh()
  }

  goTo(annotationId: string): void {
    this.attention.toText(annotationId, this.drawing.marks)
  }

  showRow(annotationId: string): void {
    this.attention.showRow(annotationId)
  }

  dispose(): void {
    this.ended.abort()
    this.unobserve()
    cancelAnimationFrame(this.frame)
    this.chooser.close()
    this.toolbar.dispose()
    this.shown.dispose()
    this.presence.dispose()
    this.own.dispose()
    this.attention.dispose()
    this.paint.dispose()
  }

  private listenToKeys(): void {
    listen(this.root, {
      isMarkable: () => this.selecting.pick !== null,
      choose: choice => this.choose(choice),
      clear: () => this.clear(),
      undo: () => void this.own.undo(),
      isInToolbar: node => this.toolbar.contains(node),
      enterToolbar: () => this.toolbar.enter(),
      leaveToolbar: () => this.selecting.pick?.answer.focus({ preventScroll: true }),
      step: (pressed, answer) => this.stepper.press(pressed, answer),
      openMarks: answer => this.openMarks(answer),
    }, this.ended.signal)
  }

  private choose(choice: Choice): void {
    const { pick } = this.selecting
    if (!pick)
      return

    this.selecting.done()
    this.own.make(pick, choice)
  }

  private clear(): void {
    this.selecting.clear()
    this.attention.none()
    this.attention.draw(this.drawing.marks)
  }

  private click(pressed: MouseEvent): void {
    if (this.selecting.pick || !answerOf(pressed.target as Node))
      return

    const place = placeAt(this.root, pressed.clientX, pressed.clientY)
    const found = place ? marksAt(this.drawing.marks, place.answer.dataset.answerId!, place.offset) : []
    if (place && found.length > 0)
      this.open(place.answer, found, false)
    else
      this.clear()
  }

  private openMarks(answer: HTMLElement): void {
    const { pick } = this.selecting
    const caret = document.getSelection()
    const answerId = answer.dataset.answerId!
    const found = pick ? marksIn(this.drawing.marks, pick)
      : caret?.anchorNode && answer.contains(caret.anchorNode)
        ? marksAt(this.drawing.marks, answerId, offsetOf(answer, caret.anchorNode, caret.anchorOffset))
        : []
    if (found.length > 0)
      this.open(answer, found, true)
    else
      announce('No marks here.')
  }

  private open(answer: HTMLElement, found: readonly Mark[], byKeyboard: boolean): void {
    const show = (mark: Mark, takesFocus: boolean) => {
      this.attention.toRow(mark, takesFocus)
      this.attention.draw(this.drawing.marks)
    }
    if (found.length === 1)
      show(found[0]!, byKeyboard)
    else
      this.chooser.ask(answer, found, mark => show(mark, true))
  }

  private refresh(): void {
    this.drawing.refresh(this.own, this.attention)
    this.shown.draw()
    this.selecting.follow()
  }

  private forget(changed: Node): void {
    const answer = answerOf(changed)
    if (answer)
      forgetText(answer)
  }

  private placeSoon(): void {
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0
      this.toolbar.place()
      this.shown.place()
    })
  }
}
