import { test } from 'node:test'
import assert from 'node:assert/strict'
import { ChangeSet, EditorState } from '@codemirror/state'
import { wholeCodePoints } from './code-points'
import { hashOf, plainHashOf } from './hash'
import { firstPush, inPieces } from './pieces'
import { textOf } from './sheet'

test('a large paste goes out in pieces that together are the paste, and no character is cut', () => {
  const before = textOf('before after')
  const pasted = '“Ünïcödé” 👨‍👩‍👧 "quoted"\n'.repeat(5_000)
  const paste = ChangeSet.of({ from: 6, to: 7, insert: pasted }, before.length)
  const pieces = inPieces(paste)

  let text = before
  for (const piece of pieces) {
    assert.ok(!/\p{Surrogate}/u.test(JSON.stringify(piece)))
    text = piece.apply(text)
  }
  assert.ok(pieces.length > 10)
  assert.equal(text.toString(), paste.apply(before).toString())
})

test('a push carries all it may, and at least one', () => {
  const piece = { changes: ChangeSet.of({ from: 0, insert: 'é'.repeat(8_000) }, 0) }
  assert.equal(firstPush([piece, piece, piece, piece, piece]).length, 3)
  assert.equal(firstPush([]).length, 0)
})

test('what is typed stays whole code points', () => {
  const state = EditorState.create({ doc: 'a👩b', extensions: [wholeCodePoints] })
  assert.equal(state.update({ changes: { from: 2, to: 3 } }).newDoc.toString(), 'ab')
  assert.equal(state.update({ changes: { from: 1, to: 2 } }).newDoc.toString(), 'ab')
  assert.equal(state.update({ changes: { from: 1, to: 3 } }).newDoc.toString(), 'ab')
  assert.equal(state.update({ changes: { from: 3, insert: 'x\0\ud800y' } }).newDoc.toString(), 'a👩xyb')
  assert.equal(state.update({ changes: { from: 3, insert: '👧' } }).newDoc.toString(), 'a👩👧b')
})

test('the hash is the same with and without the browser\'s own', async () => {
  assert.equal(plainHashOf(''), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  for (const text of ['a', 'ä\n👩', 'x'.repeat(55), 'x'.repeat(56), 'x'.repeat(63), 'x'.repeat(64), 'long '.repeat(1_000)])
    assert.equal(plainHashOf(text), await hashOf(text))
})
