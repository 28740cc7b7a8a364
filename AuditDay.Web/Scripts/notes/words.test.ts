import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { LiveText } from './live-text'
import { waitingOf } from './words'

const unanswered = (milliseconds: number) => waitingOf(
  { isLive: true, refusal: null, waitingSince: Date.now() - milliseconds, unconfirmed: [{}] } as unknown as LiveText)

test('a line that swallows what is sent is not taken for "Saving…" for longer than five seconds', () => {
  assert.equal(unanswered(1_000).isOnItsWay, true)
  // The page looks once a second: what it finds a second before the five are over must be said.
  assert.equal(unanswered(4_000 - 200).isOnItsWay, false)
})
