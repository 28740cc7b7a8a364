import { KeptQueue, type Shelf } from '../saving/kept-queue'
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

/** Marks that were made and not yet answered for, and those that were answered and are not drawn from a row yet. */
export class Outbox extends KeptQueue<OwnMark> {
  private sent: Sent[] = []

  constructor(shelf: Shelf, owner: string) {
    super(shelf, owner, 'marks')
  }

  get unanswered(): readonly OwnMark[] {
    return this.all
  }

  get answered(): readonly Sent[] {
    return this.sent
  }

  /** The server has it; it stays drawn until its row shows up. */
  answer(operationId: string, annotationId: string): void {
    const mark = this.all.find(m => m.operationId === operationId)
    if (mark)
      this.sent = [...this.sent, { mark, annotationId }]
    this.drop(operationId)
  }

  /** The row is on the page, or has had its time to come. */
  settle(annotationId: string): void {
    this.sent = this.sent.filter(s => s.annotationId !== annotationId)
  }

  override clear(): void {
    super.clear()
    this.sent = []
  }
}
