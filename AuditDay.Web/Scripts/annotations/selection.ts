import type { Passage } from './marks'
import { answerOf, offsetOf, textOf } from './text-map'
import { trimmed } from './trim'

/** What is selected now, as a mark would take it: one answer, no white space at the ends. */
export interface Pick extends Passage {
  readonly answer: HTMLElement
  readonly quote: string
}

/** A selection over several answers counts only in the one where it began. */
export function pickIn(root: Element): Pick | null {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0)
    return null

  const answer = answerOf(selection.anchorNode) ?? answerOf(selection.focusNode)
  if (!answer?.dataset.answerId || !root.contains(answer))
    return null

  const range = clipped(selection.getRangeAt(0), answer)
  const text = textOf(answer)
  const at = trimmed(
    text,
    offsetOf(answer, range.startContainer, range.startOffset),
    offsetOf(answer, range.endContainer, range.endOffset))
  return at && { answer, answerId: answer.dataset.answerId, ...at, quote: text.slice(at.start, at.end) }
}

function clipped(range: Range, answer: Element): Range {
  const whole = document.createRange()
  whole.selectNodeContents(answer)
  const clip = range.cloneRange()
  if (clip.compareBoundaryPoints(Range.START_TO_START, whole) < 0)
    clip.setStart(whole.startContainer, whole.startOffset)
  if (clip.compareBoundaryPoints(Range.END_TO_END, whole) > 0)
    clip.setEnd(whole.endContainer, whole.endOffset)
  return clip
}

export const samePassage = (a: Passage | null, b: Passage | null): boolean =>
  a === b || (!!a && !!b && a.answerId === b.answerId && a.start === b.start && a.end === b.end)
