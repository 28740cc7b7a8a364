import { ChangeSet, type Text } from '@codemirror/state'
import type { WireUpdate } from './wire'

type Changed = { readonly changes: ChangeSet }

/** Several changes as one. */
export function together(updates: readonly Changed[], length: number): ChangeSet {
  return updates.reduce((all, update) => all.compose(update.changes), ChangeSet.empty(length))
}

export function unsentWords(updates: readonly Changed[]): string {
  if (updates.length === 0)
    return ''

  const words: string[] = []
  together(updates, updates[0]!.changes.length).iterChanges((_, __, ___, ____, insert) => words.push(insert.toString()))
  return words.filter(w => w.trim() !== '').join('\n')
}

/** Null where the changes are not of this text. */
export function applied(updates: readonly WireUpdate[], text: Text): Text | null {
  try {
    return updates.reduce((now, update) => ChangeSet.fromJSON(JSON.parse(update.changes)).apply(now), text)
  } catch {
    return null
  }
}

/**
 * The same change on another text: for repair, when this device and the server disagree about the text below it.
 * What is inserted is all kept; where it went is as near as the two texts allow.
 */
export function placedOn(changes: ChangeSet, before: Text, now: Text): ChangeSet {
  const a = before.toString(), b = now.toString()
  const most = Math.min(a.length, b.length)
  let start = 0
  while (start < most && a[start] === b[start])
    start++
  let end = 0
  while (end < most - start && a[a.length - 1 - end] === b[b.length - 1 - end])
    end++
  // Not between the two halves of one character.
  if (start > 0 && /[\uD800-\uDBFF]/.test(a[start - 1]!))
    start--
  if (end > 0 && /[\uDC00-\uDFFF]/.test(a[a.length - end]!))
    end--

  const difference = ChangeSet.of({ from: start, to: a.length - end, insert: now.slice(start, b.length - end) }, a.length)
  return changes.map(difference)
}
