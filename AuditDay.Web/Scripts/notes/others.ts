import type { EditorView } from '@codemirror/view'
import { announce } from '../annotations/announcing'
import { hub } from '../hub'
import { showCursors } from './cursors'
import type { LiveText } from './live-text'

interface Heard {
  readonly version: number
  readonly anchor: number
  readonly head: number
  readonly at: number
}

const shownFor = 15_000
const atMostEvery = 100
/** Who pauses to think, and types again, has not come anew. */
const absence = 120_000

/** Who else is writing in this text, and where; and telling them the same of us, ten times a second at most. */
export class Others {
  private readonly heard = new Map<string, Heard>()
  private readonly lastHeard = new Map<string, number>()
  private readonly stop: () => void
  private timer = 0
  private tick = 0
  private sentAt = 0
  private isStale = false

  constructor(private readonly text: LiveText, private readonly view: EditorView, private readonly place: HTMLElement) {
    this.stop = hub.on('CursorShown', (id: string, who: string, version: number, anchor: number, head: number) =>
      id === text.textId && this.hear(who, { version, anchor, head, at: Date.now() }))
    this.tick = window.setInterval(() => this.expire(), 1_000)
  }

  /** Our own selection moved, by hand or by typing. */
  moved(): void {
    this.timer ||= window.setTimeout(() => {
      this.timer = 0
      this.sentAt = Date.now()
      const { anchor, head } = this.view.state.selection.main
      const back = this.text.sinceConfirmed.invertedDesc
      hub.send('ShowCursor', this.text.textId, this.text.version, back.mapPos(anchor, 1), back.mapPos(head, 1))
    }, Math.max(0, this.sentAt + atMostEvery - Date.now()))
  }

  /** The text went on: a cursor that was ahead of us may now have its place. */
  follow(): void {
    if (this.isStale)
      this.draw()
  }

  dispose(): void {
    this.stop()
    clearTimeout(this.timer)
    clearInterval(this.tick)
    this.heard.clear()
    this.draw()
  }

  private hear(who: string, heard: Heard): void {
    if (heard.at - (this.lastHeard.get(who) ?? 0) > absence)
      announce(`${who} is writing in this text too.`)
    this.lastHeard.set(who, heard.at)
    this.heard.set(who, heard)
    this.draw()
  }

  private expire(): void {
    const now = Date.now()
    const gone = [...this.heard].filter(([, h]) => now - h.at > shownFor)
    gone.forEach(([who]) => this.heard.delete(who))
    if (gone.length > 0)
      this.draw()
  }

  private draw(): void {
    this.isStale = [...this.heard.values()].some(h => h.version > this.text.version)
    const placed = [...this.heard].flatMap(([who, { version, anchor, head }]) => {
      const at = [anchor, head].map(p => this.text.placeOf(version, p))
      return at[0] == null || at[1] == null ? [] : [{ who, anchor: at[0], head: at[1] }]
    })
    this.view.dispatch({ effects: showCursors.of(placed) })
    this.place.textContent = this.heard.size === 0 ? '' : `Writing here too: ${[...this.heard.keys()].join(', ')}`
  }
}
