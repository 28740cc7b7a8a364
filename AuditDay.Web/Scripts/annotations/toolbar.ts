import type { Choice } from './choices'
import { drawing, element } from './element'
import { keyQuestions } from './marks'
import { isInSight, placeBeside } from './placing'
import { rove } from './roving'

/** Words on the page that the toolbar can stand beside. */
export interface Beside {
  readonly around: HTMLElement
  range(): Range | null
}

/** Offers what can be done with the selected words. It floats beside them, or lies at the foot of a small screen. */
export class Toolbar {
  private readonly box: HTMLElement
  private readonly keys: { enter: () => void }
  private words: Beside | null = null

  constructor(host: HTMLElement, offered: readonly Choice[], onChoice: (choice: Choice) => void) {
    const buttons = offered.map(choice => button(choice, onChoice))
    this.box = element('div', {
      'class': 'mark-toolbar', 'role': 'toolbar', 'aria-label': 'Mark the selected words', 'hidden': true,
    },
      element('div', { 'class': 'mark-choices' }, ...buttons.slice(0, keyQuestions.length)),
      element('div', { 'class': 'mark-choices' }, ...buttons.slice(keyQuestions.length)))
    this.keys = rove(this.box, buttons, { back: ['ArrowLeft', 'ArrowUp'], on: ['ArrowRight', 'ArrowDown'] })
    // Pressing a button must not take away the selection it is about.
    this.box.addEventListener('mousedown', pressed => pressed.preventDefault())
    host.append(this.box)
  }

  get isShown(): boolean {
    return !this.box.hidden
  }

  get hasFocus(): boolean {
    return this.box.contains(document.activeElement)
  }

  contains(node: Node): boolean {
    return this.box.contains(node)
  }

  show(words: Beside | null): void {
    this.words = words
    this.box.hidden = words === null
    this.place()
  }

  place(): void {
    const range = this.words?.range()
    if (!this.words || !range)
      return

    const { around } = this.words
    placeBeside(this.box, range, around.getBoundingClientRect())
    this.box.classList.toggle('is-away', !isInSight(range.getBoundingClientRect(), around))
  }

  enter(): void {
    this.keys.enter()
  }

  dispose(): void {
    this.box.remove()
  }
}

function button(choice: Choice, onChoice: (choice: Choice) => void): HTMLButtonElement {
  const isKeyQuestion = choice.keyQuestion !== null
  const made = element('button', {
    'type': 'button',
    'class': isKeyQuestion ? 'mark-choice mark-choice-question' : 'mark-choice',
    'aria-keyshortcuts': choice.key,
    'title': `${choice.words} (key ${choice.key.toUpperCase()})`,
    ...(choice.keyQuestion && { 'data-key-question': choice.keyQuestion }),
  },
    drawing(choice.icon),
    ...(isKeyQuestion ? [element('span', { 'class': 'mark-choice-number' }, choice.key), ' '] : []),
    element('span', {}, choice.words))
  made.addEventListener('click', () => onChoice(choice))
  return made
}
