export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** One deed on its way to the server; its id makes it count once, however often it is sent. */
interface Deed {
  readonly operationId: string
}

/**
 * What was done and not yet answered for, in order. It lies in session storage, so that a reload or a dropped line loses
 * nothing; what lies there belongs to one member, and another who signs in at the same tab never sends it.
 */
export class KeptQueue<T extends Deed> {
  private waiting: T[]

  /** @param name of what is kept: `marks` lie under `audit-day.marks`. */
  constructor(private readonly shelf: Shelf, private readonly owner: string, private readonly name: string) {
    this.waiting = this.read()
  }

  get all(): readonly T[] {
    return this.waiting
  }

  get next(): T | null {
    return this.waiting[0] ?? null
  }

  add(deed: T): void {
    this.waiting = [...this.waiting, deed]
    this.write()
  }

  /** Answered, refused, or taken back before it left. */
  drop(operationId: string): void {
    this.waiting = this.waiting.filter(d => d.operationId !== operationId)
    this.write()
  }

  clear(): void {
    this.waiting = []
    this.shelf.removeItem(this.place)
  }

  private get place(): string {
    return `audit-day.${this.name}`
  }

  private read(): T[] {
    try {
      const kept = JSON.parse(this.shelf.getItem(this.place) ?? 'null') as { owner: string, [name: string]: unknown } | null
      return kept?.owner === this.owner ? kept[this.name] as T[] : []
    } catch {
      return []
    }
  }

  private write(): void {
    try {
      if (this.waiting.length === 0)
        this.shelf.removeItem(this.place)
      else
        this.shelf.setItem(this.place, JSON.stringify({ owner: this.owner, [this.name]: this.waiting }))
    } catch {
      // A full or forbidden storage: it still waits in memory, and leaving the page still warns.
    }
  }
}
