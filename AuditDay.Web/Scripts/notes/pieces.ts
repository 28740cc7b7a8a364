import { ChangeSet, Text } from '@codemirror/state'

/** A push may weigh 64 KiB; room is left for what the frame around it takes. */
const heaviestPush = 56 * 1024
const longestPiece = 8 * 1024
const mostInOnePush = 256

const encoder = new TextEncoder()

/** As many of the unconfirmed changes, from the first on, as one push may carry. */
export function firstPush(unconfirmed: readonly { readonly changes: ChangeSet }[]): string[] {
  const batch: string[] = []
  let weight = 0
  for (const { changes } of unconfirmed.slice(0, mostInOnePush)) {
    const json = JSON.stringify(changes)
    weight += encoder.encode(json).length + 4
    if (batch.length > 0 && weight > heaviestPush)
      break
    batch.push(json)
  }
  return batch
}

/** The same change in steps that are each light enough to travel: a large paste goes out piece by piece. */
export function inPieces(changes: ChangeSet): ChangeSet[] {
  if (inserted(changes) <= longestPiece)
    return [changes]

  // From the end of the text backwards, so that the places of the steps still to come stay as they were.
  const steps: { from: number, to: number, insert: Text }[] = []
  changes.iterChanges((from, to, _, __, insert) => {
    const cuts = cutsOf(insert)
    cuts.forEach((at, i) => steps.push({ from: i === 0 ? from : to, to, insert: insert.slice(at, cuts[i + 1] ?? insert.length) }))
  }, true)

  let length = changes.length
  return steps.reverse().map(step => {
    const piece = ChangeSet.of(step, length)
    length = piece.newLength
    return piece
  })
}

function inserted(changes: ChangeSet): number {
  let length = 0
  changes.iterChanges((_, __, ___, ____, insert) => { length += insert.length })
  return length
}

/** Where the pieces of an insertion begin. A character of two units is never cut through. */
function cutsOf(insert: Text): number[] {
  const cuts = [0]
  for (let at = longestPiece; at < insert.length; at += longestPiece) {
    if (/[\uDC00-\uDFFF]/.test(insert.sliceString(at, at + 1)))
      at--
    cuts.push(at)
  }
  return cuts
}
