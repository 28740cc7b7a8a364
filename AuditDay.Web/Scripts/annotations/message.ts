import { element } from './element'
import { excerpt } from './marks'

/** Says in the page's alert region what did not work. What the person chose stays within reach. */
export function sayRefused(root: Element, sentence: string, again?: { quote: string, select: () => void }): void {
  const place = root.querySelector<HTMLElement>('[data-mark-message]')
  if (!place)
    return

  const close = () => place.replaceChildren()
  const words = again ? `${sentence} Your words: “${excerpt(again.quote, 140)}”` : sentence
  place.replaceChildren(element('div', { 'class': 'mark-message' },
    element('p', {}, words),
    ...(again ? [action('Select the words again', () => { close(); again.select() })] : []),
    action('Dismiss', close)))
}

function action(words: string, onPress: () => void): HTMLButtonElement {
  const made = element('button', { 'type': 'button', 'class': 'mark-choice' }, words)
  made.addEventListener('click', onPress)
  return made
}
