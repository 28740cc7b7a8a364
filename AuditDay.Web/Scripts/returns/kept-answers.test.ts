import { test } from 'node:test'
import assert from 'node:assert/strict'
import { KeptAnswers } from './kept-answers'
import { hash, joinRows, tableOf } from './wire'

function shelf() {
  const held = new Map<string, string>()
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
    held,
  }
}

test('what is typed stays until the page says that it is stored', () => {
  const place = shelf()
  const kept = new KeptAnswers(place, 'ada', 'r1')
  kept.type('voice', 'He said', 3)
  assert.equal(new KeptAnswers(place, 'ada', 'r1').all.length, 1)
  assert.equal(kept.stored('voice', hash('He said'), 4), true)
  assert.equal(place.held.size, 0)
})

test('words typed over one that was just stored are written over the new edition', () => {
  const kept = new KeptAnswers(shelf(), 'ada', 'r1')
  kept.type('voice', 'He', 3)
  kept.type('voice', 'He said', 3)
  assert.equal(kept.stored('voice', hash('He'), 4), false)
  assert.deepEqual(kept.all, [['voice', { value: 'He said', seen: 4 }]])
})

test('somebody else’s newer words do not make ours look newer', () => {
  const kept = new KeptAnswers(shelf(), 'ada', 'r1')
  kept.type('voice', 'He said', 3)
  kept.stored('voice', hash('Theirs'), 4)
  assert.deepEqual(kept.all, [['voice', { value: 'He said', seen: 3 }]])
})

test('nobody else at the same tab gets it', () => {
  const place = shelf()
  new KeptAnswers(place, 'ada', 'r1').type('voice', 'He said', 3)
  assert.equal(new KeptAnswers(place, 'ben', 'r1').size, 0)
})

test('the hash is the server’s', () => {
  assert.equal(hash(''), '0-811c9dc5')
  assert.equal(hash('He’s here 🌞'), hash('He’s here 🌞'))
  assert.notEqual(hash('ab'), hash('ba'))
})

test('a table from Word becomes rows, and a text with line breaks does not', () => {
  assert.deepEqual(tableOf('May\tSeen\r\nJune\tNot seen\r\n'), [['May', 'Seen'], ['June', 'Not seen']])
  assert.equal(tableOf('May\nJune'), null)
  assert.equal(joinRows([['a', 'b'], ['c', '']]), 'a\u001fb\u001ec\u001f')
})
