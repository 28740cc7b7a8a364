import { element } from '../annotations/element'
import { desk } from './desk'
import type { LiveText } from './live-text'
import type { HandedBack } from './news'
import { notice, type Choice } from './notice'
import { closed, inWords } from './words'

/** Gives people back the words that could not be saved, above their editor, and keeps them until they are let go. */
export class HandingOver {
  readonly place = element('div', { 'class': 'live-text-notices' })

  constructor(private readonly textId: string, private readonly text: () => LiveText | null, private readonly back: () => void) {}

  say(sentence: string): void {
    this.place.replaceChildren(notice(sentence, '', [{ words: 'Close', act: this.back }]))
  }

  sayClosed(): void {
    this.place.replaceChildren(notice(closed, '', []))
  }

  clear(): void {
    this.place.replaceChildren()
  }

  /** `isHere`: the words still stand in the open text, and may yet be saved from there. */
  over(news: HandedBack, isHere: boolean): void {
    const text = this.text()
    if (isHere && text && news.kind === 'refused' && news.refusal !== 'forbidden')
      return this.place.replaceChildren(notice(inWords(news), news.unsent, this.choicesFor(text, news.unsent)))

    desk.setAside(this.textId, news)
    this.remind()
  }

  /** Words set aside before a reload are still here after it. */
  remind(): void {
    const aside = desk.keeping.aside(this.textId)
    if (aside && !aside.isOnPage)
      this.place.replaceChildren(notice(aside.sentence, aside.words, [{ words: 'I have them: close this', act: () => this.letGo() }]))
  }

  private choicesFor(text: LiveText, words: string): Choice[] {
    return [
      { words: 'Try again', act: () => text.tryAgain() },
      { words: words ? 'I have them: show what is saved' : 'Show what is saved', act: () => text.letGo() },
    ]
  }

  private letGo(): void {
    desk.keeping.dropAside(this.textId)
    desk.reportAside(this.textId)
    this.back()
  }
}
