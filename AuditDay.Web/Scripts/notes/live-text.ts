import { getSyncedVersion, receiveUpdates, sendableUpdates, type Update } from '@codemirror/collab'
import { ChangeSet, type EditorState, type Extension, type Text } from '@codemirror/state'
import { hashOf } from './hash'
import type { Keeping } from './keeping'
import { inPieces, firstPush } from './pieces'
import { placedOn, together, unsentWords } from './placing'
import { newClientId, stateAt, textOf, type Sheet, type Start } from './sheet'
import { isRightEnded, type Line, type Opened, type Refusal, type Stop, type WireUpdate } from './wire'

export type News =
  /** Something was written, confirmed or received, or the line came or went. */
  | { readonly kind: 'moved' }
  /** Back on the line, and both sides' changes put together. */
  | { readonly kind: 'joined', readonly mine: number, readonly others: number }
  | { readonly kind: 'refused', readonly refusal: Refusal, readonly unsent: string }
  /** This device and the server disagreed; the server's text stands, with our unsent words placed on it. */
  | { readonly kind: 'repaired' }
  /** The server was restored from a backup. `whole` is what stood here. */
  | { readonly kind: 'restored', readonly unsent: string, readonly whole: string }

export interface Surroundings {
  readonly line: Line
  readonly keeping: Keeping
  readonly extensions: Extension
  readonly hash?: (text: string) => string | Promise<string>
  readonly later?: (run: () => void, milliseconds: number) => void
}

const patience = 2_000
const mostRepairs = 3

/**
 * One text as this page knows it: what the server has confirmed, and on top of it what was written here since. The
 * server orders the changes; each is taken in by itself, one after the other, since mapping over several at once can end
 * in another text than the server's.
 */
export class LiveText {
  refusal: Refusal | null = null
  isLive = false
  /** When the server last confirmed something of ours, and how long the oldest unconfirmed change has waited. */
  savedAt: Date | null = null
  waitingSince = 0
  private readonly listeners = new Set<(news: News) => void>()
  private readonly stops: Stop[] = []
  private confirmed: Text
  private at: Start
  private acceptedBefore: number
  private connection = 0
  private push: Promise<unknown> | null = null
  private isRepairing = false
  private repairs = 0
  private isEnded = false

  constructor(readonly textId: string, start: Start, private sheet: Sheet, private readonly around: Surroundings) {
    this.at = start
    this.acceptedBefore = start.acceptedBefore
    this.confirmed = textOf(start.text)
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

  get unsent(): string {
    return unsentWords(this.unconfirmed)
  }

  /** From what this device shows back to what the server knows, for places such as a cursor's. */
  get sinceConfirmed(): ChangeSet {
    return together(this.unconfirmed, this.confirmed.length)
  }

  hear(listener: (news: News) => void): Stop {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  start(): void {
    const { line } = this.around
    this.written()
    this.stops.push(
      line.onChanged(this.textId, (from, updates, hash) => this.receive(from, updates, hash)),
      line.onState(isConnected => isConnected ? void this.connect() : this.lose()))
  }

  /** Goes on where it stands on another sheet: an editor that mounts again, or none. */
  moveTo(sheet: Sheet): void {
    this.sheet = sheet
  }

  end(): void {
    if (this.isEnded)
      return

    this.isEnded = true
    this.stops.forEach(stop => stop())
    this.listeners.clear()
    this.around.line.close(this.textId)
  }

  /** The editor changed the text: kept before anything else, then sent. */
  written(): void {
    if (this.unconfirmed.length > 0 && this.waitingSince === 0)
      this.waitingSince = Date.now()
    this.keep()
    this.tell({ kind: 'moved' })
    void this.pushNext()
  }

  /** A phase opened again, or the person wants another try. */
  tryAgain(): void {
    this.refusal = null
    void this.connect()
  }

  /** Their unsent words are copied or not wanted: back to what is saved. */
  letGo(): void {
    const { epoch } = this.at
    this.refusal = null
    this.begin({ epoch, version: this.version, text: this.confirmed.toString() }, null)
    void this.connect()
  }

  private async connect(): Promise<void> {
    if (this.isEnded)
      return

    const connection = ++this.connection
    const mine = this.unconfirmed.length, before = this.version
    this.push = null
    await this.attempt(connection, async () => {
      const opened = await this.around.line.open(this.textId)
      if (this.isPast(connection))
        return
      if (opened.epoch !== this.at.epoch || opened.version < this.version)
        return this.restore(opened)

      await this.catchUp(connection)
      if (this.isPast(connection))
        return

      const own = mine - this.unconfirmed.length
      this.isLive = true
      this.tell({ kind: 'joined', mine, others: Math.max(0, this.version - before - Math.max(0, own)) })
      this.tell({ kind: 'moved' })
      await this.pushNext()
    })
  }

  private lose(): void {
    this.connection++
    this.push = null
    this.isLive = false
    this.tell({ kind: 'moved' })
  }

  private async catchUp(connection: number): Promise<void> {
    const from = this.version
    const pulled = await this.around.line.pull(this.textId, this.at.epoch, from)
    if (!this.isPast(connection))
      this.take(from, pulled.updates, pulled.hash)
  }

  private receive(from: number, updates: readonly WireUpdate[], hash: string): void {
    if (from > this.version)
      void this.attempt(this.connection, () => this.catchUp(this.connection))
    else
      this.take(from, updates, hash)
  }

  /** Broadcasts, pulls and our own acknowledged pushes all come through here, and what has been taken is skipped. */
  private take(from: number, updates: readonly WireUpdate[], hash: string | null): void {
    const fresh = updates.slice(this.version - from)
    if (this.isEnded || this.isRepairing || fresh.length === 0 && updates.length > 0)
      return

    try {
      for (const update of fresh)
        this.takeOne(update)
    } catch {
      return void this.repair()
    }
    if (this.unconfirmed.length === 0)
      this.waitingSince = 0
    if (!this.sinceConfirmed.apply(this.confirmed).eq(this.state.doc))
      return void this.repair()

    this.keep()
    this.tell({ kind: 'moved' })
    if (hash !== null && from + updates.length === this.version)
      void this.compare(hash)
  }

  private takeOne({ clientId, changes: json }: WireUpdate): void {
    const changes = ChangeSet.fromJSON(JSON.parse(json))
    const confirmed = changes.apply(this.confirmed)
    this.sheet.dispatch(receiveUpdates(this.state, [{ changes, clientID: clientId }]))
    this.confirmed = confirmed
    if (clientId !== this.at.clientId)
      return

    this.acceptedBefore++
    this.savedAt = new Date()
    this.waitingSince = Date.now()
  }

  private async compare(hash: string): Promise<void> {
    const { confirmed } = this
    const own = await (this.around.hash ?? hashOf)(confirmed.toString())
    if (own !== hash && !this.isEnded)
      await this.repair()
  }

  /** One push at a time, with all that is unconfirmed, so that the server can tell a repeated change from a new one. */
  private async pushNext(): Promise<void> {
    if (!this.isLive || this.push || this.isRepairing || this.isEnded || this.refusal)
      return

    const batch = firstPush(this.unconfirmed)
    if (batch.length === 0)
      return

    const { connection, version } = this
    const changes = batch.map(b => b.json)
    await this.attempt(connection, async () => {
      const sent = this.around.line.push(this.textId, this.at.epoch, this.at.clientId, version, this.acceptedBefore, changes)
      this.push = sent.catch(() => {})
      const answer = await sent
      if (this.isPast(connection))
        return

      this.push = null
      // An honest client is only misunderstood where the text below it differs: look there first.
      if (answer.outcome === 'resync' || answer.outcome === 'malformed')
        return void this.repair(answer.outcome)
      if (answer.outcome !== 'accepted')
        return this.refuse(answer.outcome)

      if (answer.version === version + batch.length && this.version === version)
        this.take(version, changes.map(json => ({ clientId: this.at.clientId, changes: json })), null)
      else if (answer.version > this.version)
        await this.catchUp(connection)
      await this.pushNext()
    })
  }

  /**
   * This device and the server differ. Said aloud, never hidden: the server's text stands, and what only this device has
   * is placed on it and sent under a new name, once it is sure which of it had arrived.
   */
  private async repair(reason: Refusal = 'resync'): Promise<void> {
    if (this.isRepairing || this.isEnded)
      return
    if (this.repairs >= mostRepairs)
      return this.refuse(reason)

    this.isRepairing = true
    this.isLive = false
    this.tell({ kind: 'moved' })
    await this.push
    const connection = ++this.connection
    this.push = null
    await this.attempt(connection, async () => {
      const opened = await this.around.line.open(this.textId)
      if (opened.epoch !== this.at.epoch || opened.version < this.version)
        return this.restore(opened)

      const since = await this.around.line.pull(this.textId, this.at.epoch, this.version)
      if (this.isPast(connection))
        return

      this.repairs++
      this.mend(opened, since.updates, reason)
      this.isRepairing = false
      await this.catchUp(connection)
    })
    this.isRepairing = false
    await this.pushNext()
  }

  private mend(opened: Opened, since: readonly WireUpdate[], reason: Refusal): void {
    const text = applied(since.slice(opened.version - this.version), textOf(opened.text))
    const isSame = text !== null && applied(since, this.confirmed)?.eq(text) === true
    this.isLive = true
    if (!text || reason === 'malformed' && isSame)
      return this.refuse(reason)

    const accepted = since.filter(u => u.clientId === this.at.clientId).length
    const ours = this.unconfirmed

    const below = together(ours.slice(0, accepted), this.confirmed.length).apply(this.confirmed)
    const rest = placedOn(together(ours.slice(accepted), below.length), below, text)
    this.begin({ epoch: opened.epoch, version: this.version + since.length, text: text.toString() }, rest)
    if (!isSame)
      this.tell({ kind: 'repaired' })
  }

  private restore(opened: Opened): void {
    const { unsent } = this
    const whole = this.state.doc.toString()
    this.begin(opened, null)
    this.isLive = true
    this.tell({ kind: 'restored', unsent, whole })
  }

  private begin(from: { epoch: Start['epoch'], version: number, text: string }, mine: ChangeSet | null): void {
    this.at = { epoch: from.epoch, version: from.version, text: from.text, clientId: newClientId(), acceptedBefore: 0 }
    this.acceptedBefore = 0
    this.confirmed = textOf(from.text)
    this.waitingSince = 0
    this.sheet.setState(stateAt(this.at, this.around.extensions))
    if (mine && !mine.empty)
      for (const piece of inPieces(mine))
        this.sheet.dispatch(this.state.update({ changes: piece }))
    this.written()
  }

  private refuse(refusal: Refusal): void {
    this.refusal = refusal
    // The text is no longer theirs to read; their own words stay with them.
    if (refusal === 'forbidden')
      this.around.keeping.drop(this.textId)
    this.tell({ kind: 'refused', refusal, unsent: this.unsent })
  }

  /** A fault of the line or the server is tried again; a right that ended is not. */
  private async attempt(connection: number, run: () => Promise<void>): Promise<void> {
    try {
      await run()
    } catch (failure) {
      if (this.isPast(connection))
        return
      if (isRightEnded(failure))
        return this.refuse('forbidden')

      this.lose()
      const again = this.connection
      ;(this.around.later ?? setTimeout)(() => this.isPast(again) || void this.connect(), patience)
    }
  }

  private isPast(connection: number): boolean {
    return this.isEnded || connection !== this.connection
  }

  private keep(): void {
    const { around: { keeping }, textId, at, version, acceptedBefore } = this
    if (this.unconfirmed.length === 0 || this.refusal === 'forbidden')
      keeping.drop(textId)
    else
      keeping.keep(textId, {
        ...at, version, acceptedBefore, text: this.confirmed.toString(), changes: this.unconfirmed.map(u => JSON.stringify(u.changes)),
      })
  }

  private tell(news: News): void {
    for (const listener of [...this.listeners])
      listener(news)
  }
}

/** Null where the changes are not of this text. */
function applied(updates: readonly WireUpdate[], text: Text): Text | null {
  try {
    return updates.reduce((now, update) => ChangeSet.fromJSON(JSON.parse(update.changes)).apply(now), text)
  } catch {
    return null
  }
}
