// Random change sets and what @codemirror/state makes of them, one JSON line each: `node oracle.mjs COUNT SEED FOLDER-WITH-PACKAGES`.
import { createRequire } from 'node:module'
import { join } from 'node:path'

const [count, seed, packages] = [Number(process.argv[2]), Number(process.argv[3]), process.argv[4]]
const { ChangeSet, Text } = createRequire(join(packages, 'package.json'))('@codemirror/state')

let state = seed
function random(below) {
  state = (state + 0x6d2b79f5) | 0
  let t = Math.imul(state ^ (state >>> 15), 1 | state)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) % below
}

const letters = ['a', 'b', ' ', 'é', '“', '\n', '🌞', 'x', '\n', 'z']

function words(most) {
  let text = ''
  for (let left = random(most + 1); left > 0; left--)
    text += letters[random(letters.length)]
  return text
}

// Sections as they come: neighbours of a kind are left apart, as a foreign editor may send them. No emoji is cut in two.
function change(text) {
  const sections = []
  for (let at = 0; at < text.length || random(3) === 0; ) {
    let piece = Math.min(text.length - at, random(5))
    if (/^[\udc00-\udfff]/.test(text.slice(at + piece)))
      piece++
    const insert = words(3)
    at += piece
    if (random(2) === 0 && piece > 0)
      sections.push(piece)
    else if (piece > 0 || insert)
      sections.push(insert ? [piece, ...insert.split('\n')] : [piece])
  }
  return ChangeSet.fromJSON(sections)
}

const apply = (set, text) => set.apply(Text.of(text.split('\n'))).toString()

for (let i = 0; i < count; i++) {
  const text = words(14)
  const [a, b] = [change(text), change(text)]
  const then = change(apply(b, text))
  const position = random(text.length + 1)
  console.log(JSON.stringify({
    text,
    a: a.toJSON(),
    b: b.toJSON(),
    then: then.toJSON(),
    applied: apply(a, text),
    after: a.map(b).toJSON(),
    before: a.map(b, true).toJSON(),
    converged: apply(a.map(b), apply(b, text)),
    stepwise: a.map(b).map(then).toJSON(),
    composed: apply(b.compose(then), text),
    position,
    left: a.mapPos(position, -1),
    right: a.mapPos(position, 1),
  }))
}
