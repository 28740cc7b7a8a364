/** Tells what time it is at the server: this device's clock may be minutes off, and it may sleep. */
export class ServerClock {
  private offset = 0
  private trip = Infinity

  /** `now` asks the server; `own` is this device's clock. */
  constructor(private readonly now: () => Promise<number>, private readonly own: () => number = Date.now) {}

  get time(): number {
    return this.own() + this.offset
  }

  /** Asks again. Of several answers the quickest is believed, as least of its way is guessed. */
  async ask(times = 3): Promise<void> {
    for (let i = 0; i < times; i++) {
      const asked = this.own()
      const there = await this.now()
      const trip = this.own() - asked
      if (trip <= this.trip) {
        this.trip = trip
        this.offset = there + trip / 2 - this.own()
      }
    }
  }

  /** After a sleep the old answer is worth nothing. */
  forget(): void {
    this.trip = Infinity
  }
}
