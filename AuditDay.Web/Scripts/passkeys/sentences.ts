export type Ceremony = 'make' | 'ask'

/** The page's own token has run out, or somebody else signed in meanwhile. */
export class PageTooOld extends Error {}

const forMaking: Record<string, string> = {
  NotAllowedError: 'Nothing was set up. The question on your device was closed, or waited too long for you. Try again, or use a password.',
  InvalidStateError: 'This device has a passkey for you already. Sign in with it.',
  NotSupportedError: 'This browser cannot make a passkey at this address. Use a password; it works everywhere.',
  SecurityError: 'A passkey cannot be made at this address. Open the page under the address from your invitation, or use a password.',
}

const forProving: Record<string, string> = {
  NotAllowedError: 'You are not signed in yet. The question on your device was closed, or this device has no passkey for you. Try again, or sign in with your password.',
  NotSupportedError: 'This browser cannot use a passkey at this address. Sign in with your password.',
  SecurityError: 'A passkey does not work at this address. Open the page under the address from your invitation, or sign in with your password.',
}

/** What somebody reads who is tired, and has seen their device say "no" in words of its own. */
export function sentenceFor(ceremony: Ceremony, why: unknown): string {
  if (why instanceof PageTooOld)
    return 'This page has been open for too long. Load it again, then repeat what you did.'
  if (why instanceof TypeError)
    return 'We could not reach the server. Check your connection, then try again.'
  const known = ceremony === 'make' ? forMaking : forProving
  return known[(why as Error | undefined)?.name ?? '']
    ?? (ceremony === 'make' ? 'Your device could not make a passkey. Try again, or use a password.' : 'Your device could not answer. Try again, or sign in with your password.')
}
