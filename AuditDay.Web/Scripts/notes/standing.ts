import { announce } from '../annotations/announcing'
import { element } from '../annotations/element'
import type { LiveText } from './live-text'
import type { Joined } from './news'
import { joinedInWords, stateInWords, waitingOf } from './words'

const staysSaid = 10_000

/** Beside the editor, in words: how its text stands. Aloud only when something begins to matter, and when it is over. */
export class Standing {
  readonly place = element('span', { 'data-text-state': true, 'class': 'live-text-state' })
  private joined: Joined | null = null
  private said = { words: '', until: 0 }
  private wasUnsaved = false

  constructor(private readonly label: string) {}

  say(words: string): void {
    this.place.textContent = words
  }

  join(joined: Joined): void {
    if (joined.mine + joined.others > 0)
      this.joined = joined
  }

  show(text: LiveText, lostAt: Date | null): void {
    const waiting = waitingOf(text)
    if (waiting.count > 0)
      this.said.until = 0
    else if (this.joined && text.isLive)
      this.sum(this.joined)

    const words = Date.now() < this.said.until ? this.said.words : stateInWords(waiting, text.savedAt, lostAt)
    if (this.place.textContent !== words)
      this.place.textContent = words
    this.place.dataset.saved = waiting.count === 0 ? 'yes' : waiting.isOnItsWay ? 'soon' : 'no'
    this.speak(waiting.count > 0 && !waiting.isOnItsWay)
  }

  private sum(joined: Joined): void {
    this.joined = null
    this.said = { words: joinedInWords(joined), until: Date.now() + staysSaid }
    this.wasUnsaved = false
    announce(`${this.label}. ${this.said.words}.`)
  }

  private speak(isUnsaved: boolean): void {
    if (isUnsaved !== this.wasUnsaved)
      announce(isUnsaved ? `${this.label}: not saved yet. Your words wait on this device.` : `${this.label}: saved.`)
    this.wasUnsaved = isUnsaved
  }
}
