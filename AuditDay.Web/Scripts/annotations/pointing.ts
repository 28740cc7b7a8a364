import { answerOf, liveRange, offsetOf } from './text-map'

export interface Place {
  readonly answer: HTMLElement
  readonly offset: number
}

/** The character of an answer under the pointer; null beside the words. */
export function placeAt(root: Element, x: number, y: number): Place | null {
  const [node, at] = caretAt(x, y)
  const answer = answerOf(node)
  if (!node || !answer || !root.contains(answer))
    return null

  // A caret stands between two characters; the one meant is the one the point lies in.
  const caret = offsetOf(answer, node, at)
  const offset = [caret, caret - 1].find(start => covers(answer, start, x, y))
  return offset === undefined ? null : { answer, offset }
}

function covers(answer: HTMLElement, start: number, x: number, y: number): boolean {
  const box = start < 0 ? null : liveRange(answer, { start, end: start + 1 })?.getBoundingClientRect()
  return !!box && x >= box.left - 1 && x <= box.right + 1 && y >= box.top - 2 && y <= box.bottom + 2
}

/** The standard way, or that of browsers that do not have it yet. */
function caretAt(x: number, y: number): [Node | null, number] {
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y)
    return [caret?.offsetNode ?? null, caret?.offset ?? 0]
  }

  const range = (document as Document).caretRangeFromPoint?.(x, y)
  return [range?.startContainer ?? null, range?.startOffset ?? 0]
}
