import type { KeyQuestion } from '../annotations/marks'
import { hub } from '../hub'
import { savedState } from '../saving/saved-state'
import type { LiveText } from './live-text'
import type { Marked } from './marked'
import { newClientId } from './sheet'
import type { Stretch } from './stretch'

/** What is sent of a mark; frozen then, so that a retry says just the same. */
interface Letter extends Stretch {
  readonly version: number
  readonly quote: string
}

interface Pending {
  readonly operationId: string
  readonly keyQuestion: KeyQuestion | null
  readonly at: Stretch
  readonly madeAt: number
  letter: Letter | null
  passageId: string | null
}

type Answer = { passageId?: string | null, refusal?: { sentence: string } | null }

const patience = 2_000
const rowMayTake = 15_000
const selectAgain = 'The text has changed under your selection, so your mark was not saved. Select the words again.'
const noLongerYours = 'This text is no longer open to you, so your mark was not saved.'

/**
 * The marks this person makes in one text, from the choice until the list shows them. A mark waits until the server has
 * its words, then goes over the hub; what fails for want of a line is tried again under the same id.
 */
export class OwnPassages {
  private pending: readonly Pending[] = []
  private isSending = false
  private readonly stop: () => void

  constructor(
    private readonly text: LiveText, private readonly placeOf: (id: string) => Stretch | null,
    private readonly changed: () => void, private readonly refused: (sentence: string) => void) {
    this.stop = hub.onState(state => state.name === 'connected' ? this.send() : this.report())
  }

  make(at: Stretch, keyQuestion: KeyQuestion | null): void {
    this.pending = [...this.pending, { operationId: newClientId(), keyQuestion, at, madeAt: Date.now(), letter: null, passageId: null }]
    this.report()
    this.changed()
    this.send()
  }

  /** Those that no row shows yet, where they are now. */
  shown(listed: ReadonlySet<string>): Marked[] {
    this.pending = this.pending.filter(p => !p.passageId || !listed.has(p.passageId))
    return this.pending.map(p => ({
      ...(this.placeOf(p.operationId) ?? p.at), id: p.operationId, keyQuestion: p.keyQuestion, isMine: true, isPending: true,
    }))
  }

  /** The text went on: words that waited may be confirmed now. */
  send(): void {
    if (!this.isSending)
      void this.sendAll()
  }

  /** The text is another now: what has not left would be a mark on other words. */
  letGo(): void {
    const lost = this.pending.some(p => !p.letter)
    this.pending = this.pending.filter(p => p.letter)
    this.report()
    if (lost)
      this.refused(selectAgain)
  }

  dispose(): void {
    this.stop()
    this.pending = this.pending.filter(p => p.letter && !p.passageId)
    this.report()
  }

  private async sendAll(): Promise<void> {
    this.isSending = true
    for (let next = this.next; next && hub.isConnected; next = this.next)
      await this.sendOne(next)
    this.isSending = false
  }

  private get next(): Pending | undefined {
    return this.pending.find(p => !p.passageId && (p.letter ??= this.written(p)))
  }

  private written(p: Pending): Letter | null {
    const at = this.placeOf(p.operationId)
    return at && this.text.confirmedWords(at)
  }

  private async sendOne(p: Pending): Promise<void> {
    const { version, start, end, quote } = p.letter!
    try {
      const answer = await hub.invoke<Answer>('MarkText', p.operationId, this.text.textId, version, start, end, quote, p.keyQuestion)
      if (answer.passageId)
        this.accept(p, answer.passageId)
      else
        this.refuse(p, answer.refusal?.sentence ?? 'The mark was not saved.')
    } catch (failure) {
      if (/HubException: (not-found|forbidden)/.test(String(failure)))
        this.refuse(p, noLongerYours)
      else if (hub.isConnected)
        await new Promise(resolve => setTimeout(resolve, patience))
    }
  }

  private accept(p: Pending, passageId: string): void {
    p.passageId = passageId
    setTimeout(() => this.drop(p), rowMayTake)
    this.report(true)
    this.changed()
  }

  private refuse(p: Pending, sentence: string): void {
    this.drop(p)
    this.refused(sentence)
  }

  private drop(p: Pending): void {
    this.pending = this.pending.filter(other => other !== p)
    this.report()
    this.changed()
  }

  private report(savedNow = false): void {
    const waiting = this.pending.filter(p => !p.passageId)
    const isOnItsWay = hub.isConnected && waiting.every(p => Date.now() - p.madeAt < patience)
    savedState().report(`marks/${this.text.textId}`, { count: waiting.length, noun: 'mark', isOnItsWay }, savedNow)
    if (waiting.length > 0 && isOnItsWay)
      setTimeout(() => this.report(), patience)
  }
}
