import { memberHere } from '../saving/member-here'
import { savedState } from '../saving/saved-state'
import { KeptAnswers } from './kept-answers'
import { hash, joinRows, tableOf, valueOf } from './wire'

/** The page's server side, as long as its circuit lives. */
export interface Page {
  invokeMethodAsync(name: 'TakeKept', key: string, value: string, seen: number): Promise<{ saved: string, seen: number } | null>
}

/** An answer takes 0.7 s of pause and a moment of line; what is not stored after this is handed over again. */
const patience = 3_000

export class Binding {
  private readonly kept: KeptAnswers
  private readonly watcher: MutationObserver
  private readonly timer: number
  private readonly abort = new AbortController()
  private readonly onItsWay = new Set<string>()
  private lastTyped = 0

  constructor(private readonly root: HTMLElement, private readonly page: Page) {
    this.kept = new KeptAnswers(sessionStorage, memberHere(), root.dataset.returnId ?? '')
    const { signal } = this.abort
    root.addEventListener('input', event => this.typed(event), { signal, capture: true })
    root.addEventListener('change', event => this.typed(event), { signal, capture: true })
    root.addEventListener('paste', event => this.pasted(event), { signal })
    document.addEventListener('submit', leaving => this.beforeSignOut(leaving), { signal, capture: true })
    this.watcher = new MutationObserver(() => this.look())
    this.watcher.observe(root, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-saved', 'data-seen', 'data-refused'] })
    this.timer = window.setInterval(() => this.handOver(), patience)
    this.look()
    this.handOver(true)
    this.growAll()
    root.dataset.bound = 'yes'
  }

  goTo(place: string): void {
    const target = place.startsWith('#') ? this.root.querySelector<HTMLElement>(place) : this.field(place) ?? this.root.querySelector<HTMLElement>(`#q-${CSS.escape(place)}`)
    const focusable = place.startsWith('#') ? target : target?.querySelector<HTMLElement>('.field, input, button') ?? target
    target?.scrollIntoView({ block: 'start' })
    focusable?.focus({ preventScroll: true })
  }

  dispose(): void {
    this.abort.abort()
    this.watcher.disconnect()
    clearInterval(this.timer)
    this.report(false)
  }

  private field(key: string): HTMLElement | null {
    return this.root.querySelector<HTMLElement>(`[data-answer="${CSS.escape(key)}"]`)
  }

  private typed(event: Event): void {
    const target = event.target as HTMLElement
    const field = target.closest<HTMLElement>('[data-answer]')
    this.grow(target)
    if (!field || !target.matches('.return-asked > .field, fieldset input, [data-cell]'))
      return

    this.lastTyped = Date.now()
    this.kept.type(field.dataset.answer!, valueOf(field), Number(field.dataset.seen))
    this.report(false)
    // A choice that is taken back before it left: the page has nothing to say about it.
    this.look()
  }

  /** Reads what the page says about each answer. */
  private look(): void {
    let savedNow = false
    for (const [key] of this.kept.all) {
      const field = this.field(key)
      if (field)
        savedNow = this.kept.stored(key, field.dataset.saved ?? '', Number(field.dataset.seen)) || savedNow
      else
        void this.handOverOne(key)
    }
    this.report(savedNow)
    this.growAll()
  }

  /** Typed while the line was down, or before a reload: the page never heard of it. */
  private handOver(atOnce = false): void {
    if (!atOnce && Date.now() - this.lastTyped < patience)
      return

    // A circuit that resumes binds anew, to a root of its own.
    if (!this.root.isConnected)
      return this.dispose()

    for (const [key, { value }] of this.kept.all) {
      if (this.field(key)?.dataset.refused !== hash(value))
        void this.handOverOne(key)
    }
    this.report(false)
  }

  private async handOverOne(key: string): Promise<void> {
    const kept = this.kept.all.find(([k]) => k === key)?.[1]
    if (!kept || this.onItsWay.has(key))
      return

    this.onItsWay.add(key)
    const answer = await this.page.invokeMethodAsync('TakeKept', key, kept.value, kept.seen).catch(() => null)
    this.onItsWay.delete(key)
    if (answer)
      this.report(this.kept.stored(key, answer.saved, answer.seen))
  }

  private report(savedNow: boolean): void {
    savedState().report('answers', { count: this.kept.size, noun: 'answer', isOnItsWay: Date.now() - this.lastTyped < patience }, savedNow)
  }

  /** A table pasted into a row becomes rows of its own. */
  private pasted(event: ClipboardEvent): void {
    const cell = event.target as HTMLElement
    const field = cell.closest<HTMLElement>('[data-answer]')
    const table = tableOf(event.clipboardData?.getData('text/plain') ?? '')
    if (!field || !table || !cell.matches('[data-cell]'))
      return

    event.preventDefault()
    const rows = [...field.querySelectorAll<HTMLElement>('[data-row]')]
    const at = rows.indexOf(cell.closest<HTMLElement>('[data-row]')!)
    const cells = rows.map(row => [...row.querySelectorAll<HTMLTextAreaElement>('[data-cell]')].map(c => c.value))
    const here = cells[at] ?? []
    const width = here.length
    const isBlank = here.every(c => c === '')
    const added = table.map(row => [...row.slice(0, width - 1), row.slice(width - 1).join(' '), ...Array<string>(width).fill('')].slice(0, width))
    cells.splice(isBlank ? at : at + 1, isBlank ? 1 : 0, ...added)
    this.kept.type(field.dataset.answer!, joinRows(cells), Number(field.dataset.seen))
    this.handOver(true)
  }

  // Where the browser does not let a text field grow by itself.
  private growAll(): void {
    this.root.querySelectorAll<HTMLElement>('[data-grows]').forEach(field => this.grow(field))
  }

  private grow(field: HTMLElement): void {
    if (!field.matches('[data-grows]') || CSS.supports('field-sizing', 'content'))
      return

    field.style.height = 'auto'
    field.style.height = `${field.scrollHeight + 2}px`
  }

  /** Nothing of a child's words may stay in the browser after signing out; but nobody loses work unasked. */
  private beforeSignOut(leaving: SubmitEvent): void {
    if (!(leaving.target as Element).matches('form[data-sign-out]') || this.kept.size === 0)
      return

    const count = this.kept.size
    if (confirm(`${count === 1 ? 'An answer is' : `${count} answers are`} not saved yet. Sign out and lose ${count === 1 ? 'it' : 'them'}?`))
      this.kept.clear()
    else
      leaving.preventDefault()
    this.report(false)
  }
}
