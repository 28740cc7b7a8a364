import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VoteOutbox, type OwnVote } from './vote-outbox'

function shelf() {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    get isEmpty() { return kept.size === 0 },
  }
}

const vote = (operationId: string, optionId = 'a'): OwnVote =>
  ({ operationId, method: 'Vote', roundId: 'r', optionId, voterId: null, title: 'Mornings' })

test('votes leave in the order they were pressed, and outlive a reload under the same id', () => {
  const place = shelf()
  const before = new VoteOutbox(place, 'ada')
  before.add(vote('1'))
  before.add(vote('2', 'b'))

  const after = new VoteOutbox(place, 'ada')
  assert.equal(after.next?.operationId, '1')
  after.drop('1')
  assert.equal(after.next?.operationId, '2')
  after.drop('2')
  assert.equal(place.isEmpty, true)
})

test('another person at the same tab sends none of them', () => {
  const place = shelf()
  new VoteOutbox(place, 'ada').add(vote('1'))

  assert.equal(new VoteOutbox(place, 'ben').next, null)
})

test('a line waits while a vote of this very ballot is on its way', () => {
  const box = new VoteOutbox(shelf(), 'ada')
  box.add(vote('1'))

  assert.equal(box.waitsFor('r', 'a', null), true)
  assert.equal(box.waitsFor('r', 'a', 'ben'), false)
  assert.equal(box.waitsFor('r', 'b', null), false)
})
