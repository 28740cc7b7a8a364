import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PageTooOld, sentenceFor } from './sentences'
import { answerOf, bytes, text, toMake, toProve } from './wire'

const buffer = (...values: number[]) => Uint8Array.from(values).buffer

test('bytes travel as text and back, whatever they are', () => {
  const all = Uint8Array.from({ length: 256 }, (_, i) => i)

  assert.deepEqual(bytes(text(all.buffer)), all)
  assert.equal(text(buffer(251, 255)), '-_8')
  assert.deepEqual(bytes('-_8'), Uint8Array.of(251, 255))
})

test('what the server asks for reaches the device as bytes', () => {
  const make = toMake({ challenge: 'AQI', rp: { id: 'localhost', name: 'localhost' }, user: { id: 'AwQ', name: 'a', displayName: 'A' }, excludeCredentials: [{ id: 'BQ', type: 'public-key' }] })
  assert.deepEqual(make.challenge, Uint8Array.of(1, 2))
  assert.deepEqual(make.user.id, Uint8Array.of(3, 4))
  assert.deepEqual(make.excludeCredentials?.[0]?.id, Uint8Array.of(5))
  assert.equal(make.rp.id, 'localhost')

  const prove = toProve({ challenge: 'AQI', rpId: 'localhost' })
  assert.deepEqual(prove.challenge, Uint8Array.of(1, 2))
  assert.deepEqual(prove.allowCredentials, [])
})

test('what the device answers reaches the server as text', () => {
  const made = answerOf({ id: 'BQ', rawId: buffer(5), type: 'public-key', authenticatorAttachment: 'platform', response: { clientDataJSON: buffer(1), attestationObject: buffer(2), getTransports: () => ['internal'] } } as never)
  assert.deepEqual(made, { id: 'BQ', rawId: 'BQ', type: 'public-key', authenticatorAttachment: 'platform', clientExtensionResults: {}, response: { clientDataJSON: 'AQ', attestationObject: 'Ag', transports: ['internal'] } })

  const proved = answerOf({ id: 'BQ', rawId: buffer(5), type: 'public-key', authenticatorAttachment: null, response: { clientDataJSON: buffer(1), authenticatorData: buffer(2), signature: buffer(3), userHandle: null } } as never)
  assert.deepEqual((proved as { response: object }).response, { clientDataJSON: 'AQ', authenticatorData: 'Ag', signature: 'Aw', userHandle: null })
})

test('every "no" of a device says what to do next', () => {
  for (const name of ['NotAllowedError', 'InvalidStateError', 'NotSupportedError', 'SecurityError', 'AbortError', 'Anything'])
    for (const ceremony of ['make', 'ask'] as const)
      assert.match(sentenceFor(ceremony, new DOMException('', name)), /password|Sign in with it/)

  assert.match(sentenceFor('ask', new TypeError('Failed to fetch')), /connection/)
  assert.match(sentenceFor('ask', new PageTooOld()), /Load it again/)
})
