import { ChangeSet, type ChangeDesc } from '@codemirror/state'
import { stretchOver, type Stretch } from './stretch'

const longestMemory = 200

/** The last confirmed changes, so that a place someone named at an earlier version can be found in this one. */
export class Places {
  private readonly passed: { readonly from: number, readonly changes: ChangeDesc }[] = []

  remember(from: number, changes: ChangeDesc): void {
    this.passed.push({ from, changes })
    if (this.passed.length > longestMemory)
      this.passed.shift()
  }

  forget(): void {
    this.passed.length = 0
  }

  /** Null where it is too long ago, or no place of that text. */
  find(at: number, from: number, to: number, unconfirmed: ChangeSet): number | null {
    const way = this.way(from, to)
    if (!way)
      return null

    const steps = [...way.map(w => w.changes), unconfirmed as ChangeDesc]
    if (!Number.isInteger(at) || at < 0 || at > steps[0]!.length)
      return null
    return steps.reduce((place, step, i) => step.mapPos(place, i < way.length ? 1 : -1), at)
  }

  /** The same of a stretch, among what is confirmed alone. */
  findStretch({ start, end }: Stretch, from: number, to: number): Stretch | null {
    const way = this.way(from, to)
    if (!way || start < 0 || end < start || way[0] && end > way[0].changes.length)
      return null

    return way.reduce((stretch, step) => stretchOver(stretch, step.changes), { start, end })
  }

  private way(from: number, to: number) {
    const way = this.passed.filter(p => p.from >= from && p.from < to)
    return way.length === to - from ? way : null
  }
}
