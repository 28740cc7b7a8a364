import { test } from 'node:test'
import assert from 'node:assert/strict'
import { idleState } from './idle'

const minute = 60_000

test('who works is not disturbed', () =>
  assert.deepEqual(idleState(57 * minute, 60 * minute, 2 * minute), { name: 'awake' }))

test('two minutes ahead there is a warning, with the time that is left', () =>
  assert.deepEqual(idleState(58 * minute, 60 * minute, 2 * minute), { name: 'warned', left: 2 * minute }))

test('then it is over, also for a laptop that slept through the warning', () => {
  assert.deepEqual(idleState(60 * minute, 60 * minute, 2 * minute), { name: 'over' })
  assert.deepEqual(idleState(600 * minute, 60 * minute, 2 * minute), { name: 'over' })
})
