import { StateEffect, StateField, type Extension, type Range } from '@codemirror/state'
import { Decoration, EditorView, WidgetType, type DecorationSet } from '@codemirror/view'
import { Transaction } from '@codemirror/state'

export interface Cursor {
  readonly who: string
  readonly anchor: number
  readonly head: number
}

export const showCursors = StateEffect.define<readonly Cursor[]>()

/** Others' cursors with their names. For eyes only: a screen reader hears who joins, not where they type. */
class Flag extends WidgetType {
  constructor(readonly who: string) { super() }

  override eq(other: Flag): boolean {
    return other.who === this.who
  }

  override toDOM(): HTMLElement {
    const flag = document.createElement('span')
    flag.className = 'live-text-cursor'
    flag.setAttribute('aria-hidden', 'true')
    flag.dataset.who = this.who
    return flag
  }

  override ignoreEvent(): boolean {
    return true
  }
}

const selected = Decoration.mark({ class: 'live-text-selected' })

const cursors = StateField.define<readonly Cursor[]>({
  create: () => [],
  update(shown, change) {
    for (const effect of change.effects)
      if (effect.is(showCursors))
        return effect.value
    if (!change.docChanged || shown.length === 0)
      return shown

    // What they insert carries their cursor along; what I insert there does not.
    const side = change.annotation(Transaction.remote) ? 1 : -1
    return shown.map(c => ({ ...c, anchor: change.changes.mapPos(c.anchor, side), head: change.changes.mapPos(c.head, side) }))
  },
  provide: field => EditorView.decorations.from(field, drawn),
})

function drawn(shown: readonly Cursor[]): DecorationSet {
  const parts: Range<Decoration>[] = []
  for (const { who, anchor, head } of shown) {
    if (anchor !== head)
      parts.push(selected.range(Math.min(anchor, head), Math.max(anchor, head)))
    parts.push(Decoration.widget({ widget: new Flag(who), side: 1 }).range(head))
  }
  return Decoration.set(parts, true)
}

export const othersCursors: Extension = cursors
