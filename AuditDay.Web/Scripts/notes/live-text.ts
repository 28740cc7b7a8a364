import { hashOf } from './hash'
import { HeldOnLine } from './held-on-line'
import { mended } from './mending'
import { firstPush } from './pieces'
import type { Opened, Refusal, WireUpdate } from './wire'

const broadcastMayTake = 250
const mostRepairs = 3

/** One text, held here and kept in step with the server over a line that comes and goes. */
export class LiveText extends HeldOnLine {
  private isRepairing = false
  private repairs = 0

  start(): void {
    const { line } = this.around
    this.written()
    this.stops.push(
      line.onChanged(this.textId, (from, updates, hash) => this.receive(from, updates, hash)),
      line.onState(isConnected => isConnected ? void this.connect() : this.lose()))
  }

  /** The editor changed the text: kept before anything else, then sent. */
  written(): void {
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
    // What was taken away by hand must not come in after all. Where this is lost, the lock refuses it.
    void this.around.line.fence(this.textId, this.at.clientId).catch(() => {})
    this.refusal = null
    this.begin({ epoch: this.at.epoch, version: this.version, text: this.confirmed.toString() }, null)
    this.written()
    void this.connect()
  }

  protected async connect(): Promise<void> {
    if (this.isEnded)
      return

    const connection = this.beginConnection()
    const mine = this.unconfirmed.length, before = this.version
    await this.attempt(connection, async () => {
      const opened = await this.around.line.open(this.textId)
      if (this.isPast(connection))
        return
      if (this.isOtherPast(opened))
        return this.restore(opened)

      await this.catchUp(connection)
      if (this.isPast(connection))
        return

      const arrived = mine - this.unconfirmed.length
      this.isLive = true
      this.tell({ kind: 'joined', mine, others: Math.max(0, this.version - before - Math.max(0, arrived)) })
      this.tell({ kind: 'moved' })
      await this.pushNext()
    })
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

  /** Broadcasts, pulls and our own acknowledged pushes all come through here. */
  private take(from: number, updates: readonly WireUpdate[], hash: string | null): void {
    const upTo = from + updates.length
    if (this.isEnded || this.isRepairing || upTo < this.version)
      return

    if (upTo > this.version) {
      if (!this.takeAll(from, updates))
        return void this.repair()

      this.keep()
      this.tell({ kind: 'moved' })
      void this.pushNext()
    }
    if (hash !== null)
      void this.compare(hash)
  }

  private async compare(hash: string): Promise<void> {
    const own = await (this.around.hash ?? hashOf)(this.confirmed.toString())
    if (own !== hash && !this.isEnded)
      await this.repair()
  }

  /** One push at a time, with all that is unconfirmed, so that the server can tell a repeated change from a new one. */
  private async pushNext(): Promise<void> {
    if (!this.isLive || this.push || this.version < this.announced || this.isRepairing || this.isEnded || this.refusal)
      return

    const batch = firstPush(this.unconfirmed)
    if (batch.length === 0)
      return

    const { connection, version, at: { epoch, clientId } } = this
    await this.attempt(connection, async () => {
      const sent = this.around.line.push(this.textId, epoch, clientId, version, this.acceptedBefore, batch)
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

      this.announced = answer.version
      if (answer.version === version + batch.length && this.version === version)
        this.take(version, batch.map(changes => ({ clientId, changes })), null)
      else
        this.expect(connection)
      await this.pushNext()
    })
  }

  /** The broadcast is usually here with the answer. Where it is not, it may have been lost. */
  private expect(connection: number): void {
    this.later(() => {
      if (!this.isPast(connection) && this.version < this.announced)
        void this.attempt(connection, () => this.catchUp(connection))
    }, broadcastMayTake)
  }

  /**
   * This device and the server differ. Said aloud, never hidden: the server's text stands, and what only this device has
   * is placed on it and sent under a new name, once it is sure which of it had arrived: what the old name still has on
   * its way, over a line that was lost, is refused first, or it would arrive a second time.
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
    const connection = this.beginConnection()
    await this.attempt(connection, async () => {
      const opened = await this.around.line.open(this.textId)
      if (this.isOtherPast(opened))
        return this.restore(opened)

      await this.around.line.fence(this.textId, this.at.clientId)
      const since = await this.around.line.pull(this.textId, this.at.epoch, this.version)
      if (this.isPast(connection))
        return

      this.repairs++
      this.isRepairing = false
      this.mend(opened, since.updates, reason)
      await this.catchUp(connection)
    })
    this.isRepairing = false
    await this.pushNext()
  }

  private mend(opened: Opened, since: readonly WireUpdate[], reason: Refusal): void {
    const { version, confirmed, unconfirmed, at: { clientId } } = this
    const found = mended({ version, confirmed, unconfirmed, clientId }, opened, since)
    this.isLive = true
    if (!found.text || reason === 'malformed' && found.isSame)
      return this.refuse(reason)

    this.begin({ epoch: opened.epoch, version: this.version + since.length, text: found.text.toString() }, found.rest)
    this.written()
    if (!found.isSame)
      this.tell({ kind: 'repaired' })
  }
}
