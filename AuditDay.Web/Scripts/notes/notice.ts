import { element } from '../annotations/element'
import { copyButton } from './copying'

export interface Choice {
  readonly words: string
  readonly act: () => void
}

/** Says what was not saved, with the words themselves: they stay here until the person has let them go. */
export function notice(sentence: string, words: string, choices: readonly Choice[]): HTMLElement {
  const made = element('section', { 'class': 'live-text-notice', 'aria-label': 'Not saved' },
    element('p', { role: 'alert' }, sentence))
  if (words !== '') {
    const shown = element('textarea', { 'readonly': true, 'rows': '4', 'aria-label': 'Your words that are not saved', 'class': 'field' })
    shown.value = words
    made.append(shown)
  }
  const buttons = element('div', { 'class': 'live-text-choices' }, ...(words === '' ? [] : [copyButton('Copy these words', () => words)]))
  for (const { words: name, act } of choices) {
    const button = element('button', { 'type': 'button', 'class': 'button button-quiet button-small' }, name)
    button.addEventListener('click', () => { made.remove(); act() })
    buttons.append(button)
  }
  made.append(buttons)
  return made
}

/**
 * Where the page itself has no place for the words any more: a right ended, and the component with it. Outside of what
 * Blazor renders, so that nothing takes them away.
 */
export function noticeOnPage(key: string, made: HTMLElement): void {
  let place = document.querySelector<HTMLElement>('.live-text-left-over')
  if (!place) {
    place = element('aside', { 'class': 'live-text-left-over', 'aria-label': 'Words that were not saved' })
    document.body.append(place)
  }
  made.dataset.of = key
  place.querySelector(`[data-of="${CSS.escape(key)}"]`)?.remove()
  place.append(made)
}
