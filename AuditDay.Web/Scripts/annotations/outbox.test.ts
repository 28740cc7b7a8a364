import { test } from 'node:test'
import assert from 'node:assert/strict'
import { Outbox, type OwnMark } from './outbox'

function shelf() {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    get isEmpty() { return kept.size === 0 },
  }
}

const mark = (operationId: string): OwnMark => ({
  operationId, caseId: 'case', answerId: 'answer', start: 3, end: 9, quote: 'words “😀”', keyQuestion: 'workedWell',
})
const ids = (outbox: Outbox) => outbox.unanswered.map(m => m.operationId)

test('what waits survives a reload, in order', () => {
  const storage = shelf()
  const before = new Outbox(storage, 'ada')
  before.add(mark('1'))
  before.add(mark('2'))

  const after = new Outbox(storage, 'ada')

  assert.deepEqual(ids(after), ['1', '2'])
  assert.deepEqual(after.next, mark('1'))
})

test('another member at the same tab sends nothing of it', () => {
  const storage = shelf()
  new Outbox(storage, 'ada').add(mark('1'))
  assert.deepEqual(ids(new Outbox(storage, 'ben')), [])
})

test('an answered mark leaves the storage and stays drawn until its row is there', () => {
  const storage = shelf()
  const outbox = new Outbox(storage, 'ada')
  outbox.add(mark('1'))

  outbox.answer('1', 'annotation')
  assert.equal(storage.isEmpty, true)
  assert.equal(outbox.answered[0]?.mark.operationId, '1')

  outbox.settle('annotation')
  assert.equal(outbox.answered.length, 0)
})

test('a doubled answer changes nothing', () => {
  const outbox = new Outbox(shelf(), 'ada')
  outbox.add(mark('1'))
  outbox.answer('1', 'annotation')
  outbox.answer('1', 'annotation')
  assert.equal(outbox.answered.length, 1)
})

test('a refused mark is dropped and the next goes on', () => {
  const outbox = new Outbox(shelf(), 'ada')
  outbox.add(mark('1'))
  outbox.add(mark('2'))
  outbox.drop('1')
  assert.equal(outbox.next?.operationId, '2')
})

test('signing out leaves nothing behind', () => {
  const storage = shelf()
  const outbox = new Outbox(storage, 'ada')
  outbox.add(mark('1'))
  outbox.clear()
  assert.equal(storage.isEmpty, true)
  assert.deepEqual(ids(outbox), [])
})

test('damaged or forbidden storage does not stop marking', () => {
  const broken = { getItem: () => '{oops', setItem: () => { throw new Error('full') }, removeItem: () => {} }
  const outbox = new Outbox(broken, 'ada')
  outbox.add(mark('1'))
  assert.deepEqual(ids(outbox), ['1'])
})
