import { EditorView } from '@codemirror/view'
import { announce } from '../annotations/announcing'
import { wordsOf } from '../annotations/marks'
import type { LiveText } from './live-text'
import { markedIn, sameMarked, showMarked } from './marked'
import { MarkedPlaces } from './marked-places'
import { Marking } from './marking'
import { OwnPassages } from './own-passages'
import { passageLists, type ListedText } from './passage-lists'

const flash = 900

/** The marked passages of one open text: drawn into its editor from the list beneath, and made from what is selected there. */
export class NotePassages {
  private readonly places: MarkedPlaces
  private readonly own: OwnPassages
  private readonly marking: Marking
  private readonly stop: () => void
  private list: ListedText | null = null
  private askedAt = -1
  private foundId: string | null = null
  private timer = 0
  private isDisposed = false

  constructor(private readonly text: LiveText, private readonly view: EditorView, host: HTMLElement, say: (sentence: string) => void) {
    this.places = new MarkedPlaces(text)
    this.own = new OwnPassages(text, id => markedIn(view.state).find(m => m.id === id) ?? null, () => this.draw(), say)
    this.marking = new Marking(view, host, () => this.list?.mayMark === true && !view.state.readOnly, (at, choice) => {
      this.own.make(at, choice.keyQuestion)
      announce(`${wordsOf(choice.keyQuestion)}.`)
    })
    this.stop = passageLists.listen(text.textId, { listChanged: () => this.read(), goTo: id => this.goTo(id) })
    this.read()
  }

  /** Something was written, confirmed or received. */
  follow(): void {
    this.askIf(!this.places.follow() || this.saysOtherwise)
    this.draw()
    this.own.send()
    this.marking.follow()
  }

  selected(): void {
    this.marking.selected()
  }

  /** The text was put together anew: nobody can say where its places have gone, so the list is read again. */
  startAnew(): void {
    this.askedAt = -1
    this.own.letGo()
  }

  dispose(): void {
    this.isDisposed = true
    clearTimeout(this.timer)
    this.stop()
    this.marking.dispose()
    this.own.dispose()
  }

  private read(): void {
    this.list = passageLists.of(this.text.textId)
    this.places.offer(this.list?.version ?? 0, this.list?.rows ?? [])
    this.follow()
  }

  private draw(): void {
    if (this.isDisposed)
      return

    const listed = this.places.shown.map(m => m.id === this.foundId ? { ...m, isFound: true } : m)
    const shown = [...listed, ...this.own.shown(new Set(listed.map(m => m.id)))].filter(m => m.end <= this.view.state.doc.length)
    if (!sameMarked(shown, markedIn(this.view.state)))
      this.view.dispatch({ effects: showMarked.of(shown) })
  }

  /** The list still shows the words of an earlier moment. */
  private get saysOtherwise(): boolean {
    const quotes = new Map(this.list?.rows.map(row => [row.id, row.quote]))
    return this.places.confirmed.some(p => quotes.get(p.id) !== this.text.confirmedSlice(p))
  }

  /** Once for each version: a list that knows no better is not asked for ever. */
  private askIf(isStale: boolean): void {
    if (!isStale || this.askedAt === this.text.version)
      return

    this.askedAt = this.text.version
    passageLists.readAgain(this.text.textId)
  }

  private goTo(id: string): void {
    const at = markedIn(this.view.state).find(m => m.id === id)
    if (!at)
      return

    this.foundId = id
    clearTimeout(this.timer)
    this.timer = window.setTimeout(() => { this.foundId = null; this.draw() }, flash)
    this.draw()
    this.view.focus()
    // A caret at the passage: writing and a screen reader go on from there.
    this.view.dispatch({ selection: { anchor: at.start }, effects: EditorView.scrollIntoView(at.start, { y: 'center' }) })
    // Then the editor itself, in the column that it stands in.
    this.view.requestMeasure({ read: () => {}, write: () => this.view.dom.scrollIntoView({ block: 'nearest' }) })
  }
}
