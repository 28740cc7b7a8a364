import type { Start } from './sheet'

/** A text with changes the server has not confirmed, exactly as it stood: the changes apply to `text`, one after the other. */
export interface Kept extends Start {
  readonly changes: readonly string[]
}

export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

const place = 'audit-day.text.'

/**
 * Unconfirmed words survive a reload in session storage: one entry for each text, written whole, so that a crash leaves
 * the old one or the new one and never a mixture. What lies there belongs to one member; nobody else ever sends it.
 */
export class Keeping {
  constructor(private readonly shelf: Shelf, private readonly owner: string) {}

  get texts(): string[] {
    return this.keys().map(key => key.slice(place.length)).filter(id => this.find(id) !== null)
  }

  find(textId: string): Kept | null {
    try {
      const kept = JSON.parse(this.shelf.getItem(place + textId) ?? 'null') as (Kept & { owner: string }) | null
      return kept?.owner === this.owner && kept.changes.length > 0 ? kept : null
    } catch {
      return null
    }
  }

  keep(textId: string, kept: Kept): void {
    try {
      this.shelf.setItem(place + textId, JSON.stringify({ owner: this.owner, ...kept }))
    } catch {
      // Full or forbidden. An older entry would be sent again under the same count, so none at all is right:
      // the words still wait in memory, and leaving the page still warns.
      this.drop(textId)
    }
  }

  drop(textId: string): void {
    this.shelf.removeItem(place + textId)
  }

  clear(): void {
    for (const key of this.keys())
      this.shelf.removeItem(key)
  }

  private keys(): string[] {
    return Array.from({ length: this.shelf.length }, (_, i) => this.shelf.key(i) ?? '').filter(key => key.startsWith(place))
  }
}
