import { hub } from '../hub'
import { announce } from './announcing'

/** Someone whose line drops and who is back within this time never really left, so their return is not news. */
const absence = 30_000

/** Who else is in this case. Names on the screen; aloud only who came, politely. */
export class Presence {
  private here: readonly string[] | null = null
  private readonly leftAt = new Map<string, number>()
  private readonly stops: (() => void)[]

  constructor(private readonly root: HTMLElement, topic: string) {
    this.stops = [
      hub.on('PresenceMoved', (where: string, people: readonly string[]) => where === topic && this.show(people)),
      // Facts themselves reach the page through its circuit; watching is what makes us present.
      hub.watch(topic, () => {}),
    ]
  }

  dispose(): void {
    this.stops.forEach(stop => stop())
  }

  private show(people: readonly string[]): void {
    const others = [...new Set(people)].filter(name => name !== this.root.dataset.me)
    for (const place of document.querySelectorAll('[data-presence]'))
      place.textContent = others.length === 0 ? 'Nobody else is here' : `Here now: ${others.join(', ')}`

    const now = Date.now()
    for (const name of this.here ?? [])
      if (!others.includes(name))
        this.leftAt.set(name, now)
    for (const name of others)
      if (this.here && !this.here.includes(name) && now - (this.leftAt.get(name) ?? 0) > absence)
        announce(`${name} is here.`)
    this.here = others
  }
}
