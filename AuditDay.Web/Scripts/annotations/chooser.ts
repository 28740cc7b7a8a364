import { element } from './element'
import { excerpt, wordsOf, type Mark } from './marks'
import { placeBeside } from './placing'
import { rove } from './roving'
import { liveRange, textOf } from './text-map'

/** Where marks lie on top of each other: a small menu that asks which one is meant. */
export class Chooser {
  private open: { menu: HTMLElement, answer: HTMLElement, leave: AbortController } | null = null

  constructor(private readonly host: HTMLElement) {}

  ask(answer: HTMLElement, marks: readonly Mark[], onChosen: (mark: Mark) => void): void {
    this.close()
    const items = marks.map(mark => {
      const item = element('button', {
        'type': 'button', 'class': 'mark-choice', 'role': 'menuitem', 'data-key-question': mark.keyQuestion ?? '',
      },
        element('span', { 'class': 'mark-chooser-question' }, wordsOf(mark.keyQuestion), mark.isMine ? ' · you' : ' · partner'),
        element('span', { 'class': 'mark-chooser-quote' }, `“${excerpt(textOf(answer).slice(mark.start, mark.end))}”`))
      item.addEventListener('click', () => { this.close(); onChosen(mark) })
      return item
    })
    const menu = element('div', { 'class': 'mark-chooser', 'role': 'menu', 'aria-label': 'Which mark?' }, ...items)
    const leave = new AbortController()
    menu.addEventListener('keydown', pressed => {
      if (pressed.key !== 'Escape' && pressed.key !== 'Tab')
        return
      pressed.preventDefault()
      this.close()
      answer.focus({ preventScroll: true })
    })
    document.addEventListener('pointerdown', pressed => menu.contains(pressed.target as Node) || this.close(), { signal: leave.signal })
    const keys = rove(menu, items, { back: ['ArrowUp'], on: ['ArrowDown'] })
    this.host.append(menu)
    this.open = { menu, answer, leave }
    const range = liveRange(answer, marks[0]!)
    if (range)
      placeBeside(menu, range, answer.getBoundingClientRect())
    keys.enter()
  }

  contains(node: Node): boolean {
    return this.open?.menu.contains(node) ?? false
  }

  close(): void {
    this.open?.leave.abort()
    this.open?.menu.remove()
    this.open = null
  }
}
