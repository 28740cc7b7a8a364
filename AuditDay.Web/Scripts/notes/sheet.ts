import { collab } from '@codemirror/collab'
import { EditorState, Text, type Extension, type Transaction } from '@codemirror/state'

/** Where a text is held: an editor, or, when nobody looks at it any more, just its state. */
export interface Sheet {
  readonly state: EditorState
  dispatch(change: Transaction): void
  setState(state: EditorState): void
}

export class PlainSheet implements Sheet {
  constructor(private current: EditorState) {}

  get state(): EditorState {
    return this.current
  }

  dispatch(change: Transaction): void {
    this.current = change.state
  }

  setState(state: EditorState): void {
    this.current = state
  }
}

/** A text at one version of the server's, and who writes on from there. */
export interface Start {
  readonly epoch: string | number
  readonly version: number
  readonly text: string
  readonly clientId: string
  /** How many updates of this client the server had accepted up to `version`. */
  readonly acceptedBefore: number
}

export const textOf = (plain: string): Text => Text.of(plain.split('\n'))

export const stateAt = (start: Start, extensions: Extension): EditorState => EditorState.create({
  doc: textOf(start.text),
  extensions: [collab({ startVersion: start.version, clientID: start.clientId }), extensions],
})

/** Not `crypto.randomUUID`: browsers withhold that on plain http. */
export function newClientId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = Array.from(bytes, b => b.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
