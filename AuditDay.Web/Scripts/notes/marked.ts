import { StateEffect, StateField, type EditorState, type Extension } from '@codemirror/state'
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view'
import type { KeyQuestion } from '../annotations/marks'
import { stretchOver, type Stretch } from './stretch'

/** A marked passage as it is drawn: where it stands on this device. */
export interface Marked extends Stretch {
  readonly id: string
  readonly keyQuestion: KeyQuestion | null
  readonly isMine: boolean
  /** Made here, and in no list yet. */
  readonly isPending: boolean
  /** Somebody has just asked where it is. */
  readonly isFound?: boolean
}

export const showMarked = StateEffect.define<readonly Marked[]>()

/** Marks over the words. For eyes only: the list beneath says the same to a screen reader. */
const marked = StateField.define<readonly Marked[]>({
  create: () => [],
  update(shown, change) {
    for (const effect of change.effects)
      if (effect.is(showMarked))
        return effect.value
    return change.docChanged && shown.length > 0 ? shown.map(m => stretchOver(m, change.changes)) : shown
  },
  provide: field => EditorView.decorations.from(field, drawn),
})

function drawn(shown: readonly Marked[]): DecorationSet {
  return Decoration.set(shown.filter(m => m.start < m.end).map(m => Decoration.mark({
    class: `passage${m.isMine ? ' passage-mine' : ''}${m.isPending ? ' passage-pending' : ''}${m.isFound ? ' passage-found' : ''}`,
    attributes: { 'data-key-question': m.keyQuestion ?? '' },
  }).range(m.start, m.end)), true)
}

export const markedIn = (state: EditorState): readonly Marked[] => state.field(marked, false) ?? []

export const sameMarked = (a: readonly Marked[], b: readonly Marked[]): boolean =>
  a.length === b.length && a.every((m, i) => {
    const o = b[i]!
    return m.id === o.id && m.start === o.start && m.end === o.end && m.keyQuestion === o.keyQuestion && m.isMine === o.isMine
      && m.isPending === o.isPending && m.isFound === o.isFound
  })

export const markedPassages: Extension = marked
