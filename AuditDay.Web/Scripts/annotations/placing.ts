const gap = 8

/**
 * Puts a floating box beside a passage without moving anything: under its last line, or above its first where there is
 * no room below. A passage taller than the screen gets it at the foot of the screen.
 */
export function placeBeside(box: HTMLElement, range: Range, within: DOMRect): void {
  const lines = [...range.getClientRects()].filter(line => line.width > 0)
  // It keeps to the column of its words, so that it never lies over the list beside it.
  box.classList.remove('is-stacked')
  box.classList.toggle('is-stacked', box.offsetWidth > within.width)
  const first = lines[0] ?? range.getBoundingClientRect()
  const last = lines.at(-1) ?? first
  const { width, height } = box.getBoundingClientRect()

  const below = last.bottom + gap
  const above = first.top - gap - height
  const lowest = innerHeight - height - gap
  const top = below <= lowest ? below : above >= gap ? above : lowest
  const left = Math.min(last.left, within.right - width, innerWidth - width - gap)

  box.style.translate = `${Math.round(Math.max(gap, left))}px ${Math.round(Math.max(gap, top))}px`
}

/** Whether the passage can be seen: not scrolled out of the box it lives in. */
export function isInSight(rect: DOMRect, around: Element): boolean {
  const frame = scrollerOf(around)?.getBoundingClientRect() ?? new DOMRect(0, 0, innerWidth, innerHeight)
  return rect.bottom > Math.max(0, frame.top) && rect.top < Math.min(innerHeight, frame.bottom)
}

/** The nearest box around an element that scrolls by itself; null when only the page does. */
export function scrollerOf(inside: Element): HTMLElement | null {
  for (let box = inside.parentElement; box && box !== document.body; box = box.parentElement)
    if (box.scrollHeight > box.clientHeight && /auto|scroll/.test(getComputedStyle(box).overflowY))
      return box
  return null
}

/** Scrolls one box, or the page, so that the rectangle stands in its middle third; not at all when it does already. */
export function bringIntoSight(rect: DOMRect, scroller: HTMLElement | null): void {
  const frame = scroller?.getBoundingClientRect() ?? new DOMRect(0, 0, innerWidth, innerHeight)
  if (rect.top >= frame.top + gap && rect.bottom <= frame.bottom - gap)
    return

  const by = rect.top - frame.top - Math.max(gap, (frame.height - rect.height) / 3)
  const target = scroller ?? document.scrollingElement
  target?.scrollBy({ top: by, behavior: calm() ? 'instant' : 'smooth' })
}

const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches
