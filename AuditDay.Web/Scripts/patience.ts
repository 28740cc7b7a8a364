import type { HubConnectionBuilder, IHttpConnectionOptions } from '@microsoft/signalr'

/**
 * How a page treats a bad line, the same for its hub and for its Blazor circuit. With these figures an attempt is begun
 * at least every six seconds, and sends its first packet again after one and after three: whenever the network comes
 * back, somebody knocks within three seconds.
 */
const quickestRetry = 250
const slowestRetry = 1_000
/** A network that swallows everything answers no attempt, and must not hold up the next one. */
const patience = 5_000
/** The server says something every five seconds; a line silent for this long is gone. */
const silence = 15_000

export const pauseBefore = (attempt: number): number => Math.min(quickestRetry * 2 ** attempt, slowestRetry)

class PatientSocket extends WebSocket {
  constructor(url: string, protocols?: string | string[]) {
    super(url, protocols)
    const timer = setTimeout(() => this.readyState === WebSocket.CONNECTING && this.close(), patience)
    this.addEventListener('open', () => clearTimeout(timer))
  }
}

/** Gives a connection these habits. The builder is the caller's, so that a page without a hub of its own loads none. */
export const withPatience = (builder: HubConnectionBuilder, url: string): HubConnectionBuilder => builder
  .withUrl(url, { timeout: patience, WebSocket: PatientSocket } as IHttpConnectionOptions)
  .withServerTimeout(silence)
  .withKeepAliveInterval(silence / 3)
