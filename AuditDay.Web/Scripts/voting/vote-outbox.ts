import { KeptQueue, type Shelf } from '../saving/kept-queue'

/** One press on a ballot that the server has not answered for yet. */
export interface OwnVote {
  /** Made here, so that sending it three times counts once. */
  readonly operationId: string
  readonly method: 'Vote' | 'TakeBackVote'
  readonly roundId: string
  readonly optionId: string
  /** For whom; null for oneself. */
  readonly voterId: string | null
  /** What it is called, for telling. */
  readonly title: string
}

/** Votes on their way, in the order they were pressed. */
export class VoteOutbox extends KeptQueue<OwnVote> {
  constructor(shelf: Shelf, owner: string) {
    super(shelf, owner, 'votes')
  }

  waitsFor(roundId: string, optionId: string, voterId: string | null): boolean {
    return this.all.some(v => v.roundId === roundId && v.optionId === optionId && v.voterId === voterId)
  }
}
