import { test } from 'node:test'
import assert from 'node:assert/strict'
import { ChangeSet, EditorState } from '@codemirror/state'
import { FakeAuthority } from './fake-authority'
import { settle, Tab } from './fake-tab'
import { markedIn, markedPassages, showMarked, type Marked } from './marked'
import { MarkedPlaces } from './marked-places'
import { stretchOver } from './stretch'

const passage = (start: number, end: number, id = 'p') =>
  ({ id, start, end, keyQuestion: 'worriedAbout', isMine: true, isPending: false }) satisfies Marked

test('a drawn passage keeps to its words while the other types before, inside, at its rim and over it', () => {
  let state = EditorState.create({ doc: 'Nan rang in March.', extensions: [markedPassages] })
  const type = (from: number, to: number, insert: string) => { state = state.update({ changes: { from, to, insert } }).state }
  const words = () => { const [m] = markedIn(state); return state.sliceDoc(m!.start, m!.end) }
  state = state.update({ effects: showMarked.of([passage(4, 8)]) }).state

  type(0, 0, 'Well. ')
  assert.equal(words(), 'rang')
  type(12, 12, '–')
  assert.equal(words(), 'ra–ng')
  type(10, 10, 'x')
  type(16, 16, 'y')
  assert.equal(words(), 'ra–ng')
  type(4, 20, '')
  assert.equal(words(), '')
  assert.equal(markedIn(state)[0]!.start, markedIn(state)[0]!.end)
})

test('every tab ends with the places the server reckons, whatever crosses on the line', async () => {
  for (let seed = 1; seed <= 60; seed++) {
    const random = seeded(seed)
    const below = (n: number) => Math.floor(random() * n)
    const authority = new FakeAuthority('The school saw him first. He was late, and hungry on Mondays.')
    const tabs = Array.from({ length: 3 }, () => new Tab(authority))
    await Promise.all(tabs.map(t => t.quiet()))
    const rows = [passage(4, 10, 'a'), passage(15, 40, 'b'), passage(52, 59, 'c')]
    const places = tabs.map(tab => {
      const all = new MarkedPlaces(tab.live)
      all.offer(0, rows)
      tab.live.hear(() => assert.ok(all.follow(), `seed ${seed}`))
      return all
    })

    for (let step = 0; step < 40; step++) {
      const tab = tabs[below(tabs.length)]!
      if (random() < 0.5) {
        const from = below(tab.text.length + 1)
        tab.type(from, Math.min(tab.text.length, from + below(4)), 'xyz'.slice(below(3)))
      } else {
        tab.line.pass()
      }
      await settle()
    }
    // What one sends at the end comes to the others only then.
    for (const tab of [...tabs, ...tabs])
      await tab.quiet()

    const expected = rows.map(row => authority.log.reduce((at, { changes }) => stretchOver(at, changes), row))
    for (const all of places) {
      all.follow()
      assert.deepEqual(all.shown.map(({ start, end }) => [start, end]), expected.map(({ start, end }) => [start, end]), `seed ${seed}`)
    }
  }
})

test('a list that is ahead of the text waits for it, and one that is too old asks to be read again', () => {
  const text = {
    version: 3,
    sinceConfirmed: ChangeSet.empty(10),
    confirmedStretch: (version: number, at: { start: number, end: number }) => version >= 2 ? { start: at.start + 3 - version, end: at.end + 3 - version } : null,
  }
  const places = new MarkedPlaces(text)

  places.offer(1, [passage(0, 2)])
  assert.equal(places.follow(), false)
  places.offer(2, [passage(0, 2)])
  assert.equal(places.follow(), true)
  places.offer(4, [passage(5, 6)])
  places.follow()
  assert.deepEqual(places.shown.map(m => [m.start, m.end]), [[1, 3]])
})

test('a mark is sent only once the server has its words', async () => {
  const authority = new FakeAuthority('Nan rang.')
  const tab = new Tab(authority)
  await tab.quiet()
  tab.type(0, 0, 'His ')

  assert.equal(tab.live.confirmedWords({ start: 0, end: 7 }), null)
  assert.deepEqual(tab.live.confirmedWords({ start: 8, end: 12 }), { start: 4, end: 8, version: 0, quote: 'rang' })
  await tab.quiet()
  assert.deepEqual(tab.live.confirmedWords({ start: 0, end: 7 }), { start: 0, end: 7, version: 1, quote: 'His Nan' })
})

function seeded(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}
