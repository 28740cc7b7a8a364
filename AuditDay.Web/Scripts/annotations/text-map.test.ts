import { test } from 'node:test'
import assert from 'node:assert/strict'
import { pieceAt } from './text-map'

// "Staff " + "(strong) always" + " came"
const starts = [0, 6, 21]

test('a start falls into the piece it opens, an end into the piece it closes', () => {
  assert.equal(pieceAt(starts, 6, false), 1)
  assert.equal(pieceAt(starts, 6, true), 0)
  assert.equal(pieceAt(starts, 21, false), 2)
  assert.equal(pieceAt(starts, 21, true), 1)
})

test('inside a piece both agree', () => {
  assert.equal(pieceAt(starts, 10, false), 1)
  assert.equal(pieceAt(starts, 10, true), 1)
})

test('the very beginning and beyond the end stay inside', () => {
  assert.equal(pieceAt(starts, 0, true), 0)
  assert.equal(pieceAt(starts, 999, false), 2)
  assert.equal(pieceAt([], 0, false), 0)
})
