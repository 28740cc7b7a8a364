import { announce } from './announcing'
import type { Choice, Sequel } from './choices'
import { wordsOf, type Mark } from './marks'
import { sayRefused } from './message'
import type { OwnMark } from './outbox'
import { post } from './post'
import type { Pick } from './selection'

/** The .NET object of the page. */
export interface Page {
  invokeMethodAsync(method: string, ...args: unknown[]): Promise<unknown>
}

/** An editor that opens long after it was asked for would only get in the way. */
const promptEnough = 10_000

/** The marks this person makes in this case: sent through the page's outbox, then what they wanted to do next. */
export class OwnMarks {
  private readonly sequels = new Map<string, { sequel: Sequel, askedAt: number }>()
  private readonly leave: () => void

  constructor(
    private readonly root: HTMLElement, private readonly page: Page,
    onChange: () => void, private readonly selectAgain: (mark: OwnMark) => void) {
    this.leave = post.join({
      changed: onChange,
      marked: (mark, annotationId) => this.marked(mark, annotationId),
      refused: (mark, sentence) => this.refused(mark, sentence),
    })
  }

  make(pick: Pick, { keyQuestion, sequel }: Choice): void {
    const mark = {
      operationId: newId(), caseId: this.caseId, answerId: pick.answerId,
      start: pick.start, end: pick.end, quote: pick.quote, keyQuestion,
    }
    if (sequel)
      this.sequels.set(mark.operationId, { sequel, askedAt: Date.now() })
    post.add(mark)
    announce(`${wordsOf(keyQuestion)}.`)
  }

  /** Those no row shows yet. */
  unsettled(stored: readonly Mark[]): OwnMark[] {
    const ids = new Set(stored.map(m => m.id))
    for (const { annotationId } of post.outbox.answered)
      if (ids.has(annotationId))
        post.outbox.settle(annotationId)
    return [...post.outbox.answered.map(s => s.mark), ...post.outbox.unanswered].filter(m => m.caseId === this.caseId)
  }

  async undo(): Promise<void> {
    if (await post.takeBackNewest(this.caseId))
      announce('Your last mark is taken back.')
    else
      await this.call('Undo', [], 'That could not be undone while the page is reconnecting. Try again in a moment.')
  }

  dispose(): void {
    this.leave()
  }

  private get caseId(): string {
    return this.root.dataset.caseId ?? ''
  }

  private marked(mark: OwnMark, annotationId: string): void {
    const wish = this.sequels.get(mark.operationId)
    this.sequels.delete(mark.operationId)
    if (wish && Date.now() - wish.askedAt < promptEnough)
      void this.call(wish.sequel, [annotationId], 'The words are marked. Adding to the mark works again once the page has reconnected.')
  }

  private refused(mark: OwnMark, sentence: string): void {
    this.sequels.delete(mark.operationId)
    if (mark.caseId === this.caseId)
      sayRefused(this.root, sentence, { quote: mark.quote, select: () => this.selectAgain(mark) })
  }

  private async call(method: string, args: unknown[], otherwise: string): Promise<void> {
    try {
      await this.page.invokeMethodAsync(method, ...args)
    } catch {
      sayRefused(this.root, otherwise)
    }
  }
}

/** randomUUID exists only on https and localhost; a hall's own server may be neither. */
function newId(): string {
  if (crypto.randomUUID)
    return crypto.randomUUID()

  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = Array.from(bytes, b => b.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
