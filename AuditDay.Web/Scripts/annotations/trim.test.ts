import { test } from 'node:test'
import assert from 'node:assert/strict'
import { trimmed } from './trim'

const quote = (text: string, start = 0, end = text.length) => {
  const at = trimmed(text, start, end)
  return at && text.slice(at.start, at.end)
}

test('white space, line breaks and no-break spaces are left out', () => {
  assert.equal(quote('  the first at the gate \n\n'), 'the first at the gate')
  assert.equal(quote('\u00a0\u2003at the gate\u0085'), 'at the gate')
})

test('curly quotes and dashes belong to the words', () =>
  assert.equal(quote(' “often” — he said ’ '), '“often” — he said ’'))

test('line breaks inside stay', () =>
  assert.equal(quote('one\n\ntwo'), 'one\n\ntwo'))

test('nothing but white space is nothing', () => {
  assert.equal(quote(' \n\t '), null)
  assert.equal(quote('abc', 2, 2), null)
})

test('an emoji is never cut in half', () => {
  const text = 'glad 😀 today'
  assert.equal(quote(text, 0, 6), 'glad 😀')
  assert.equal(quote(text, 6, text.length), '😀 today')
  assert.equal(quote(text, 5, 6), '😀')
})

test('a place beyond the text ends with it', () =>
  assert.equal(quote('abc', -4, 99), 'abc'))
