import { hub } from '../hub'
import { memberHere } from '../saving/member-here'
import { savedState } from '../saving/saved-state'
import { Outbox, type OwnMark } from './outbox'

type Answer = { annotationId?: string | null, refusal?: { code: string, sentence: string } | null }

/** What an open page hears about its own marks. */
export interface Sender {
  /** The set of unsettled marks changed: draw again. */
  changed(): void
  marked(mark: OwnMark, annotationId: string): void
  refused(mark: OwnMark, sentence: string): void
}

const patience = 2_000
const rowMayTake = 15_000
const noLongerYours = 'This answer is no longer open to you, so your mark was not saved.'

/**
 * Sends marks one after the other, for the page and not for a binding: a mark made just before moving to another case
 * still leaves. What fails for want of a line, or by a fault of the server, waits and is tried again.
 */
class Post {
  readonly outbox = new Outbox(sessionStorage, memberHere())
  private readonly senders = new Set<Sender>()
  private inFlight: { mark: OwnMark, done: Promise<void> } | null = null
  private waitingSince = Date.now()

  constructor() {
    hub.onState(state => state.name === 'connected' ? void this.sendAll() : this.report())
    document.addEventListener('submit', leaving => this.beforeSignOut(leaving), { capture: true })
    this.report()
  }

  join(sender: Sender): () => void {
    this.senders.add(sender)
    return () => this.senders.delete(sender)
  }

  add(mark: OwnMark): void {
    if (!this.outbox.next)
      this.waitingSince = Date.now()
    this.outbox.add(mark)
    this.changed()
    void this.sendAll()
  }

  /** True when the newest own mark had not left yet and is now gone; otherwise waits until the server has it. */
  async takeBackNewest(caseId: string): Promise<boolean> {
    const newest = this.outbox.unanswered.findLast(m => m.caseId === caseId)
    if (!newest)
      return false
    if (newest.operationId === this.inFlight?.mark.operationId) {
      await this.inFlight.done
      return false
    }

    this.outbox.drop(newest.operationId)
    this.changed()
    return true
  }

  private async sendAll(): Promise<void> {
    if (this.inFlight)
      return

    for (let mark = this.outbox.next; mark && hub.isConnected; mark = this.outbox.next) {
      const done = this.sendOne(mark)
      this.inFlight = { mark, done }
      await done
      this.inFlight = null
    }
  }

  private async sendOne(mark: OwnMark): Promise<void> {
    try {
      const answer = await hub.invoke<Answer>(
        'Mark', mark.operationId, mark.answerId, mark.start, mark.end, mark.quote, mark.keyQuestion, null)
      if (answer.annotationId)
        this.accept(mark, answer.annotationId)
      else
        this.refuse(mark, answer.refusal?.sentence ?? 'The mark was not saved.')
    } catch (failure) {
      if (/HubException: (not-found|forbidden)/.test(String(failure)))
        this.refuse(mark, noLongerYours)
      else if (hub.isConnected)
        await new Promise(resolve => setTimeout(resolve, patience))
    }
  }

  private accept(mark: OwnMark, annotationId: string): void {
    this.outbox.answer(mark.operationId, annotationId)
    setTimeout(() => { this.outbox.settle(annotationId); this.changed() }, rowMayTake)
    this.waitingSince = Date.now()
    this.changed(true)
    this.senders.forEach(s => s.marked(mark, annotationId))
  }

  private refuse(mark: OwnMark, sentence: string): void {
    this.outbox.drop(mark.operationId)
    this.changed()
    this.senders.forEach(s => s.refused(mark, sentence))
  }

  private changed(savedNow = false): void {
    this.report(savedNow)
    this.senders.forEach(s => s.changed())
  }

  private report(savedNow = false): void {
    const count = this.outbox.unanswered.length
    const isOnItsWay = hub.isConnected && Date.now() - this.waitingSince < patience
    savedState().report('marks', { count, noun: 'mark', isOnItsWay }, savedNow)
    if (count > 0 && isOnItsWay)
      setTimeout(() => this.report(), patience)
  }

  /** Nothing of a child's words may stay in the browser after signing out; but nobody loses work unasked. */
  private beforeSignOut(leaving: SubmitEvent): void {
    if (!(leaving.target as Element).matches('form[data-sign-out]'))
      return

    const count = this.outbox.unanswered.length
    const question = `${count === 1 ? 'A mark is' : `${count} marks are`} not saved yet. Sign out and lose ${count === 1 ? 'it' : 'them'}?`
    if (count > 0 && !confirm(question))
      leaving.preventDefault()
    else {
      this.outbox.clear()
      this.report()
    }
  }
}

export const post = new Post()
