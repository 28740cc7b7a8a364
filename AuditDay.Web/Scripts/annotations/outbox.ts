import type { KeyQuestion, Passage } from './marks'

/** A mark someone made here that no list of rows shows yet. */
export interface OwnMark extends Passage {
  /** Made here, so that sending it twice marks once. */
  readonly operationId: string
  readonly caseId: string
  readonly quote: string
  readonly keyQuestion: KeyQuestion | null
}

/** A mark on its way: `annotationId` is there from the answer of the server until its row appears. */
export interface Sent {
  readonly mark: OwnMark
  readonly annotationId: string
}

const place = 'audit-day.marks'

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/**
 * What was marked and not yet answered for. It lies in session storage, so that a reload or a dropped line loses
 * nothing; what lies there belongs to one member, and another who signs in at the same tab never sends it.
 */
export class Outbox {
  private waiting: OwnMark[]
  private sent: Sent[] = []

  constructor(private readonly shelf: Shelf, private readonly owner: string) {
    this.waiting = this.read()
  }

  get unanswered(): readonly OwnMark[] {
    return this.waiting
  }

  get answered(): readonly Sent[] {
    return this.sent
  }

  get next(): OwnMark | null {
    return this.waiting[0] ?? null
  }

  add(mark: OwnMark): void {
    this.waiting = [...this.waiting, mark]
    this.write()
  }

  /** The server has it; it stays drawn until its row shows up. */
  answer(operationId: string, annotationId: string): void {
    const mark = this.waiting.find(m => m.operationId === operationId)
    if (mark)
      this.sent = [...this.sent, { mark, annotationId }]
    this.drop(operationId)
  }

  /** Refused, or taken back before it left. */
  drop(operationId: string): void {
    this.waiting = this.waiting.filter(m => m.operationId !== operationId)
    this.write()
  }

  /** The row is on the page, or has had its time to come. */
  settle(annotationId: string): void {
    this.sent = this.sent.filter(s => s.annotationId !== annotationId)
  }

  clear(): void {
    this.waiting = []
    this.sent = []
    this.shelf.removeItem(place)
  }

  private read(): OwnMark[] {
    try {
      const kept = JSON.parse(this.shelf.getItem(place) ?? 'null') as { owner: string, marks: OwnMark[] } | null
      return kept?.owner === this.owner ? kept.marks : []
    } catch {
      return []
    }
  }

  private write(): void {
    try {
      if (this.waiting.length === 0)
        this.shelf.removeItem(place)
      else
        this.shelf.setItem(place, JSON.stringify({ owner: this.owner, marks: this.waiting }))
    } catch {
      // A full or forbidden storage: the marks still wait in memory, and leaving the page still warns.
    }
  }
}
