import { test } from 'node:test'
import assert from 'node:assert/strict'
import { marksAt, marksIn } from './hits'

const mark = (id: string, start: number, end: number, answerId = 'a') => ({ id, answerId, start, end })
const marks = [mark('long', 0, 40), mark('short', 10, 15), mark('middle', 12, 30), mark('other', 0, 99, 'b')]
const ids = (found: { id: string }[]) => found.map(m => m.id)

test('stacked marks come smallest first', () =>
  assert.deepEqual(ids(marksAt(marks, 'a', 13)), ['short', 'middle', 'long']))

test('the end is outside, the start inside', () => {
  assert.deepEqual(ids(marksAt(marks, 'a', 15)), ['middle', 'long'])
  assert.deepEqual(ids(marksAt(marks, 'a', 10)), ['short', 'long'])
  assert.deepEqual(ids(marksAt(marks, 'a', 40)), [])
})

test('a sentence finds the marks that touch it, not its neighbours', () => {
  assert.deepEqual(ids(marksIn(marks, { answerId: 'a', start: 30, end: 50 })), ['long'])
  assert.deepEqual(ids(marksIn(marks, { answerId: 'a', start: 0, end: 11 })), ['short', 'long'])
})

test('answers do not mix', () =>
  assert.deepEqual(ids(marksAt(marks, 'b', 5)), ['other']))
