import type { ChangeSet, Text } from '@codemirror/state'
import { applied, placedOn, together } from './placing'
import { textOf } from './sheet'
import type { Opened, WireUpdate } from './wire'

/** How this device stood when the difference was found. */
export interface Held {
  readonly version: number
  readonly confirmed: Text
  readonly unconfirmed: readonly { changes: ChangeSet }[]
  readonly clientId: string
}

export interface Mended {
  /** The server's text after all of `since`; none where its own changes do not fit it. */
  readonly text: Text | null
  /** Whether this device had the same text after all. */
  readonly isSame: boolean
  /** What only this device has, placed on the server's text. */
  readonly rest: ChangeSet | null
}

/** Puts what only this device has onto the server's text, once it is known which of it had arrived. */
export function mended(held: Held, opened: Opened, since: readonly WireUpdate[]): Mended {
  const text = applied(since.slice(opened.version - held.version), textOf(opened.text))
  const isSame = text !== null && applied(since, held.confirmed)?.eq(text) === true
  if (!text)
    return { text, isSame, rest: null }

  const accepted = since.filter(update => update.clientId === held.clientId).length
  const below = together(held.unconfirmed.slice(0, accepted), held.confirmed.length).apply(held.confirmed)
  const rest = placedOn(together(held.unconfirmed.slice(accepted), below.length), below, text)
  return { text, isSame, rest }
}
