import { hub } from '../hub'
import { element } from './element'
import type { Passage } from './marks'
import { answerElement } from './page-rows'
import type { Paint } from './paint'
import { isInSight } from './placing'
import { ShownPlaces } from './shown-places'
import { liveRange } from './text-map'

const pace = 200
const lifetime = 15_000

interface Shown extends Passage {
  readonly label: HTMLElement
  readonly timer: number
}

/** What each of us has selected right now, shown to the other and never stored. */
export class ShownSelections {
  private readonly shown = new Map<string, Shown>()
  private readonly places: ShownPlaces
  private readonly stop: () => void
  private sent: Passage | null = null
  private next: Passage | null = null
  private timer = 0

  constructor(private readonly root: HTMLElement, private readonly host: HTMLElement, private readonly paint: Paint) {
    this.places = new ShownPlaces(root, host)
    this.stop = hub.on('SelectionShown', (answerId: string, who: string, start: number, end: number) =>
      this.receive(who, { answerId, start, end }))
  }

  /** Shows mine to the partner, at most five times a second; the last word always leaves. */
  tell(mine: Passage | null): void {
    this.next = mine
    this.timer ||= window.setTimeout(() => { this.timer = 0; this.send() }, pace)
  }

  place(): void {
    this.places.place()
    for (const { answerId, start, end, label } of this.shown.values()) {
      const answer = answerElement(this.root, answerId)
      const line = answer && liveRange(answer, { start, end })?.getClientRects()[0]
      label.hidden = !answer || !line || !isInSight(line, answer)
      if (line)
        label.style.translate = `${Math.round(line.left)}px ${Math.round(line.top - label.offsetHeight)}px`
    }
  }

  draw(): void {
    this.paint.show('partner-selection', [...this.shown.values()])
    this.place()
  }

  dispose(): void {
    clearTimeout(this.timer)
    this.next = null
    this.send()
    this.stop()
    this.places.dispose()
    for (const who of [...this.shown.keys()])
      this.forget(who)
  }

  private send(): void {
    const { sent, next } = this
    if (sent && sent.answerId !== next?.answerId)
      hub.send('ShowSelection', sent.answerId, 0, 0)
    if (next)
      hub.send('ShowSelection', next.answerId, next.start, next.end)
    this.sent = next
  }

  private receive(who: string, at: Passage): void {
    if (who === this.root.dataset.me)
      return

    this.forget(who)
    this.places.show(who, at.answerId)
    if (at.end > at.start) {
      const label = element('div', { 'class': 'partner-label', 'aria-hidden': 'true' }, who)
      this.host.append(label)
      const timer = window.setTimeout(() => { this.forget(who); this.draw() }, lifetime)
      this.shown.set(who, { ...at, label, timer })
    }
    this.draw()
  }

  private forget(who: string): void {
    const old = this.shown.get(who)
    clearTimeout(old?.timer)
    old?.label.remove()
    this.shown.delete(who)
  }
}
