import { test } from 'node:test'
import assert from 'node:assert/strict'
import { FakeAuthority } from './fake-authority'
import { Tab } from './fake-tab'
import { textOf } from './sheet'

test('a locked note keeps the words, and sends them when it opens again', async () => {
  const authority = new FakeAuthority('')
  const tab = new Tab(authority)
  authority.refusal = 'locked'
  tab.type(0, 0, 'Not lost')
  await tab.quiet()

  const refused = tab.news.find(n => n.kind === 'refused')
  assert.deepEqual(refused, { kind: 'refused', refusal: 'locked', unsent: 'Not lost' })
  assert.equal(tab.keeping.find('note')?.changes.length, 1)

  authority.refusal = null
  tab.live.tryAgain()
  await tab.quiet()
  assert.equal(authority.text.toString(), 'Not lost')
})

test('what the server will not take is refused by name, and nothing is shown as put right', async () => {
  const authority = new FakeAuthority('')
  const tab = new Tab(authority)
  await tab.quiet()
  authority.refusal = 'malformed'
  tab.type(0, 0, 'Odd')
  await tab.quiet()

  assert.equal(tab.live.refusal, 'malformed')
  assert.deepEqual(tab.news.filter(n => n.kind === 'repaired'), [])
  assert.equal(tab.text, 'Odd')
})

test('where a right ended the words are handed over and nothing of the note stays in the storage', async () => {
  const authority = new FakeAuthority('A confidence')
  const tab = new Tab(authority)
  await tab.quiet()
  authority.refusal = 'forbidden'
  tab.type(12, 12, ', mine')
  await tab.quiet()

  assert.ok(tab.news.some(n => n.kind === 'refused' && n.unsent === ', mine'))
  assert.deepEqual(tab.keeping.texts, [])
})

test('after a restore from a backup the words are handed to a person, never merged by themselves', async () => {
  const authority = new FakeAuthority('Old.')
  const tab = new Tab(authority)
  await tab.quiet()
  tab.line.cut()
  tab.type(4, 4, ' New.')
  Object.assign(authority, { epoch: 'second', text: textOf('Older.') })
  await tab.quiet()

  assert.equal(tab.text, 'Older.')
  assert.equal(authority.text.toString(), 'Older.')
  assert.ok(tab.news.some(n => n.kind === 'restored' && n.unsent === ' New.' && n.whole === 'Old. New.'))
})
