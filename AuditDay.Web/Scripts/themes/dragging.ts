import { placeIn } from './place-in'

/** The board's page, as far as a drop concerns it. */
export interface Page {
  invokeMethodAsync(name: 'Dropped', card: string, theme: string | null, before: string | null): Promise<void>
}

interface Drag {
  readonly card: string
  readonly ghost: HTMLElement
  readonly grabbedAt: { x: number, y: number }
  x: number
  y: number
}

/** So far a mouse goes before it drags: less is a click. */
const threshold = 6
const edge = 48

/**
 * Cards dragged by pointer. What is shown meanwhile (the card under the pointer, the place it would take) lies on top of
 * the page and never in it, so that the board may change as it likes during a drag. A finger drags by the grip, since it
 * also scrolls; the keyboard has "Move to…".
 */
export class Dragging {
  private readonly left = new AbortController()
  private readonly line = document.createElement('div')
  private readonly frame = document.createElement('div')
  private drag: Drag | null = null
  private ticking = 0

  constructor(readonly root: HTMLElement, private readonly page: Page) {
    this.line.className = 'drop-line'
    this.frame.className = 'drop-frame'
    const options = { signal: this.left.signal }
    root.addEventListener('pointerdown', event => this.grab(event), options)
    addEventListener('keydown', event => event.key === 'Escape' && this.letGo(), options)
  }

  dispose(): void {
    this.letGo()
    this.left.abort()
  }

  private grab(event: PointerEvent): void {
    const target = event.target as Element
    const card = target.closest<HTMLElement>('[data-card-id]')
    const isByGrip = target.closest('.card-grip') !== null
    if (!card || event.button !== 0 || !isByGrip && (event.pointerType !== 'mouse' || target.closest('button, a, input, select, textarea, label')))
      return

    event.preventDefault()
    const start = { x: event.clientX, y: event.clientY }
    const gesture = new AbortController()
    const options = { signal: AbortSignal.any([this.left.signal, gesture.signal]) }
    addEventListener('pointermove', move => {
      if (move.pointerId !== event.pointerId)
        return
      if (!this.drag && Math.hypot(move.clientX - start.x, move.clientY - start.y) > threshold)
        this.begin(card, start)
      this.moveTo(move.clientX, move.clientY)
    }, options)
    addEventListener('pointerup', up => {
      if (up.pointerId !== event.pointerId)
        return
      gesture.abort()
      this.drop()
    }, options)
    addEventListener('pointercancel', () => {
      gesture.abort()
      this.letGo()
    }, options)
  }

  private begin(card: HTMLElement, start: { x: number, y: number }): void {
    const box = card.getBoundingClientRect()
    const ghost = card.cloneNode(true) as HTMLElement
    ghost.removeAttribute('data-card-id')
    ghost.setAttribute('aria-hidden', 'true')
    ghost.inert = true
    ghost.classList.add('card-dragged')
    ghost.style.inlineSize = `${box.width}px`
    this.drag = { card: card.dataset.cardId!, ghost, grabbedAt: { x: start.x - box.x, y: start.y - box.y }, ...start }
    document.body.append(this.frame, this.line, ghost)
    this.ticking = requestAnimationFrame(() => this.tick())
  }

  private moveTo(x: number, y: number): void {
    if (this.drag)
      Object.assign(this.drag, { x, y })
  }

  // Each frame anew: the board below may have moved since the last one.
  private tick(): void {
    const drag = this.drag
    if (!drag)
      return

    drag.ghost.style.transform = `translate(${drag.x - drag.grabbedAt.x}px, ${drag.y - drag.grabbedAt.y}px)`
    const place = this.placeAt(drag)
    show(this.frame, place?.frame)
    show(this.line, place?.line)
    place?.scroller && scrollNearEdge(place.scroller, drag.y)
    this.ticking = requestAnimationFrame(() => this.tick())
  }

  private placeAt(drag: Drag) {
    const target = document.elementFromPoint(drag.x, drag.y)?.closest<HTMLElement>('[data-drop-theme]')
    if (!target || !this.root.contains(target))
      return null

    const theme = target.dataset.dropTheme || null
    const cards = [...target.querySelectorAll<HTMLElement>('[data-card-id]')].filter(card => card.dataset.cardId !== drag.card)
    const boxes = cards.map(card => card.getBoundingClientRect())
    const frame = target.getBoundingClientRect()
    // "New" keeps its own order, the newest first.
    const at = theme ? placeIn(boxes, drag.y) : null
    const y = at === null ? null : at < boxes.length ? boxes[at]!.top : boxes.at(-1)?.bottom
    return {
      theme,
      before: at === null ? null : cards[at]?.dataset.cardId ?? null,
      frame,
      line: y == null || y < frame.top || y > frame.bottom ? undefined : new DOMRect(frame.x + 8, y - 1, frame.width - 16, 3),
      scroller: target.querySelector<HTMLElement>('.card-lines') ?? target,
    }
  }

  private drop(): void {
    const drag = this.drag
    const place = drag && this.placeAt(drag)
    this.letGo()
    if (drag && place)
      this.page.invokeMethodAsync('Dropped', drag.card, place.theme, place.before).catch(() => say('The card was not moved: the connection is down. Try again in a moment.'))
  }

  private letGo(): void {
    cancelAnimationFrame(this.ticking)
    this.drag?.ghost.remove()
    this.line.remove()
    this.frame.remove()
    this.drag = null
  }
}

function show(mark: HTMLElement, box: DOMRect | undefined): void {
  mark.hidden = !box
  if (box)
    Object.assign(mark.style, { left: `${box.x}px`, top: `${box.y}px`, width: `${box.width}px`, height: `${box.height}px` })
}

function scrollNearEdge(scroller: HTMLElement, y: number): void {
  const box = scroller.getBoundingClientRect()
  if (y < box.top + edge && y > box.top - edge)
    scroller.scrollTop -= 8
  else if (y > box.bottom - edge && y < box.bottom + edge)
    scroller.scrollTop += 8
}

function say(words: string): void {
  const polite = document.querySelector('[data-announce]')
  if (polite)
    polite.textContent = words
}
