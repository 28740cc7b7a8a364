import { hub } from '../hub'
import { memberHere } from '../saving/member-here'
import { savedState } from '../saving/saved-state'
import { VoteOutbox, type OwnVote } from './vote-outbox'

type Answer = { left?: number | null, refusal?: { code: string, sentence: string } | null }

/** What an open ballot hears about its own votes. */
export interface Ballot {
  changed(): void
  answered(vote: OwnVote, left: number): void
  refused(vote: OwnVote, sentence: string): void
}

const patience = 2_000

/** Sends votes one after the other, for the page and not for a ballot. What fails for want of a line waits and is tried again. */
class VotePost {
  readonly outbox = new VoteOutbox(sessionStorage, memberHere())
  private readonly ballots = new Set<Ballot>()
  private isSending = false

  constructor() {
    hub.onState(state => state.name === 'connected' ? void this.sendAll() : this.report())
    document.addEventListener('submit', leaving => this.beforeSignOut(leaving), { capture: true })
  }

  join(ballot: Ballot): () => void {
    this.ballots.add(ballot)
    return () => this.ballots.delete(ballot)
  }

  add(vote: OwnVote): void {
    this.outbox.add(vote)
    this.changed()
    void this.sendAll()
  }

  private async sendAll(): Promise<void> {
    if (this.isSending)
      return

    this.isSending = true
    for (let vote = this.outbox.next; vote && hub.isConnected; vote = this.outbox.next)
      await this.send(vote)
    this.isSending = false
  }

  private async send(vote: OwnVote): Promise<void> {
    try {
      const answer = await hub.invoke<Answer>(vote.method, vote.operationId, vote.roundId, vote.optionId, vote.voterId)
      this.outbox.drop(vote.operationId)
      this.changed(true)
      const { left, refusal } = answer
      this.ballots.forEach(b => refusal ? b.refused(vote, refusal.sentence) : b.answered(vote, left ?? 0))
    } catch (failure) {
      if (/HubException: (not-found|forbidden)/.test(String(failure))) {
        this.outbox.drop(vote.operationId)
        this.changed()
        this.ballots.forEach(b => b.refused(vote, 'This vote is no longer open to you, so it was not counted.'))
      } else if (hub.isConnected)
        await new Promise(resolve => setTimeout(resolve, patience))
    }
  }

  /** What waits goes with the person, and nobody's vote is lost unasked. */
  private beforeSignOut(leaving: SubmitEvent): void {
    if (leaving.defaultPrevented || !(leaving.target as Element).matches('form[data-sign-out]'))
      return

    const count = this.outbox.all.length
    if (count > 0 && !confirm(`${count === 1 ? 'A vote is' : `${count} votes are`} not counted yet. Sign out and lose ${count === 1 ? 'it' : 'them'}?`))
      return leaving.preventDefault()

    this.outbox.clear()
    this.report()
  }

  private changed(savedNow = false): void {
    this.report(savedNow)
    this.ballots.forEach(b => b.changed())
  }

  private report(savedNow = false): void {
    savedState().report('votes', { count: this.outbox.all.length, noun: 'vote', isOnItsWay: hub.isConnected }, savedNow)
  }
}

export const votePost = new VotePost()
