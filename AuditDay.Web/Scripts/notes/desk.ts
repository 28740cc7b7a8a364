import { ChangeSet } from '@codemirror/state'
import { memberHere } from '../saving/member-here'
import { savedState } from '../saving/saved-state'
import { hubLine } from './hub-line'
import { Keeping } from './keeping'
import { LiveText } from './live-text'
import type { HandedBack, Joined } from './news'
import { notice, noticeOnPage } from './notice'
import { PlainSheet, stateAt } from './sheet'
import { inWords, waitingOf } from './words'

/** How a text that nobody has open any more ended: all of it saved, or not. */
export type Left = HandedBack | Joined | null

/**
 * The texts of this page that still have something to send. What a reload left behind goes out under its old name until
 * the server has all of it, and only then is written on under a new one: sent twice, it still arrives once, even where a
 * crash lost the last of what was kept, and even where a copied tab sends the same.
 */
class Desk {
  readonly keeping = new Keeping(sessionStorage, memberHere())
  private readonly texts = new Set<LiveText>()
  private readonly leaving = new Map<string, Promise<Left>>()

  constructor() {
    document.addEventListener('submit', leaving => this.beforeSignOut(leaving), { capture: true })
    // A line that swallows what we send says nothing by itself.
    setInterval(() => this.texts.forEach(text => text.unconfirmed.length > 0 && text.look()), 1_000)
    this.keeping.dropOthers()
    this.remindOnPage()
  }

  /** Resolves when nothing of an earlier page or an earlier editor is on its way any more. Told once. */
  async settled(textId: string): Promise<Left> {
    const left = this.leaving.get(textId) ?? this.sendKept(textId)
    const how = await left
    if (this.leaving.get(textId) === left)
      this.leaving.delete(textId)
    return how
  }

  sendAllKept(): void {
    for (const textId of this.keeping.texts)
      if (!this.leaving.has(textId))
        void this.sendKept(textId)
  }

  /** Says in the top bar how this text stands, and warns before leaving. */
  follow(text: LiveText): void {
    this.texts.add(text)
    let before = 0
    text.hear(() => {
      const waiting = waitingOf(text)
      savedState().report(`text/${text.textId}`, waiting, waiting.count < before && waiting.count === 0)
      before = waiting.count
    })
  }

  /** Its editor has gone from the page. */
  leave(text: LiveText): void {
    text.moveTo(new PlainSheet(text.state))
    if (text.unconfirmed.length === 0 || text.refusal)
      this.forget(text)
    else
      this.seeOut(text)
  }

  /** Words that no open text holds any more wait here until the person lets them go. */
  setAside(textId: string, news: HandedBack): void {
    const words = news.kind === 'restored' && !news.unsent ? news.whole : news.unsent
    const isOnPage = news.kind === 'refused' && news.refusal === 'forbidden'
    this.keeping.setAside(textId, { sentence: inWords(news, false), words, isOnPage })
    this.remindOnPage()
  }

  reportAside(textId: string): void {
    const count = this.keeping.aside(textId) ? 1 : 0
    savedState().report(`aside/${textId}`, { count, noun: 'text', isOnItsWay: false })
  }

  remindOnPage(): void {
    for (const textId of this.keeping.asides) {
      const aside = this.keeping.aside(textId)!
      this.reportAside(textId)
      if (aside.isOnPage)
        noticeOnPage(textId, notice(aside.sentence, aside.words, [{
          words: 'I have them: close this', act: () => { this.keeping.dropAside(textId); this.reportAside(textId) },
        }]))
    }
  }

  private sendKept(textId: string): Promise<Left> | null {
    const kept = this.keeping.find(textId)
    if (!kept)
      return null

    const sheet = new PlainSheet(stateAt(kept, []))
    for (const changes of kept.changes)
      sheet.dispatch(sheet.state.update({ changes: ChangeSet.fromJSON(JSON.parse(changes)) }))
    const text = new LiveText(textId, kept, sheet, { line: hubLine, keeping: this.keeping, extensions: () => [] })
    this.follow(text)
    const settled = this.seeOut(text)
    text.start()
    return settled
  }

  private seeOut(text: LiveText): Promise<Left> {
    const settled = new Promise<Left>(resolve => {
      let joined: Left = null
      text.hear(news => {
        if (news.kind === 'joined')
          joined = news
        if (news.kind === 'refused' || news.kind === 'restored')
          resolve(this.ended(text, news))
        else if (text.isLive && text.unconfirmed.length === 0)
          resolve(joined)
      })
    }).finally(() => this.forget(text))
    this.leaving.set(text.textId, settled)
    return settled
  }

  /** Where it is only closed for now, the words stay kept as they are, for the next time it opens. */
  private ended(text: LiveText, news: HandedBack): HandedBack {
    if (news.kind === 'restored' || news.refusal === 'forbidden')
      this.setAside(text.textId, news)
    return news
  }

  private forget(text: LiveText): void {
    this.texts.delete(text)
    text.end()
    if (!this.keeping.find(text.textId))
      savedState().report(`text/${text.textId}`, { count: 0, noun: 'change', isOnItsWay: false })
  }

  /** Nothing of a child's words may stay in the browser after signing out; but nobody loses work unasked. */
  private beforeSignOut(leaving: SubmitEvent): void {
    if (leaving.defaultPrevented || !(leaving.target as Element).matches('form[data-sign-out]'))
      return

    if (this.keeping.texts.length + this.keeping.asides.length > 0 && !confirm('Something you wrote is not saved yet. Sign out and lose it?'))
      return leaving.preventDefault()

    this.keeping.clear()
    savedState().leaveQuietly()
  }
}

export const desk = new Desk()
