import { test } from 'node:test'
import assert from 'node:assert/strict'
import { sentence } from './saved-state'

const at = new Date(2026, 10, 24, 14, 3)
const marks = (count: number, isOnItsWay = false) => ({ count, noun: 'mark', isOnItsWay })

test('nothing is said before anything was saved', () =>
  assert.equal(sentence([marks(0)], null), ''))

test('the time of the last save is said plainly', () =>
  assert.equal(sentence([marks(0)], at), 'Saved 14:03'))

test('what is on its way is being saved', () =>
  assert.equal(sentence([marks(1, true)], at), 'Saving…'))

test('what waits is counted, each in its own word', () => {
  assert.equal(sentence([marks(1)], at), 'Not saved: 1 mark waiting on this device')
  assert.equal(
    sentence([marks(2), { count: 3, noun: 'change', isOnItsWay: true }], at),
    'Not saved: 2 marks and 3 changes waiting on this device')
})
