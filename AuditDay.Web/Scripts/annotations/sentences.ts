import { trimmed } from './trim'

export interface Stretch {
  readonly start: number
  readonly end: number
}

/** The segmenter ends a sentence at "Dr. Khan" and at "J. Smith". Returns are full of both. */
const endsInAbbreviation = /(?:^|[\s(“"'])(?:Mr|Mrs|Ms|Mx|Dr|Prof|St|No|Cllr|Insp|Sgt|PC|DC|DS|vs|approx|e\.g|i\.e|[A-Z])\.\s*$/

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' })

/** The sentences of an answer, trimmed, in order. A line break ends one: lists and headings have no full stop. */
export function sentencesOf(text: string): Stretch[] {
  const sentences: Stretch[] = []
  let lineStart = 0
  for (const line of text.split('\n')) {
    let from = 0
    for (const { index, segment } of segmenter.segment(line)) {
      const end = index + segment.length
      if (end < line.length && endsInAbbreviation.test(line.slice(from, end)))
        continue

      const stretch = trimmed(text, lineStart + from, lineStart + end)
      if (stretch)
        sentences.push(stretch)
      from = end
    }
    lineStart += line.length + 1
  }
  return sentences
}

/** The sentence that holds the offset; between two, the next; past the last, the last. -1 only where there is none. */
export function sentenceAt(sentences: readonly Stretch[], offset: number): number {
  const found = sentences.findIndex(s => offset < s.end)
  return found < 0 ? sentences.length - 1 : found
}

/** Where the reader is: one sentence, or with Shift several, from `anchor` to `head`. */
export interface Step {
  readonly anchor: number
  readonly head: number
}

export type Move = 'previous' | 'next' | 'first' | 'last'

export function step(count: number, at: Step | null, move: Move, extend: boolean): Step | null {
  if (count === 0)
    return null

  const head = move === 'first' ? 0
    : move === 'last' ? count - 1
    : at === null ? (move === 'next' ? 0 : count - 1)
    : Math.min(count - 1, Math.max(0, at.head + (move === 'next' ? 1 : -1)))
  return { anchor: extend && at ? at.anchor : head, head }
}

export function span(sentences: readonly Stretch[], at: Step): Stretch {
  const from = sentences[Math.min(at.anchor, at.head)]!
  const to = sentences[Math.max(at.anchor, at.head)]!
  return { start: from.start, end: to.end }
}
