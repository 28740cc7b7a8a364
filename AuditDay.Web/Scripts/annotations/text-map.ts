import type { Passage } from './marks'

/** Where an offset falls: the last piece that starts at or before it. For an end, the piece it closes. */
export function pieceAt(starts: readonly number[], offset: number, isEnd: boolean): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (isEnd ? starts[middle]! < offset : starts[middle]! <= offset)
      low = middle
    else
      high = middle - 1
  }
  return low
}

/** The text nodes of one answer and where each begins. An answer is rendered once, so this is worth keeping. */
class TextMap {
  readonly text: string
  private readonly nodes: Text[] = []
  private readonly starts: number[] = []

  constructor(answer: Element) {
    let length = 0
    const walker = document.createTreeWalker(answer, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      if (node.length === 0)
        continue
      this.nodes.push(node)
      this.starts.push(length)
      length += node.length
    }
    this.text = answer.textContent ?? ''
  }

  point(offset: number, isEnd: boolean): [Text, number] | null {
    const piece = pieceAt(this.starts, offset, isEnd)
    const node = this.nodes[piece]
    return node ? [node, Math.min(node.length, Math.max(0, offset - this.starts[piece]!))] : null
  }

  get isStale(): boolean {
    return this.nodes.some(n => !n.isConnected)
  }
}

const maps = new WeakMap<Element, TextMap>()

function mapOf(answer: Element): TextMap {
  let map = maps.get(answer)
  if (!map || map.text.length === 0 || map.isStale)
    maps.set(answer, map = new TextMap(answer))
  return map
}

/** Called when an answer's own nodes changed: never by us, but a page may reuse an element. */
export const forgetText = (answer: Element): boolean => maps.delete(answer)

export const textOf = (answer: Element): string => mapOf(answer).text

export const answerOf = (node: Node | null): HTMLElement | null =>
  (node instanceof Element ? node : node?.parentElement)?.closest<HTMLElement>('[data-answer-id]') ?? null

/** A range that costs nothing while the page changes; null where the answer has no such place. */
export function staticRange(answer: Element, { start, end }: Pick<Passage, 'start' | 'end'>): StaticRange | null {
  const from = mapOf(answer).point(start, false)
  const to = mapOf(answer).point(end, true)
  if (!from || !to || end <= start || end > mapOf(answer).text.length)
    return null

  return new StaticRange({ startContainer: from[0], startOffset: from[1], endContainer: to[0], endOffset: to[1] })
}

export function liveRange(answer: Element, at: Pick<Passage, 'start' | 'end'>): Range | null {
  const fixed = staticRange(answer, at)
  if (!fixed)
    return null

  const range = document.createRange()
  range.setStart(fixed.startContainer, fixed.startOffset)
  range.setEnd(fixed.endContainer, fixed.endOffset)
  return range
}

/** How much of the answer's text comes before a place in the page. */
export function offsetOf(answer: Element, node: Node, offset: number): number {
  const before = document.createRange()
  before.selectNodeContents(answer)
  before.setEnd(node, offset)
  return before.toString().length
}
