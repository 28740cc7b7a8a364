import { hash } from './wire'

export interface Kept {
  readonly value: string
  /** Over which edition it is written. */
  readonly seen: number
}

const prefix = 'audit-day.answers'
/** As many of the last versions of a text as one types between two answers of the server. */
const remembered = 200

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/**
 * What was typed in one return and is not stored yet. It lies in session storage, so that a reload or a dropped line loses nothing,
 * under the name of its writer, so that nobody who signs in at the same tab later sends or sees it.
 */
export class KeptAnswers {
  private readonly kept: Map<string, Kept>
  private readonly typed = new Map<string, string[]>()

  constructor(private readonly shelf: Shelf, private readonly owner: string, private readonly returnId: string) {
    this.kept = this.read()
  }

  get size(): number {
    return this.kept.size
  }

  get all(): readonly [string, Kept][] {
    return [...this.kept]
  }

  type(key: string, value: string, seen: number): void {
    this.kept.set(key, { value, seen: this.kept.get(key)?.seen ?? seen })
    this.typed.set(key, [...this.typed.get(key) ?? [], hash(value)].slice(-remembered))
    this.write()
  }

  /** The page shows what is stored, and its edition. True where everything typed here is stored now. */
  stored(key: string, storedHash: string, edition: number): boolean {
    const kept = this.kept.get(key)
    if (!kept)
      return false
    if (hash(kept.value) === storedHash) {
      this.kept.delete(key)
      this.typed.delete(key)
      this.write()
      return true
    }
    // An earlier stretch of these very words was stored: what follows is written over that. Somebody else's words are not.
    if (this.typed.get(key)?.includes(storedHash))
      this.kept.set(key, { value: kept.value, seen: edition })
    return false
  }

  clear(): void {
    this.kept.clear()
    this.write()
  }

  private get place(): string {
    return `${prefix}.${this.returnId}`
  }

  private read(): Map<string, Kept> {
    try {
      const found = JSON.parse(this.shelf.getItem(this.place) ?? 'null') as { owner: string, answers: [string, Kept][] } | null
      return new Map(found?.owner === this.owner ? found.answers : [])
    } catch {
      return new Map()
    }
  }

  private write(): void {
    try {
      if (this.kept.size === 0)
        this.shelf.removeItem(this.place)
      else
        this.shelf.setItem(this.place, JSON.stringify({ owner: this.owner, answers: [...this.kept] }))
    } catch {
      // A full or forbidden storage: it still waits in memory, and leaving the page still warns.
    }
  }
}
