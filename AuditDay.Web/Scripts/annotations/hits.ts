import type { Passage } from './marks'

/** The marks over one place of one answer, smallest first: what a click most likely meant. */
export function marksAt<M extends Passage>(marks: readonly M[], answerId: string, offset: number): M[] {
  return bySize(marks.filter(m => m.answerId === answerId && m.start <= offset && offset < m.end))
}

/** The marks that share at least one character with a passage, smallest first. */
export function marksIn<M extends Passage>(marks: readonly M[], at: Passage): M[] {
  return bySize(marks.filter(m => m.answerId === at.answerId && m.start < at.end && at.start < m.end))
}

const bySize = <M extends Passage>(marks: M[]): M[] =>
  marks.sort((a, b) => (a.end - a.start) - (b.end - b.start) || a.start - b.start)
