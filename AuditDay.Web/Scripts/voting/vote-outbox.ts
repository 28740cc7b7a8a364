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

const place = 'audit-day.votes'

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/**
 * Votes on their way, in the order they were pressed. They lie in session storage, so that a reload or a dropped line loses none; what lies
 * there belongs to one member, and another who signs in at the same tab never sends it.
 */
export class VoteOutbox {
  private waiting: OwnVote[]

  constructor(private readonly shelf: Shelf, private readonly owner: string) {
    this.waiting = this.read()
  }

  get all(): readonly OwnVote[] {
    return this.waiting
  }

  get next(): OwnVote | null {
    return this.waiting[0] ?? null
  }

  waitsFor(roundId: string, optionId: string, voterId: string | null): boolean {
    return this.waiting.some(v => v.roundId === roundId && v.optionId === optionId && v.voterId === voterId)
  }

  add(vote: OwnVote): void {
    this.waiting = [...this.waiting, vote]
    this.write()
  }

  settle(operationId: string): void {
    this.waiting = this.waiting.filter(v => v.operationId !== operationId)
    this.write()
  }

  private read(): OwnVote[] {
    try {
      const kept = JSON.parse(this.shelf.getItem(place) ?? 'null') as { owner: string, votes: OwnVote[] } | null
      return kept?.owner === this.owner ? kept.votes : []
    } catch {
      return []
    }
  }

  private write(): void {
    try {
      if (this.waiting.length === 0)
        this.shelf.removeItem(place)
      else
        this.shelf.setItem(place, JSON.stringify({ owner: this.owner, votes: this.waiting }))
    } catch {
      // A full or forbidden storage: the votes still wait in memory.
    }
  }
}
