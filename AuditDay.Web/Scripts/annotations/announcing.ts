const batch = 1_500
const waiting: string[] = []
let timer = 0

/** Says something in the page's polite region, together with whatever else comes within a moment. */
export function announce(words: string): void {
  waiting.push(words)
  timer ||= window.setTimeout(() => {
    timer = 0
    const together = waiting.splice(0).join(' ')
    for (const place of document.querySelectorAll('[data-announce]'))
      place.textContent = together
  }, batch)
}
