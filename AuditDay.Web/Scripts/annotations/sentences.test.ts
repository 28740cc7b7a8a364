import { test } from 'node:test'
import assert from 'node:assert/strict'
import { sentenceAt, sentencesOf, span, step } from './sentences'

const read = (text: string) => sentencesOf(text).map(s => text.slice(s.start, s.end))

test('sentences come trimmed and in order', () =>
  assert.deepEqual(read('He was early. He left last!  Why?'), ['He was early.', 'He left last!', 'Why?']))

test('a line break ends a sentence, with or without a full stop', () =>
  assert.deepEqual(read('Attendance\n\n- 62% in spring\n- 71% in summer.\n'), ['Attendance', '- 62% in spring', '- 71% in summer.']))

test('titles and initials do not end a sentence', () =>
  assert.deepEqual(
    read('We rang Dr. Khan twice. Mrs. J. Smith said no. Then we wrote.'),
    ['We rang Dr. Khan twice.', 'Mrs. J. Smith said no.', 'Then we wrote.']))

test('speech in curly quotes and emoji keep their offsets', () =>
  assert.deepEqual(read('“I like it,” he said. 😀 Good. Fine.').at(-1), 'Fine.'))

test('an empty answer has no sentences and no step', () => {
  assert.deepEqual(read(' \n '), [])
  assert.equal(sentenceAt([], 3), -1)
  assert.equal(step(0, null, 'next', false), null)
})

test('an offset between two sentences belongs to the next', () => {
  const sentences = sentencesOf('One.  Two.')
  assert.equal(sentenceAt(sentences, 1), 0)
  assert.equal(sentenceAt(sentences, 4), 1)
  assert.equal(sentenceAt(sentences, 99), 1)
})

test('stepping stops at both ends', () => {
  assert.deepEqual(step(3, null, 'next', false), { anchor: 0, head: 0 })
  assert.deepEqual(step(3, { anchor: 2, head: 2 }, 'next', false), { anchor: 2, head: 2 })
  assert.deepEqual(step(3, { anchor: 0, head: 0 }, 'previous', false), { anchor: 0, head: 0 })
  assert.deepEqual(step(3, { anchor: 0, head: 0 }, 'last', false), { anchor: 2, head: 2 })
})

test('Shift keeps the anchor, in either direction', () => {
  const sentences = sentencesOf('One. Two. Three.')
  const back = step(3, { anchor: 1, head: 1 }, 'previous', true)!
  assert.deepEqual(span(sentences, back), { start: 0, end: 9 })
  const on = step(3, { anchor: 1, head: 1 }, 'last', true)!
  assert.deepEqual(span(sentences, on), { start: 5, end: 16 })
})
