import { test } from 'node:test'
import assert from 'node:assert/strict'
import { EditorState, type StateCommand } from '@codemirror/state'
import { markdownKeys } from './markdown'

const run = (key: string, doc: string, anchor: number, head = anchor): string => {
  let state = EditorState.create({ doc, selection: { anchor, head } })
  const command = markdownKeys.find(k => k.key === key)!.run as unknown as StateCommand
  const isDone = command({ state, dispatch: change => { state = change.state } })
  const { from, to } = state.selection.main
  return isDone ? `${state.sliceDoc(0, from)}[${state.sliceDoc(from, to)}]${state.sliceDoc(to)}` : 'not ours'
}

test('bold and italic go round the selection, and off again', () => {
  assert.equal(run('Mod-b', 'a word here', 2, 6), 'a **[word]** here')
  assert.equal(run('Mod-b', 'a **word** here', 4, 8), 'a [word] here')
  assert.equal(run('Mod-i', 'a word', 2, 6), 'a *[word]*')
})

test('Enter goes on with a list, counts on, and ends on an empty point', () => {
  assert.equal(run('Enter', '- one', 5), '- one\n- []')
  assert.equal(run('Enter', '  9. one', 8), '  9. one\n  10. []')
  assert.equal(run('Enter', '- one\n- ', 8), '- one\n[]')
  assert.equal(run('Enter', 'no list', 7), 'not ours')
})
