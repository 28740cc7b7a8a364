import type { ChangeDesc } from '@codemirror/state'

/** A stretch of a text, in UTF-16 units. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * Where a stretch is after a change, exactly as the server reckons it: it keeps to its words, what is put in at its rim
 * stays outside, and where all of its words are deleted it stays as a place without length.
 */
export function stretchOver<T extends Stretch>(stretch: T, change: ChangeDesc): T {
  const start = change.mapPos(stretch.start, 1)
  return { ...stretch, start, end: Math.max(start, change.mapPos(stretch.end, -1)) }
}
