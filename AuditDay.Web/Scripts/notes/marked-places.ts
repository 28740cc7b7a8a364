import type { ChangeSet } from '@codemirror/state'
import type { Marked } from './marked'
import { stretchOver, type Stretch } from './stretch'

/** A passage as the page's list says it, at the list's version of the text. */
export type Listed = Omit<Marked, 'isPending'>

/** What a held text must tell. */
export interface Followed {
  readonly version: number
  readonly sinceConfirmed: ChangeSet
  confirmedStretch(version: number, stretch: Stretch): Stretch | null
}

/**
 * Where the listed passages stand on this device. The server's places count; from the version of the list on they are
 * carried over each confirmed change as the server carries them, and over what is unconfirmed here only to be shown.
 */
export class MarkedPlaces {
  private offered: { readonly version: number, readonly rows: readonly Listed[] } | null = null
  private placed: { readonly version: number, readonly rows: readonly Listed[] } = { version: 0, rows: [] }

  constructor(private readonly text: Followed) {}

  offer(version: number, rows: readonly Listed[]): void {
    this.offered = { version, rows }
  }

  /** Goes along with the text. False where a place can no longer be told, and the list must be read again. */
  follow(): boolean {
    const { offered, text: { version } } = this
    // A list that is ahead of this text waits for it.
    if (offered && offered.version <= version) {
      const rows = this.carried(offered.version, offered.rows)
      this.offered = null
      if (!rows)
        return false
      this.placed = { version, rows }
    } else if (this.placed.version !== version) {
      const rows = this.carried(this.placed.version, this.placed.rows)
      this.placed = { version, rows: rows ?? [] }
      return rows !== null
    }
    return true
  }

  get confirmed(): readonly Listed[] {
    return this.placed.rows
  }

  get shown(): Marked[] {
    const since = this.text.sinceConfirmed
    return this.placed.rows.map(row => ({ ...stretchOver(row, since), isPending: false }))
  }

  private carried(from: number, rows: readonly Listed[]): Listed[] | null {
    if (rows.length === 0)
      return []

    const carried = rows.map(row => ({ row, at: this.text.confirmedStretch(from, row) }))
    return carried.every(c => c.at) ? carried.map(c => ({ ...c.row, ...c.at! })) : null
  }
}
