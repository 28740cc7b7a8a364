import { bringIntoSight, scrollerOf } from './placing'
import { sentenceAt, sentencesOf, span, step, type Move, type Step, type Stretch } from './sentences'
import { liveRange, offsetOf, textOf } from './text-map'

const moves: Record<string, Move> = {
  ArrowUp: 'previous', ArrowLeft: 'previous', ArrowDown: 'next', ArrowRight: 'next', Home: 'first', End: 'last',
}

/**
 * Reading and selecting without a mouse: arrows go from sentence to sentence, Shift takes more. Each step is a real
 * selection, so that the toolbar, the browser's own copy and a screen reader all follow.
 */
export class Stepper {
  private last: { answer: HTMLElement, at: Step, stretch: Stretch } | null = null

  /** True when the key was a step. */
  press(pressed: KeyboardEvent, answer: HTMLElement): boolean {
    const move = moves[pressed.key]
    if (!move || pressed.ctrlKey || pressed.altKey || pressed.metaKey)
      return false

    const sentences = sentencesOf(textOf(answer))
    const to = this.target(answer, sentences, move, pressed.shiftKey)
    if (!to)
      return false

    pressed.preventDefault()
    this.select(answer, to, span(sentences, to))
    return true
  }

  private target(answer: HTMLElement, sentences: readonly Stretch[], move: Move, extend: boolean): Step | null {
    const selected = selectedIn(answer)
    const { last } = this
    if (!selected)
      return step(sentences.length, null, move, extend)
    if (last && last.answer === answer && last.stretch.start === selected.start && last.stretch.end === selected.end)
      return step(sentences.length, last.at, move, extend)
    if (selected.start < selected.end)
      return step(
        sentences.length,
        { anchor: sentenceAt(sentences, selected.start), head: sentenceAt(sentences, selected.end - 1) },
        move, extend)

    // A caret stands in or between sentences, so the first step takes the one it touches in that direction.
    const touched = move === 'next' ? sentenceAt(sentences, selected.start)
      : move === 'previous' ? sentences.findLastIndex(s => s.start < selected.start)
      : -1
    return touched >= 0 ? { anchor: touched, head: touched } : step(sentences.length, null, move, extend)
  }

  private select(answer: HTMLElement, at: Step, stretch: Stretch): void {
    const range = liveRange(answer, stretch)
    if (!range)
      return

    const isBackward = at.head < at.anchor
    const [from, to] = isBackward
      ? [[range.endContainer, range.endOffset], [range.startContainer, range.startOffset]] as const
      : [[range.startContainer, range.startOffset], [range.endContainer, range.endOffset]] as const
    document.getSelection()?.setBaseAndExtent(...from, ...to)
    this.last = { answer, at, stretch }
    bringIntoSight(range.getBoundingClientRect(), scrollerOf(answer))
  }
}

function selectedIn(answer: HTMLElement): Stretch | null {
  const selection = document.getSelection()
  if (!selection?.rangeCount || !answer.contains(selection.anchorNode) || !answer.contains(selection.focusNode))
    return null

  const range = selection.getRangeAt(0)
  return {
    start: offsetOf(answer, range.startContainer, range.startOffset),
    end: offsetOf(answer, range.endContainer, range.endOffset),
  }
}
