/** Shared by all tabs of a browser: who works in one is not idle in another. */
const lastDone = 'audit-day.last-done'
const noteAtMostEvery = 5_000

export const lastDoneAt = (): number => Number(localStorage.getItem(lastDone) ?? 0)

export function noteNow(): void {
  localStorage.setItem(lastDone, String(Date.now()))
}

/** Something was done in this browser: a key, a pointer, a projector that shows. */
export function noteActivity(): void {
  if (Date.now() - lastDoneAt() > noteAtMostEvery)
    noteNow()
}

/** Lets the cookie live on. False where this browser is signed out by now. */
export async function renewCookie(): Promise<boolean> {
  const answer = await fetch('/account/still-here', { cache: 'no-store' }).catch(() => null)
  return answer?.status !== 401
}
