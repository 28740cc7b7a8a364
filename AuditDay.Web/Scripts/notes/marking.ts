import type { EditorView } from '@codemirror/view'
import { choices, type Choice } from '../annotations/choices'
import { Toolbar } from '../annotations/toolbar'
import { trimmed } from '../annotations/trim'
import type { Stretch } from './stretch'

/** In a note a passage is marked; what goes on from there stands in its row. */
const offered = choices.filter(choice => !choice.sequel)

/**
 * Offers the key questions beside the words that are selected in an editor. They stand behind it in the page, so that Tab
 * leads there, and on to what follows; the keys 1 to 4 count only there, as in the editor they are typed.
 */
export class Marking {
  private readonly ended = new AbortController()
  private toolbar: Toolbar | null = null
  private isDragging = false
  private isDismissed = false
  private frame = 0

  constructor(
    private readonly view: EditorView, private readonly host: HTMLElement,
    private readonly mayMark: () => boolean, private readonly onMark: (at: Stretch, choice: Choice) => void) {
    const options = { signal: this.ended.signal }
    view.dom.addEventListener('pointerdown', pressed => this.press(pressed), options)
    view.dom.addEventListener('keydown', pressed => pressed.key === 'Escape' && this.dismiss(), options)
    view.dom.addEventListener('focusin', () => this.show(), options)
    host.addEventListener('keydown', pressed => this.pressKey(pressed), options)
    for (const place of [view.dom, host])
      place.addEventListener('focusout', left => this.leave(left), options)
    for (const ending of ['pointerup', 'pointercancel'])
      document.addEventListener(ending, () => setTimeout(() => this.release()), options)
    addEventListener('scroll', () => this.placeSoon(), { ...options, capture: true, passive: true })
    addEventListener('resize', () => this.placeSoon(), options)
  }

  /** The selection, or the words in it, are others now. */
  selected(): void {
    this.isDismissed = false
    this.show()
  }

  /** Whether it may be marked here, or where the words are, may have changed. */
  follow(): void {
    if (this.toolbar)
      this.show()
  }

  dispose(): void {
    this.ended.abort()
    cancelAnimationFrame(this.frame)
    this.hide()
  }

  private get pick(): Stretch | null {
    const { from, to } = this.view.state.selection.main
    const words = this.view.state.sliceDoc(from, to)
    const at = trimmed(words, 0, words.length)
    return at && { start: from + at.start, end: from + at.end }
  }

  private show(): void {
    if (!this.pick || this.isDragging || this.isDismissed || !this.mayMark() || !(this.view.hasFocus || this.toolbar?.hasFocus))
      return this.hide()

    this.toolbar ??= new Toolbar(this.host, offered, choice => this.choose(choice))
    this.toolbar.show({ around: this.view.scrollDOM, range: () => this.range() })
  }

  private hide(): void {
    this.toolbar?.dispose()
    this.toolbar = null
  }

  private range(): Range | null {
    const at = this.pick
    if (!at)
      return null

    const [start, end] = [this.view.domAtPos(at.start), this.view.domAtPos(at.end)]
    const range = document.createRange()
    range.setStart(start.node, start.offset)
    range.setEnd(end.node, end.offset)
    return range
  }

  private choose(choice: Choice): void {
    const at = this.pick
    if (!at)
      return

    this.view.focus()
    // The selection closes behind its words, so that writing goes on from there.
    this.view.dispatch({ selection: { anchor: this.view.state.selection.main.to } })
    this.hide()
    this.onMark(at, choice)
  }

  private pressKey(pressed: KeyboardEvent): void {
    if (pressed.ctrlKey || pressed.metaKey || pressed.altKey || pressed.repeat)
      return

    const choice = offered.find(c => c.key === pressed.key.toLowerCase())
    if (pressed.key === 'Escape') {
      this.view.focus()
      this.dismiss()
    } else if (choice) {
      this.choose(choice)
    } else {
      return
    }
    pressed.preventDefault()
    pressed.stopPropagation()
  }

  private dismiss(): void {
    this.isDismissed = true
    this.hide()
  }

  private press(pressed: PointerEvent): void {
    if (pressed.pointerType === 'touch')
      return

    this.isDragging = true
    this.isDismissed = false
    this.hide()
  }

  private release(): void {
    if (!this.isDragging)
      return

    this.isDragging = false
    this.show()
  }

  private leave(left: FocusEvent): void {
    const to = left.relatedTarget as Node | null
    if (!this.view.dom.contains(to) && !this.host.contains(to))
      this.hide()
  }

  private placeSoon(): void {
    if (this.toolbar)
      this.frame ||= requestAnimationFrame(() => {
        this.frame = 0
        this.toolbar?.place()
      })
  }
}
