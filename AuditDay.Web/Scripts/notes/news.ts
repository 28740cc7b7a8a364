import type { Refusal } from './wire'

/** What a live text tells whoever shows it. */
export type News =
  /** Something was written, confirmed or received, or the line came or went. */
  | { readonly kind: 'moved' }
  /** Back on the line, and both sides' changes put together. */
  | { readonly kind: 'joined', readonly mine: number, readonly others: number }
  | { readonly kind: 'refused', readonly refusal: Refusal, readonly unsent: string }
  /** This device and the server disagreed; the server's text stands, with our unsent words placed on it. */
  | { readonly kind: 'repaired' }
  /** The server was restored from a backup. `whole` is what stood here. */
  | { readonly kind: 'restored', readonly unsent: string, readonly whole: string }

export type Joined = Extract<News, { kind: 'joined' }>
/** Words of someone's did not get into the text. */
export type HandedBack = Extract<News, { kind: 'refused' | 'restored' }>
