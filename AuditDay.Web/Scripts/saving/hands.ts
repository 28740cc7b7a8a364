/** A pause in typing as people make it between two phrases, and how long a reload waits for one. */
const pause = 1_000
const noLongerThan = 10_000

let lastKey = -Infinity
addEventListener('keydown', () => { lastKey = performance.now() }, { capture: true, passive: true })

/** Calls `then` at once where nobody types, else in the next pause, but not after ten seconds. */
export function whenHandsRest(then: () => void, since = performance.now()): void {
  const now = performance.now()
  const left = Math.min(lastKey + pause, since + noLongerThan) - now
  if (left <= 0)
    then()
  else
    setTimeout(() => whenHandsRest(then, since), left)
}
