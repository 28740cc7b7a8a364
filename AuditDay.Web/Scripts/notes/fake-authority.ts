import { ChangeSet, Text } from '@codemirror/state'
import { plainHashOf } from './hash'
import { textOf } from './sheet'
import type { Changed, Line, Opened, PushAnswer, Pulled, WireUpdate } from './wire'

interface Logged {
  readonly clientId: string
  readonly changes: ChangeSet
}

/** For tests only: the server's side of one text, written from the rules and not from its code. */
export class FakeAuthority {
  epoch = 'first'
  text: Text
  log: Logged[] = []
  refusal: 'locked' | 'forbidden' | 'malformed' | null = null
  readonly fenced = new Set<string>()
  private readonly watchers = new Set<Changed>()

  constructor(text: string) {
    this.text = textOf(text)
  }

  get hash(): string {
    return plainHashOf(this.text.toString())
  }

  watch(changed: Changed): void {
    this.watchers.add(changed)
  }

  open(): Opened {
    return { epoch: this.epoch, version: this.log.length, text: this.text.toString(), hash: this.hash }
  }

  pull(from: number): Pulled {
    return { version: this.log.length, hash: this.hash, updates: this.log.slice(from).map(wire) }
  }

  push(epoch: unknown, clientId: string, version: number, acceptedBefore: number, changes: readonly string[]): PushAnswer {
    const refused = (outcome: PushAnswer['outcome']) => ({ outcome, version: this.log.length })
    if (this.refusal)
      return refused(this.refusal)
    if (epoch !== this.epoch || this.fenced.has(clientId))
      return refused('resync')

    try {
      const mine = this.rebased(clientId, version, changes)
      if (acceptedBefore + changes.length - mine.length !== this.log.filter(l => l.clientId === clientId).length)
        return refused('resync')

      this.accept(clientId, mine)
      return { outcome: 'accepted', version: this.log.length }
    } catch {
      return refused('malformed')
    }
  }

  fence(clientId: string): number {
    this.fenced.add(clientId)
    return this.log.filter(l => l.clientId === clientId).length
  }

  private rebased(clientId: string, version: number, changes: readonly string[]): ChangeSet[] {
    let mine = changes.map(json => ChangeSet.fromJSON(JSON.parse(json)))
    for (const other of this.log.slice(version)) {
      if (mine.length > 0 && other.clientId === clientId) {
        mine = mine.slice(1)
        continue
      }
      let over = other.changes
      mine = mine.map(own => {
        const moved = own.map(over)
        over = over.map(own, true)
        return moved
      })
    }
    return mine
  }

  private accept(clientId: string, changes: readonly ChangeSet[]): void {
    if (changes.length === 0)
      return

    const from = this.log.length
    for (const change of changes) {
      this.text = change.apply(this.text)
      this.log.push({ clientId, changes: change })
    }
    for (const changed of this.watchers)
      changed(from, this.log.slice(from).map(wire), this.hash)
  }
}

const wire = ({ clientId, changes }: Logged): WireUpdate => ({ clientId, changes: JSON.stringify(changes) })

type Kind = 'call' | 'answer' | 'broadcast'

/** For tests only: a line on which every message waits until the test lets it pass, and which can be cut. */
export class FakeLine implements Line {
  readonly waiting: { kind: Kind, pass: () => void, fail: () => void }[] = []
  isUp = true
  private generation = 0
  private readonly states = new Set<(isConnected: boolean) => void>()
  private readonly changed = new Set<Changed>()

  constructor(private readonly authority: FakeAuthority, private readonly isOpen: () => boolean = () => true) {
    authority.watch((...news) => this.isUp && this.isOpen() && this.put('broadcast', () => this.changed.forEach(c => c(...news)), () => {}))
  }

  onState(listener: (isConnected: boolean) => void) {
    this.states.add(listener)
    listener(this.isUp)
    return () => this.states.delete(listener)
  }

  onChanged(_: string, changed: Changed) {
    this.changed.add(changed)
    return () => this.changed.delete(changed)
  }

  open = () => this.call(() => this.authority.open())
  close = () => {}
  pull = (_: string, __: unknown, from: number) => this.call(() => this.authority.pull(from))
  push = (_: string, epoch: unknown, client: string, version: number, before: number, changes: readonly string[]) =>
    this.call(() => this.authority.push(epoch, client, version, before, changes))
  fence = (_: string, client: string) => this.call(() => this.authority.fence(client))

  /** In order, as on one socket; or, with `skip`, a call that the wire still holds although its connection has gone. */
  pass(skip = 0): void {
    this.waiting.splice(skip, 1)[0]?.pass()
  }

  /** Calls on their way may still arrive, much later; answers and broadcasts are lost. */
  cut(): void {
    this.isUp = false
    this.generation++
    const held = this.waiting.splice(0)
    held.forEach(w => w.fail())
    this.waiting.push(...held.filter(w => w.kind === 'call').map(w => ({ ...w, fail: () => {} })))
    this.states.forEach(s => s(false))
  }

  restore(): void {
    this.isUp = true
    this.states.forEach(s => s(true))
  }

  private call<T>(run: () => T): Promise<T> {
    if (!this.isUp)
      return Promise.reject(new Error('no line'))

    const { generation } = this
    return new Promise((resolve, reject) => {
      const fail = () => reject(new Error('the line was lost'))
      this.put('call', () => {
        const answer = run()
        if (generation === this.generation)
          this.put('answer', () => resolve(answer), fail)
      }, fail)
    })
  }

  private put(kind: Kind, pass: () => void, fail: () => void): void {
    this.waiting.push({ kind, pass, fail })
  }
}
