import { getSyncedVersion, receiveUpdates, sendableUpdates, type Update } from '@codemirror/collab'
import { ChangeSet, type EditorState, type Extension, type Text } from '@codemirror/state'
import type { Keeping } from './keeping'
import { inPieces } from './pieces'
import { Places } from './places'
import { together, unsentWords } from './placing'
import { newClientId, stateAt, textOf, type Sheet, type Start } from './sheet'
import { stretchOver, type Stretch } from './stretch'
import type { WireUpdate } from './wire'

/**
 * What this device holds of one text: what the server has confirmed, and on top of it what was written here since. Each
 * of the server's changes is taken in by itself: mapping over several at once can end in another text than the server's.
 */
export class HeldText {
  /** When the server last confirmed something of ours, and since when the oldest unconfirmed change waits. */
  savedAt: Date | null = null
  waitingSince = 0
  protected confirmed: Text
  protected acceptedBefore: number
  private readonly places = new Places()

  constructor(
    readonly textId: string,
    protected at: Start,
    private sheet: Sheet,
    private readonly keeping: Keeping,
    private readonly extensions: () => Extension,
  ) {
    this.acceptedBefore = at.acceptedBefore
    this.confirmed = textOf(at.text)
  }

  get state(): EditorState {
    return this.sheet.state
  }

  get version(): number {
    return getSyncedVersion(this.state)
  }

  get unconfirmed(): readonly (Update & { origin: unknown })[] {
    return sendableUpdates(this.state)
  }

  /** The words that only this device has. */
  get unsent(): string {
    return unsentWords(this.unconfirmed)
  }

  /** From what the server knows to what this device shows. */
  get sinceConfirmed(): ChangeSet {
    return together(this.unconfirmed, this.confirmed.length)
  }

  /** Where a place of that version is on this device now; null where nobody can say. */
  placeOf(version: number, at: number): number | null {
    return this.places.find(at, version, this.version, this.sinceConfirmed)
  }

  /** Where a stretch of that version is in what the server has confirmed; null where nobody can say. */
  confirmedStretch(version: number, stretch: Stretch): Stretch | null {
    return this.places.findStretch(stretch, version, this.version)
  }

  confirmedSlice({ start, end }: Stretch): string {
    return this.confirmed.sliceString(start, end)
  }

  /** A stretch of what this device shows, as the server knows it; null while some of its words are not confirmed. */
  confirmedWords(shown: Stretch): Stretch & { version: number, quote: string } | null {
    const at = stretchOver({ start: shown.start, end: shown.end }, this.sinceConfirmed.invertedDesc)
    const quote = this.confirmedSlice(at)
    return quote !== '' && quote === this.state.sliceDoc(shown.start, shown.end) ? { ...at, version: this.version, quote } : null
  }

  /** Goes on where it stands on another sheet: none, when its editor leaves the page. */
  moveTo(sheet: Sheet): void {
    this.sheet = sheet
  }

  /** False where the two no longer fit together. What has been taken before is skipped. */
  protected takeAll(from: number, updates: readonly WireUpdate[]): boolean {
    try {
      for (const update of updates.slice(this.version - from))
        this.takeOne(update)
    } catch {
      return false
    }
    if (this.unconfirmed.length === 0)
      this.waitingSince = 0
    return this.sinceConfirmed.apply(this.confirmed).eq(this.state.doc)
  }

  /** Starts anew from the server's text, with what of ours is to be sent again under a new name. */
  protected begin(from: Pick<Start, 'epoch' | 'version' | 'text'>, mine: ChangeSet | null): void {
    this.at = { epoch: from.epoch, version: from.version, text: from.text, clientId: newClientId(), acceptedBefore: 0 }
    this.acceptedBefore = 0
    this.confirmed = textOf(from.text)
    this.waitingSince = 0
    this.places.forget()
    this.sheet.setState(stateAt(this.at, this.extensions()))
    if (mine && !mine.empty)
      for (const piece of inPieces(mine))
        this.sheet.dispatch(this.state.update({ changes: piece }))
  }

  protected keep(): void {
    if (this.unconfirmed.length > 0 && this.waitingSince === 0)
      this.waitingSince = Date.now()
    if (this.unconfirmed.length === 0)
      this.keeping.drop(this.textId)
    else
      this.keeping.keep(this.textId, {
        ...this.at,
        version: this.version,
        acceptedBefore: this.acceptedBefore,
        text: this.confirmed.toString(),
        changes: this.unconfirmed.map(update => JSON.stringify(update.changes)),
      })
  }

  private takeOne({ clientId, changes: json }: WireUpdate): void {
    const changes = ChangeSet.fromJSON(JSON.parse(json))
    const confirmed = changes.apply(this.confirmed)
    this.sheet.dispatch(receiveUpdates(this.state, [{ changes, clientID: clientId }]))
    this.confirmed = confirmed
    this.places.remember(this.version - 1, changes)
    if (clientId !== this.at.clientId)
      return

    this.acceptedBefore++
    this.savedAt = new Date()
    this.waitingSince = Date.now()
  }
}
