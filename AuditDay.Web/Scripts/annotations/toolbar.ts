import { choices, type Choice } from './choices'
import { drawing, element } from './element'
import { keyQuestions } from './marks'
import { isInSight, placeBeside } from './placing'
import { rove } from './roving'
import type { Pick } from './selection'
import { liveRange } from './text-map'

/** Offers what can be done with the selected words. It floats beside them, or lies at the foot of a small screen. */
export class Toolbar {
  private readonly box: HTMLElement
  private readonly keys: { enter: () => void }
  private pick: Pick | null = null

  constructor(host: HTMLElement, onChoice: (choice: Choice) => void) {
    const buttons = choices.map(choice => button(choice, onChoice))
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

  show(pick: Pick | null): void {
    this.pick = pick
    this.box.hidden = pick === null
    this.place()
  }

  place(): void {
    const range = this.pick && liveRange(this.pick.answer, this.pick)
    if (!this.pick || !range)
      return

    placeBeside(this.box, range, this.pick.answer.getBoundingClientRect())
    this.box.classList.toggle('is-away', !isInSight(range.getBoundingClientRect(), this.pick.answer))
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
