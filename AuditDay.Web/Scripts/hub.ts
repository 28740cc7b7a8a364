import { HubConnection, HubConnectionBuilder, HubConnectionState, LogLevel } from '@microsoft/signalr'
import { MessagePackHubProtocol } from '@microsoft/signalr-protocol-msgpack'
import { pauseBefore, withPatience } from './patience'

/** How the line is, and since when: a screen says "Not up to date since 14:03", never just "offline". */
export interface HubState {
  readonly name: 'connected' | 'connecting' | 'lost'
  readonly since: Date
}

/** `sequence` is null after a drop: facts may have been missed, so read again. */
export type Moved = (sequence: number | null) => void
type Stop = () => void

/**
 * The one connection of a page to `/hubs/day`. It opens when first asked for anything, comes back for ever, and tells
 * the server again which topics are watched. It does not ride on the Blazor circuit, so marks and typing outlive that.
 */
class DayHub {
  private readonly connection: HubConnection
  private readonly topics = new Map<string, Set<Moved>>()
  private readonly listeners = new Set<(state: HubState) => void>()
  private current: HubState = { name: 'connecting', since: new Date() }
  private keepingOpen: Promise<void> | null = null
  private hurry: Stop | null = null

  constructor() {
    this.connection = withPatience(new HubConnectionBuilder(), '/hubs/day')
      .withHubProtocol(new MessagePackHubProtocol())
      .configureLogging(LogLevel.None)
      .build()
    this.connection.on('TopicMoved', (topic: string, sequence: number) => this.tell(topic, sequence))
    this.connection.onclose(() => void this.reopen())
    // A laptop lid that opens again should not wait out the back-off.
    addEventListener('online', () => this.hurry?.())
    document.addEventListener('visibilitychange', () => document.hidden || this.hurry?.())
  }

  get state(): HubState {
    return this.current
  }

  /** Calls `listener` now and at every change. */
  onState(listener: (state: HubState) => void): Stop {
    this.listeners.add(listener)
    listener(this.current)
    void this.open()
    return () => this.listeners.delete(listener)
  }

  watch(topic: string, onMoved: Moved): Stop {
    const watchers = this.topics.get(topic) ?? new Set()
    this.topics.set(topic, watchers.add(onMoved))
    if (watchers.size === 1 && this.isConnected)
      void this.ask(topic)
    void this.open()
    return () => {
      watchers.delete(onMoved)
      if (watchers.size === 0 && this.topics.get(topic) === watchers)
        this.topics.delete(topic)
    }
  }

  on(name: string, handler: (...args: any[]) => void): Stop {
    this.connection.on(name, handler)
    void this.open()
    return () => this.connection.off(name, handler)
  }

  /** Waits for the first connection; when the line is lost later it rejects at once, and the caller keeps what it holds. */
  async invoke<T>(name: string, ...args: unknown[]): Promise<T> {
    if (!this.isConnected && this.current.name === 'connecting')
      await this.open()
    return this.connection.invoke<T>(name, ...args)
  }

  /** For presence: worth sending now or not at all. */
  send(name: string, ...args: unknown[]): void {
    if (this.isConnected)
      this.connection.send(name, ...args).catch(() => {})
  }

  get isConnected(): boolean {
    return this.connection.state === HubConnectionState.Connected
  }

  private open(): Promise<void> {
    return this.keepingOpen ??= this.connectUntilItHolds()
  }

  private reopen(): Promise<void> {
    return this.keepingOpen = this.connectUntilItHolds()
  }

  private async connectUntilItHolds(): Promise<void> {
    const isReturn = this.current.name === 'connected'
    this.become(isReturn ? 'lost' : 'connecting')
    for (let attempt = 0; ; attempt++) {
      try {
        await this.connection.start()
        break
      } catch {
        this.become('lost')
        await this.pause(pauseBefore(attempt))
      }
    }
    await Promise.all([...this.topics.keys()].map(topic => this.ask(topic)))
    this.become('connected')
    // Also after a slow first start: what the page was rendered from may be older than the watch.
    for (const topic of this.topics.keys())
      this.tell(topic, null)
  }

  private pause(milliseconds: number): Promise<void> {
    return new Promise(resolve => {
      const timer = setTimeout(resolve, milliseconds)
      this.hurry = () => { clearTimeout(timer); resolve() }
    })
  }

  /** A topic one may no longer see is simply silent: the page itself says why, and one refusal must not close the rest. */
  private async ask(topic: string): Promise<void> {
    await this.connection.invoke('Watch', topic).catch(() => {})
  }

  private tell(topic: string, sequence: number | null): void {
    for (const moved of [...this.topics.get(topic) ?? []])
      moved(sequence)
  }

  private become(name: HubState['name']): void {
    if (name === this.current.name)
      return

    this.current = { name, since: new Date() }
    for (const listener of [...this.listeners])
      listener(this.current)
  }
}

export const hub = new DayHub()
export type { DayHub }
