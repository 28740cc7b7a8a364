import { choices, type Choice } from './choices'
import { answerOf } from './text-map'

/** What a key may ask of the marking module. */
export interface Keys {
  isMarkable(): boolean
  choose(choice: Choice): void
  clear(): void
  undo(): void
  enterToolbar(): void
  leaveToolbar(): void
  step(pressed: KeyboardEvent, answer: HTMLElement): boolean
  openMarks(answer: HTMLElement): void
  isInToolbar(node: Node): boolean
}

const typing = 'input, textarea, select, [contenteditable=""], [contenteditable="true"], [role="textbox"], [role="dialog"], [role="menu"]'

/** Single keys count only where the words are: in an answer, in the toolbar, or with a selection made by mouse. */
export function listen(root: Element, keys: Keys, until: AbortSignal): void {
  document.addEventListener('keydown', pressed => {
    const target = pressed.target as Element
    if (pressed.defaultPrevented || pressed.isComposing || target.closest(typing))
      return

    const answer = root.contains(target) ? answerOf(target) : null
    const isInToolbar = keys.isInToolbar(target)
    if (!answer && !isInToolbar && !(target === document.body && keys.isMarkable()))
      return

    if (handle(pressed, answer, isInToolbar, keys))
      pressed.preventDefault()
  }, { signal: until })
}

function handle(pressed: KeyboardEvent, answer: HTMLElement | null, isInToolbar: boolean, keys: Keys): boolean {
  const { key, shiftKey } = pressed
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) {
    if (!answer || pressed.altKey || shiftKey || key.toLowerCase() !== 'z')
      return false
    keys.undo()
    return true
  }

  if (key === 'Escape') {
    keys.clear()
    return true
  }
  // The toolbar stands beside the words on screen, so it comes next by keyboard too, wherever it is in the page: Tab
  // leads in and, by way of the answer, on to what follows; Shift+Tab leads back.
  if (key === 'Tab' && isInToolbar) {
    keys.leaveToolbar()
    return shiftKey
  }
  if (key === 'Tab' && !shiftKey && answer && keys.isMarkable()) {
    keys.enterToolbar()
    return true
  }
  if (answer && key === 'Enter') {
    keys.openMarks(answer)
    return true
  }
  if (answer && keys.step(pressed, answer))
    return true

  const choice = pressed.repeat ? null : choices.find(c => c.key === key.toLowerCase())
  if (!choice || !keys.isMarkable())
    return false
  keys.choose(choice)
  return true
}
