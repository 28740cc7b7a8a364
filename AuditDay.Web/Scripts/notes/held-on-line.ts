import type { Extension } from '@codemirror/state'
import { HeldText } from './held-text'
import type { Keeping } from './keeping'
import type { News } from './news'
import type { Sheet, Start } from './sheet'
import { isRightEnded, type Line, type Opened, type Refusal, type Stop } from './wire'

export interface Surroundings {
  readonly line: Line
  readonly keeping: Keeping
  readonly extensions: () => Extension
  readonly hash?: (text: string) => string | Promise<string>
  readonly later?: (run: () => void, milliseconds: number) => void
}

const patience = 2_000

/** A held text on a line that comes and goes: who listens, which connection counts, and what is tried again. */
export abstract class HeldOnLine extends HeldText {
  refusal: Refusal | null = null
  isLive = false
  protected readonly stops: Stop[] = []
  /** Answers of an earlier connection mean nothing any more. */
  protected connection = 0
  protected push: Promise<unknown> | null = null
  /** How far the server has said it is; the changes up to there are on their way to us. */
  protected announced = 0
  protected isEnded = false
  private readonly listeners = new Set<(news: News) => void>()

  constructor(textId: string, start: Start, sheet: Sheet, protected readonly around: Surroundings) {
    super(textId, start, sheet, around.keeping, around.extensions)
  }

  hear(listener: (news: News) => void): Stop {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Time went by: what is said about waiting words may have changed. */
  look(): void {
    this.tell({ kind: 'moved' })
  }

  end(): void {
    if (this.isEnded)
      return

    this.isEnded = true
    this.stops.forEach(stop => stop())
    this.listeners.clear()
    this.around.line.close(this.textId)
  }

  protected abstract connect(): Promise<void>

  protected lose(): void {
    this.beginConnection()
    this.isLive = false
    this.tell({ kind: 'moved' })
  }

  protected beginConnection(): number {
    this.push = null
    this.announced = 0
    return ++this.connection
  }

  /** A backup was put back: its log is not the one our versions count. */
  protected isOtherPast(opened: Opened): boolean {
    return opened.epoch !== this.at.epoch || opened.version < this.version
  }

  protected restore(opened: Opened): void {
    const { unsent } = this
    const whole = this.state.doc.toString()
    this.begin(opened, null)
    this.isLive = true
    this.keep()
    this.tell({ kind: 'moved' })
    this.tell({ kind: 'restored', unsent, whole })
  }

  protected refuse(refusal: Refusal): void {
    this.refusal = refusal
    // The text is no longer theirs to read; their own words stay with them.
    if (refusal === 'forbidden')
      this.around.keeping.drop(this.textId)
    this.tell({ kind: 'refused', refusal, unsent: this.unsent })
  }

  /** A fault of the line or the server is tried again; a right that ended is not. */
  protected async attempt(connection: number, run: () => Promise<void>): Promise<void> {
    try {
      await run()
    } catch (failure) {
      if (this.isPast(connection))
        return
      if (isRightEnded(failure))
        return this.refuse('forbidden')

      this.lose()
      const again = this.connection
      this.later(() => this.isPast(again) || void this.connect(), patience)
    }
  }

  protected later(run: () => void, milliseconds: number): void {
    (this.around.later ?? setTimeout)(run, milliseconds)
  }

  protected isPast(connection: number): boolean {
    return this.isEnded || connection !== this.connection
  }

  protected tell(news: News): void {
    for (const listener of [...this.listeners])
      listener(news)
  }
}
