import { ChangeSet } from '@codemirror/state'
import { FakeLine, type FakeAuthority } from './fake-authority'
import { plainHashOf } from './hash'
import { Keeping, type Shelf } from './keeping'
import { LiveText } from './live-text'
import type { News } from './news'
import { newClientId, PlainSheet, stateAt } from './sheet'

export const settle = () => new Promise<void>(resolve => setImmediate(resolve))

function shelf(): Shelf {
  const kept = new Map<string, string>()
  return {
    get length() { return kept.size },
    key: i => [...kept.keys()][i] ?? null,
    getItem: key => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: key => void kept.delete(key),
  }
}

/** One browser tab with its storage: it can be cut off, and it can be reloaded. */
export class Tab {
  readonly keeping = new Keeping(shelf(), 'ada')
  readonly news: News[] = []
  readonly lines: FakeLine[] = []
  live!: LiveText

  constructor(private readonly authority: FakeAuthority) {
    this.load()
  }

  get line(): FakeLine {
    return this.lines.at(-1)!
  }

  get text(): string {
    return this.live.state.doc.toString()
  }

  /** As a page does: what was kept goes out under its old name, and only then one writes on under a new one. */
  load(): void {
    const kept = this.keeping.find('note')
    const start = kept ?? { ...this.authority.open(), clientId: newClientId(), acceptedBefore: 0 }
    let live: LiveText | null = null
    this.lines.push(new FakeLine(this.authority, () => this.live === live))
    const sheet = new PlainSheet(stateAt(start, []))
    live = this.live = new LiveText('note', start, sheet, {
      line: this.line, keeping: this.keeping, extensions: () => [], hash: plainHashOf, later: run => setImmediate(run),
    })
    live.hear(news => this.news.push(news))
    for (const changes of kept?.changes ?? [])
      sheet.dispatch(sheet.state.update({ changes: ChangeSet.fromJSON(JSON.parse(changes)) }))
    this.isSettling = kept !== null
    live.start()
  }

  isSettling = false

  reload(): void {
    this.line.cut()
    this.live.end()
    this.load()
  }

  type(from: number, to: number, insert: string): void {
    const { live } = this
    ;(live as unknown as { sheet: PlainSheet }).sheet.dispatch(live.state.update({ changes: { from, to, insert } }))
    live.written()
  }

  async quiet(): Promise<void> {
    if (!this.line.isUp)
      this.line.restore()
    for (let still = 0; still < 3;) {
      still = this.line.waiting.length === 0 ? still + 1 : 0
      this.line.pass()
      await settle()
    }
    if (this.isSettling && this.live.unconfirmed.length === 0) {
      this.live.end()
      this.load()
      await this.quiet()
    }
  }
}
