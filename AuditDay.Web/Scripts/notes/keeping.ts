import type { Start } from './sheet'

/** A text with changes the server has not confirmed, exactly as it stood: the changes apply to `text`, one after the other. */
export interface Kept extends Start {
  readonly changes: readonly string[]
}

/** Words that were refused, for the person to take away. */
export interface Aside {
  readonly sentence: string
  readonly words: string
  /** Its text has no place on any page any more. */
  readonly isOnPage: boolean
}

export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

const place = 'audit-day.text.'
const asidePlace = 'audit-day.text-aside.'

/**
 * Unconfirmed words survive a reload in session storage: one entry for each text, written whole, so that a crash leaves
 * the old one or the new one and never a mixture. What lies there belongs to one member; nobody else ever sends it.
 */
export class Keeping {
  constructor(private readonly shelf: Shelf, private readonly owner: string) {}

  get texts(): string[] {
    return this.keys(place).map(key => key.slice(place.length)).filter(id => this.find(id) !== null)
  }

  get asides(): string[] {
    return this.keys(asidePlace).map(key => key.slice(asidePlace.length)).filter(id => this.aside(id) !== null)
  }

  find(textId: string): Kept | null {
    return this.read<Kept>(place + textId)
  }

  aside(textId: string): Aside | null {
    return this.read<Aside>(asidePlace + textId)
  }

  setAside(textId: string, aside: Aside): void {
    if (aside.words !== '')
      this.write(asidePlace + textId, aside)
  }

  dropAside(textId: string): void {
    this.shelf.removeItem(asidePlace + textId)
  }

  keep(textId: string, kept: Kept): void {
    this.write(place + textId, kept)
  }

  drop(textId: string): void {
    this.shelf.removeItem(place + textId)
  }

  clear(): void {
    for (const key of [...this.keys(place), ...this.keys(asidePlace)])
      this.shelf.removeItem(key)
  }

  /** What someone else left in this tab is not ours to see. */
  dropOthers(): void {
    for (const key of [...this.keys(place), ...this.keys(asidePlace)])
      if (this.read(key) === null)
        this.shelf.removeItem(key)
  }

  private read<T>(key: string): T | null {
    try {
      const kept = JSON.parse(this.shelf.getItem(key) ?? 'null') as (T & { owner: string }) | null
      return kept?.owner === this.owner ? kept : null
    } catch {
      return null
    }
  }

  private write(key: string, kept: object): void {
    try {
      this.shelf.setItem(key, JSON.stringify({ owner: this.owner, ...kept }))
    } catch {
      // Full or forbidden. An older entry would be an older state of the text, so none at all is right: the words
      // still wait in memory, and leaving the page still warns.
      this.shelf.removeItem(key)
    }
  }

  private keys(under: string): string[] {
    return Array.from({ length: this.shelf.length }, (_, i) => this.shelf.key(i) ?? '').filter(key => key.startsWith(under))
  }
}
