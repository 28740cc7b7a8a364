import assert from 'node:assert/strict'
import { test } from 'node:test'
import { leftInWords } from './in-words'
import { ServerClock } from './server-clock'

test('what is left reads as people say it', () => {
  assert.equal(leftInWords(15 * 60_000), '15:00')
  assert.equal(leftInWords(59_001), '1:00')
  assert.equal(leftInWords(9_400), '0:10')
  assert.equal(leftInWords(3_750_000), '1:02:30')
  assert.equal(leftInWords(0), 'Time is up')
  assert.equal(leftInWords(-130_000), '2:10 over')
})

test('a clock that is five minutes slow is corrected', async () => {
  let own = 1_000_000
  const clock = new ServerClock(() => { own += 40; return Promise.resolve(own + 300_000 - 20) }, () => own)

  await clock.ask(1)

  assert.equal(clock.time, own + 300_000)
})

test('the quickest of several answers is believed, until they are forgotten', async () => {
  let own = 0
  const trips = [400, 20, 900, 600]
  const clock = new ServerClock(() => { own += trips.shift()!; return Promise.resolve(own) }, () => own)

  await clock.ask(3)
  assert.equal(clock.time - own, 10)

  clock.forget()
  await clock.ask(1)
  assert.equal(clock.time - own, 300)
})
