import { EditorState, type ChangeSpec, type Extension, type Text, type Transaction } from '@codemirror/state'

const notText = /[\0\p{Surrogate}]/gu
const isLow = (text: Text, at: number) => /[\uDC00-\uDFFF]/.test(text.sliceString(at, at + 1))

/**
 * Keeps what is written here whole: where a change takes half of a character, the other half goes too, and what is no
 * text (a NUL, half a character from some clipboard) does not enter. The server refuses such things outright.
 */
export const wholeCodePoints: Extension = EditorState.transactionFilter.of(change => {
  if (!change.docChanged)
    return change

  const leftOvers = halves(change)
  return leftOvers.length === 0 ? change : [change, { changes: leftOvers, sequential: true }]
})

function halves(change: Transaction): ChangeSpec[] {
  const after = change.newDoc
  const found = new Map<number, ChangeSpec>()
  change.changes.iterChangedRanges((_, __, from, to) => {
    let start = Math.max(0, from - 1), end = Math.min(after.length, to + 1)
    if (start > 0 && isLow(after, start))
      start--
    if (end < after.length && isLow(after, end))
      end++
    for (const match of after.sliceString(start, end).matchAll(notText))
      found.set(start + match.index, { from: start + match.index, to: start + match.index + 1 })
  })
  return [...found.values()]
}
