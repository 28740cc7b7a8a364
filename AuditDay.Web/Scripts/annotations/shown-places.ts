import { element } from './element'
import { answerElement } from './page-rows'

const lifetime = 20_000

/** Where the partner reads, as a quiet word at the edge of that answer. */
export class ShownPlaces {
  private readonly places = new Map<string, { answerId: string, label: HTMLElement, timer: number }>()

  constructor(private readonly root: HTMLElement, private readonly host: HTMLElement) {}

  show(who: string, answerId: string): void {
    const label = this.places.get(who)?.label
      ?? element('div', { 'class': 'partner-place', 'aria-hidden': 'true' }, `${who} reads here`)
    clearTimeout(this.places.get(who)?.timer)
    this.host.append(label)
    this.places.set(who, { answerId, label, timer: window.setTimeout(() => this.forget(who), lifetime) })
    this.place()
  }

  place(): void {
    for (const { answerId, label } of this.places.values()) {
      const answer = answerElement(this.root, answerId)
      const column = answer?.closest('.workspace-text')?.getBoundingClientRect()
      const rect = answer?.getBoundingClientRect()
      label.hidden = !rect || !column || rect.top > column.bottom - 24 || rect.bottom < column.top + 24
      if (rect && column)
        label.style.translate = `${Math.round(column.right - label.offsetWidth - 8)}px ${Math.round(Math.max(column.top + 8, rect.top - 26))}px`
    }
  }

  dispose(): void {
    for (const who of [...this.places.keys()])
      this.forget(who)
  }

  private forget(who: string): void {
    clearTimeout(this.places.get(who)?.timer)
    this.places.get(who)?.label.remove()
    this.places.delete(who)
  }
}
