import { EditorView } from '@codemirror/view'
import { element } from '../annotations/element'
import { hub } from '../hub'
import { keepCaret, returnCaret } from './caret'
import { copyButton } from './copying'
import { desk, type Left } from './desk'
import { dispatchInPieces, editorExtensions, mostUnits, setReadOnly, type EditorOptions, type Writing } from './editor'
import { HandingOver } from './handing-over'
import { hubLine } from './hub-line'
import { LiveText } from './live-text'
import type { News } from './news'
import { NotePassages } from './note-passages'
import { Others } from './others'
import { keepPreviewBeside } from './preview'
import { newClientId, stateAt, type Start } from './sheet'
import { Standing } from './standing'
import { isRightEnded } from './wire'
import { damaged, notYet, repaired, tooLong } from './words'

const patience = 2_000

/** Whoever has gone on to write elsewhere meanwhile is not called away. */
const isFree = (at: Element | null) => !at?.matches('input, textarea, select, [contenteditable]')

export interface MountOptions extends EditorOptions {
  /** The person has just asked for it. */
  readonly takesFocus: boolean
}

/** One editor on the page: the text, and in words how it stands. */
export class Mounted {
  private readonly paper = element('div', { 'class': 'live-text-paper' })
  private readonly marking = element('div', { 'class': 'live-text-marking' })
  private readonly othersHere = element('span', { 'class': 'live-text-others', 'aria-hidden': 'true' })
  private readonly standing: Standing
  private readonly handing: HandingOver
  private readonly writing: Writing
  private readonly stops: (() => void)[] = []
  private text: LiveText | null = null
  private view: EditorView | null = null
  private others: Others | null = null
  private passages: NotePassages | null = null
  private lostAt: Date | null = null
  private isDisposed = false

  constructor(public host: HTMLElement, readonly textId: string, private readonly options: MountOptions, isReadOnly: boolean) {
    this.standing = new Standing(options.label)
    this.handing = new HandingOver(textId, () => this.text, () => this.view?.focus())
    this.writing = {
      isReadOnly,
      written: () => this.text?.written(),
      moved: () => { this.others?.moved(); this.passages?.selected() },
      tooLong: units => this.handing.say(tooLong(units, mostUnits)),
    }
    host.replaceChildren(this.handing.place, this.paper, this.marking, element('div', { 'class': 'live-text-foot' },
      this.standing.place, this.othersHere, copyButton('Copy my text', () => this.view?.state.doc.toString() ?? '')))
    void this.open()
  }

  /** A circuit that came back mounts the component anew: text, caret and focus go on in the new place. */
  moveTo(host: HTMLElement): void {
    if (host === this.host)
      return

    const hadFocus = this.view?.hasFocus
    host.replaceChildren(...this.host.childNodes)
    this.host = host
    if (hadFocus)
      this.view!.focus()
    this.view?.requestMeasure()
  }

  /** A phase opened or closed the text for writing. */
  setReadOnly(isReadOnly: boolean): void {
    this.writing.isReadOnly = isReadOnly
    this.applyReadOnly()
    if (!isReadOnly && this.text?.refusal === 'locked') {
      this.handing.clear()
      this.text.tryAgain()
    }
  }

  /** The text goes on without this editor until all of it is saved. */
  dispose(): void {
    this.isDisposed = true
    this.leave()
    this.host.replaceChildren()
  }

  private async open(): Promise<void> {
    this.standing.say(desk.keeping.find(this.textId) ? 'Putting back what was not saved yet…' : 'Opening…')
    const left = await desk.settled(this.textId)
    while (!this.isDisposed && !this.text) {
      try {
        const opened = await hubLine.open(this.textId)
        if (!this.isDisposed)
          this.show({ ...opened, clientId: newClientId(), acceptedBefore: 0 }, left)
      } catch (failure) {
        if (isRightEnded(failure))
          return this.close()

        this.standing.say(/HubException: damaged/.test(String(failure)) ? damaged : notYet)
        await new Promise(resolve => setTimeout(resolve, patience))
      }
    }
  }

  private show(start: Start, left: Left): void {
    const extensions = () => editorExtensions(this.options, this.writing)
    const view = this.view = new EditorView({
      state: stateAt(start, extensions()), parent: this.paper, dispatchTransactions: dispatchInPieces,
    })
    const text = this.text = new LiveText(this.textId, start, view, { line: hubLine, keeping: desk.keeping, extensions })
    this.others = new Others(text, view, this.othersHere)
    this.passages = new NotePassages(text, view, this.marking, sentence => this.handing.say(sentence))
    this.stops.push(
      keepCaret(this.textId, view),
      keepPreviewBeside(view),
      text.hear(news => this.hear(news)),
      hub.onState(state => { this.lostAt = state.name === 'lost' ? state.since : null; this.standing.show(text, this.lostAt) }))
    desk.follow(text)
    if (left?.kind === 'joined')
      this.standing.join(left)
    else if (left)
      this.handing.over(left, false)
    else
      this.handing.remind()
    text.start()
    returnCaret(this.textId, view)
    if (this.options.takesFocus && isFree(document.activeElement))
      view.focus()
  }

  private hear(news: News): void {
    if (news.kind === 'joined')
      this.standing.join(news)
    if (news.kind === 'repaired' || news.kind === 'restored')
      this.passages?.startAnew()
    if (news.kind === 'repaired')
      this.handing.say(repaired)
    if (news.kind === 'refused' || news.kind === 'restored') {
      this.handing.over(news, true)
      if (news.kind === 'refused' && news.refusal === 'forbidden')
        return this.close()
    }
    this.applyReadOnly()
    this.others?.follow()
    this.passages?.follow()
    this.standing.show(this.text!, this.lostAt)
  }

  private applyReadOnly(): void {
    const isReadOnly = this.writing.isReadOnly || this.text?.refusal === 'locked'
    if (this.view && this.view.state.readOnly !== isReadOnly)
      this.view.dispatch({ effects: setReadOnly(isReadOnly) })
  }

  /** No longer theirs to read: the text leaves the screen. */
  private close(): void {
    this.leave()
    this.view = null
    this.others = null
    this.passages = null
    this.paper.replaceChildren()
    this.standing.say('')
    this.handing.sayClosed()
  }

  private leave(): void {
    this.stops.forEach(stop => stop())
    this.others?.dispose()
    this.passages?.dispose()
    if (this.text)
      desk.leave(this.text)
    this.view?.destroy()
  }
}
