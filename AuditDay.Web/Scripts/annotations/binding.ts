import { savedState } from '../saving/saved-state'
import { Attention } from './attention'
import { choices, type Choice } from './choices'
import { Drawing } from './drawing'
import { listen } from './keyboard'
import { Opening } from './opening'
import { OwnMarks, type Page } from './own-marks'
import { observePage } from './page-rows'
import { Paint } from './paint'
import { Presence } from './presence'
import { ReadingPlace } from './reading-place'
import { Selecting } from './selecting'
import { ShownSelections } from './shown-selections'
import { Stepper } from './stepper'
import { answerOf, forgetText } from './text-map'
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
  private readonly opening: Opening
  private readonly selecting: Selecting
  private readonly readingPlace: ReadingPlace
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
    this.toolbar = new Toolbar(host, choices, choice => this.choose(choice))
    this.shown = new ShownSelections(root, host, this.paint)
    this.presence = new Presence(root, `case/${root.dataset.caseId}`)
    this.selecting = new Selecting(root, this.toolbar, this.shown, this.ended.signal)
    this.readingPlace = new ReadingPlace(root, this.ended.signal)
    this.opening = new Opening(root, host, this.drawing, this.attention, this.selecting)
    this.own = new OwnMarks(root, page, () => this.refresh(), mark => this.selecting.again(mark))
    this.unobserve = observePage(root, changed => this.forget(changed), () => this.refresh())

    root.addEventListener('click', pressed => this.opening.click(pressed), { signal: this.ended.signal })
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
    this.opening.dispose()
    this.toolbar.dispose()
    this.shown.dispose()
    this.presence.dispose()
    this.own.dispose()
    this.attention.dispose()
    this.paint.dispose()
  }

  private listenToKeys(): void {
    listen(this.root, {
      isMarkable: () => this.isSomethingSelected(),
      choose: choice => this.choose(choice),
      clear: () => this.opening.clear(),
      undo: () => void this.own.undo(),
      isInToolbar: node => this.toolbar.contains(node),
      enterToolbar: () => this.toolbar.enter(),
      leaveToolbar: () => this.selecting.pick?.answer.focus({ preventScroll: true }),
      step: (pressed, answer) => this.stepper.press(pressed, answer),
      openMarks: answer => this.opening.atSelection(answer),
    }, this.ended.signal)
  }

  /** The browser tells of a new selection a moment later; a quick pair of keys must not fall in between. */
  private isSomethingSelected(): boolean {
    this.selecting.follow()
    return this.selecting.pick !== null
  }

  private choose(choice: Choice): void {
    const { pick } = this.selecting
    if (!pick)
      return

    this.selecting.done()
    this.own.make(pick, choice)
  }

  private refresh(): void {
    this.readingPlace.restore()
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
