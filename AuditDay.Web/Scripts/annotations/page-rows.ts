import { toKeyQuestion, type Mark, type Passage } from './marks'

/** The page's list of marks is the one truth about what is stored; this only reads it. */
export function marksOf(root: Element): Mark[] {
  const marks: Mark[] = []
  for (const row of root.querySelectorAll<HTMLElement>('[data-annotation-id][data-on-answer]')) {
    const { annotationId, onAnswer, start, end, keyQuestion, mine } = row.dataset
    marks.push({
      id: annotationId!,
      answerId: onAnswer!,
      start: Number(start),
      end: Number(end),
      keyQuestion: toKeyQuestion(keyQuestion),
      isMine: mine === 'true',
    })
  }
  return marks
}

export function searchHitsOf(root: Element): Passage[] {
  return Array.from(root.querySelectorAll<HTMLElement>('[data-hit-answer]'), ({ dataset }) => ({
    answerId: dataset.hitAnswer!,
    start: Number(dataset.hitStart),
    end: Number(dataset.hitEnd),
  }))
}

export const rowOf = (root: Element, annotationId: string): HTMLElement | null =>
  root.querySelector(`[data-annotation-id="${CSS.escape(annotationId)}"]`)

export const answerElement = (root: Element, answerId: string): HTMLElement | null =>
  root.querySelector(`[data-answer-id="${CSS.escape(answerId)}"]`)

const watched = [
  'data-answer-id', 'data-annotation-id', 'data-on-answer', 'data-start', 'data-end', 'data-key-question', 'data-mine',
  'data-hit-answer', 'data-hit-start', 'data-hit-end',
]

/** Calls `onChange` at most once a frame, whatever a render changes; `onText` for each node whose content changed. */
export function observePage(root: Element, onText: (changed: Node) => void, onChange: () => void): () => void {
  let frame = 0
  const observer = new MutationObserver(changes => {
    for (const change of changes)
      if (change.type !== 'attributes')
        onText(change.target)
    frame ||= requestAnimationFrame(() => { frame = 0; onChange() })
  })
  observer.observe(root, { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: watched })
  return () => {
    observer.disconnect()
    cancelAnimationFrame(frame)
  }
}
