import { EditorSelection, type StateCommand } from '@codemirror/state'
import type { KeyBinding } from '@codemirror/view'

/** Puts the marks round what is selected, or takes them away again. */
const wrap = (mark: string): StateCommand => ({ state, dispatch }) => {
  if (state.readOnly)
    return false

  dispatch(state.update(state.changeByRange(({ from, to }) => {
    const isWrapped = state.sliceDoc(from - mark.length, from) === mark && state.sliceDoc(to, to + mark.length) === mark
    return isWrapped
      ? {
          changes: [{ from: from - mark.length, to: from }, { from: to, to: to + mark.length }],
          range: EditorSelection.range(from - mark.length, to - mark.length),
        }
      : {
          changes: [{ from, insert: mark }, { from: to, insert: mark }],
          range: EditorSelection.range(from + mark.length, to + mark.length),
        }
  }), { userEvent: 'input', scrollIntoView: true }))
  return true
}

const item = /^(\s*)([-*+]|(\d{1,4})([.)]))(\s+)/

/** Enter goes on with a list; on an empty point it ends the list. */
const continueList: StateCommand = ({ state, dispatch }) => {
  const { main } = state.selection
  const line = state.doc.lineAt(main.head)
  const found = item.exec(line.text)
  if (state.readOnly || !found || !main.empty || state.selection.ranges.length > 1 || main.head < line.from + found[0].length)
    return false

  const [whole, indent, bullet, number, stop, gap] = found
  const change = line.text.length === whole.length
    ? { from: line.from, to: line.to }
    : { from: main.head, insert: `${state.lineBreak}${indent}${number ? `${Number(number) + 1}${stop}` : bullet}${gap}` }
  dispatch(state.update({
    changes: change,
    selection: { anchor: change.from + (change.insert?.length ?? 0) },
    userEvent: 'input',
    scrollIntoView: true,
  }))
  return true
}

export const markdownKeys: readonly KeyBinding[] = [
  { key: 'Mod-b', run: wrap('**') },
  { key: 'Mod-i', run: wrap('*') },
  { key: 'Enter', run: continueList },
]
