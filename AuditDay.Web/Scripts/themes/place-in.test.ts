import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placeIn } from './place-in'

const boxes = [{ top: 0, height: 20 }, { top: 20, height: 20 }]

test('above the middle of a card means in front of it', () => assert.equal(placeIn(boxes, 29), 1))
test('below the middle of the last card means at the end', () => assert.equal(placeIn(boxes, 31), 2))
test('where no card is there is one place', () => assert.equal(placeIn([], 5), 0))
