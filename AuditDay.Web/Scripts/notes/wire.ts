/** One accepted change, as the server's log holds it. `changes` is a change set as JSON, covering the whole text. */
export interface WireUpdate {
  readonly clientId: string
  readonly changes: string
}

export interface Opened {
  /** Changes when a backup was restored: versions of another epoch mean nothing here. */
  readonly epoch: string | number
  readonly version: number
  readonly text: string
  readonly hash: string
}

export interface Pulled {
  readonly version: number
  readonly hash: string
  readonly updates: readonly WireUpdate[]
}

export type Refusal = 'malformed' | 'locked' | 'forbidden' | 'resync'

export interface PushAnswer {
  readonly outcome: 'accepted' | Refusal
  readonly version: number
}

export type Changed = (from: number, updates: readonly WireUpdate[], hash: string) => void
export type Stop = () => void

/** The way to the server. The page's is the shared hub; tests lose and delay what passes here. */
export interface Line {
  /** Calls `listener` now and whenever the line comes or goes. */
  onState(listener: (isConnected: boolean) => void): Stop
  onChanged(textId: string, changed: Changed): Stop
  open(textId: string): Promise<Opened>
  close(textId: string): void
  pull(textId: string, epoch: Opened['epoch'], from: number): Promise<Pulled>
  push(textId: string, epoch: Opened['epoch'], clientId: string, version: number, acceptedBefore: number,
    changes: readonly string[]): Promise<PushAnswer>
  /** What that client still has on its way is refused from here on. Answers with how much of it had been accepted. */
  fence(textId: string, clientId: string): Promise<number>
}

/** The server knows this person, and says no. Not the same as a line that failed. */
export const isRightEnded = (failure: unknown): boolean => /HubException: (not-found|forbidden)/.test(String(failure))
