import { test } from 'node:test'
import assert from 'node:assert/strict'
import { FakeAuthority } from './fake-authority'
import { settle, Tab } from './fake-tab'
import { PlainSheet, stateAt, textOf } from './sheet'

const schedules = Number(process.env.SCHEDULES ?? 400)

test('several clients with lost acks, lost pushes, late pushes and reloads hold the same text, each edit exactly once', async () => {
  for (let seed = 1; seed <= schedules; seed++) {
    const random = seeded(seed)
    const below = (n: number) => Math.floor(random() * n)
    const authority = new FakeAuthority('The school saw him first.\nHe was late.')
    const tabs = Array.from({ length: 3 + below(3) }, () => new Tab(authority))
    const typed: string[] = []
    await Promise.all(tabs.map(t => t.quiet()))

    for (let step = 0; step < 60; step++) {
      const tab = tabs[below(tabs.length)]!
      const chance = random()
      if (chance < 0.4 && !tab.isSettling) {
        const word = `<${typed.length}>`
        const from = below(tab.text.length + 1)
        // Only what was there at first is deleted, so that every word typed must be found once at the end.
        const to = /[<>\d]/.test(tab.text.slice(from, from + 2)) || from + 2 > tab.text.length ? from : from + below(3)
        if (!/<\d*$/.test(tab.text.slice(0, from))) {
          typed.push(word)
          tab.type(from, to, random() < 0.2 ? `${word}\n` : word)
        }
      } else if (chance < 0.85) {
        tab.line.pass()
      } else if (chance < 0.9) {
        tab.line.cut()
      } else if (chance < 0.94 && !tab.line.isUp) {
        tab.line.restore()
      } else if (chance < 0.97) {
        tab.reload()
      } else {
        const old = tab.lines[below(tab.lines.length)]!
        if (old !== tab.line)
          old.pass()
      }
      await settle()
    }

    for (const tab of tabs)
      await tab.quiet()
    // What the wire still held arrives last of all, and changes nothing.
    const before = authority.text.toString()
    for (const line of tabs.flatMap(t => t.lines))
      while (line.waiting.length > 0)
        line.pass()
    assert.equal(authority.text.toString(), before, `seed ${seed}: a push was taken twice`)
    for (const tab of tabs)
      await tab.quiet()

    for (const tab of tabs) {
      assert.equal(tab.text, authority.text.toString(), `seed ${seed}`)
      assert.equal(tab.keeping.find('note'), null)
      assert.ok(tab.news.every(n => n.kind !== 'repaired' && n.kind !== 'refused'), `seed ${seed}: ${JSON.stringify(tab.news.filter(n => n.kind !== 'moved'))}`)
    }
    for (const word of typed)
      assert.equal(before.split(word).length - 1, 1, `seed ${seed}: ${word} in ${before}`)
  }
})

test('another text than the server\'s is found by its hash, said, and put right with nothing unsent lost', async () => {
  const authority = new FakeAuthority('He was late.')
  const tab = new Tab(authority)
  await tab.quiet()

  const other = textOf('He was never late.')
  Object.assign(tab.live, { confirmed: other })
  ;(tab.live as unknown as { sheet: PlainSheet }).sheet.setState(stateAt(
    { epoch: 'first', version: 0, text: other.toString(), clientId: 'x', acceptedBefore: 0 }, []))
  tab.type(18, 18, ' We asked why.')
  authority.push('first', 'ben', 0, 0, ['[12,[0," And hungry."]]'])
  await tab.quiet()

  assert.equal(tab.text, authority.text.toString())
  assert.ok(tab.text.includes('We asked why.') && tab.text.includes('And hungry.'), tab.text)
  assert.ok(tab.news.some(n => n.kind === 'repaired'))
})

test('a push still on its way over a lost line does not arrive a second time after a repair', async () => {
  const authority = new FakeAuthority('He was late.')
  const tab = new Tab(authority)
  await tab.quiet()
  tab.type(12, 12, ' We asked why.')
  await settle()
  tab.line.cut()
  const lost = tab.line.waiting.splice(0)
  authority.push('first', 'ben', 0, 0, ['[12,[0," And hungry."]]'])
  tab.line.restore()
  await Promise.all([(tab.live as unknown as { repair(): Promise<void> }).repair(), tab.quiet()])
  const before = authority.text.toString()

  lost.forEach(call => call.pass())
  await tab.quiet()

  assert.equal(lost.length, 1)
  assert.equal(authority.text.toString(), before)
  assert.equal(before.split('We asked why.').length, 2, before)
  assert.equal(tab.text, before)
})

test('words that a person took away by hand do not come in later', async () => {
  const authority = new FakeAuthority('He was late.')
  const tab = new Tab(authority)
  await tab.quiet()
  tab.type(12, 12, ' Mine.')
  await settle()
  tab.line.cut()
  const lost = tab.line.waiting.splice(0)
  authority.refusal = 'locked'
  await tab.quiet()
  tab.live.letGo()
  await tab.quiet()
  authority.refusal = null

  lost.forEach(call => call.pass())
  await tab.quiet()

  assert.equal(authority.text.toString(), 'He was late.')
  assert.equal(tab.text, 'He was late.')
})

test('a long absence is summed up: mine and the others\'', async () => {
  const authority = new FakeAuthority('')
  const [ada, ben] = [new Tab(authority), new Tab(authority)]
  await ada.quiet()
  ada.line.cut()
  ada.type(0, 0, 'a')
  ada.type(1, 1, 'b')
  ben.type(0, 0, 'c')
  await ben.quiet()
  await ada.quiet()

  assert.deepEqual(ada.news.findLast(n => n.kind === 'joined'), { kind: 'joined', mine: 2, others: 1 })
})

function seeded(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}
