import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Freshness, trusted } from './freshness'

test('a page that answers is live', () => {
  const page = new Freshness(0)
  page.answered(3_000)
  assert.equal(page.at(3_000 + trusted).isLive, true)
})

test('a page that falls silent is not up to date since its last answer', () => {
  const page = new Freshness(0)
  page.answered(3_000)
  assert.deepEqual(page.at(3_001 + trusted), { isLive: false, since: 3_000 })
})

test('a broken line is said at once, though the page has only just answered', () => {
  const page = new Freshness(0)
  page.line('lost')
  assert.equal(page.at(1).isLive, false)
  page.line('open')
  assert.equal(page.at(1).isLive, true)
})

test('a page that has lost its right or its circuit is not live until it answers again', () => {
  const page = new Freshness(0)
  page.lost()
  assert.equal(page.at(1).isLive, false)
  page.answered(1_500)
  assert.equal(page.at(1_600).isLive, true)
})
