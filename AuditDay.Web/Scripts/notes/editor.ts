import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { Compartment, EditorState, Transaction, type Extension } from '@codemirror/state'
import { EditorView, keymap, placeholder } from '@codemirror/view'
import { wholeCodePoints } from './code-points'
import { othersCursors } from './cursors'
import { markdownKeys } from './markdown'
import { markedPassages } from './marked'
import { inPieces } from './pieces'

/** What the server takes for one text, about two hundred pages. */
export const mostUnits = 400_000

export interface EditorOptions {
  readonly label: string
  readonly isReportText: boolean
}

/** What an editor tells whoever looks after it. Kept apart, since an editor's state may move to another place on the page. */
export interface Writing {
  isReadOnly: boolean
  written(): void
  moved(): void
  tooLong(units: number): void
}

const mayWrite = new Compartment()

export const setReadOnly = (isReadOnly: boolean) => mayWrite.reconfigure(EditorState.readOnly.of(isReadOnly))

/** Set like a document: no gutters, no line numbers, the browser's own spelling. Tab is left alone, so that it leaves. */
export const editorExtensions = (options: EditorOptions, writing: Writing): Extension => [
  mayWrite.of(EditorState.readOnly.of(writing.isReadOnly)),
  history(),
  keymap.of([...(options.isReportText ? markdownKeys : []), ...defaultKeymap, ...historyKeymap]),
  EditorView.lineWrapping,
  EditorView.contentAttributes.of(view => ({
    'aria-label': options.label,
    'aria-readonly': String(view.state.readOnly),
    'spellcheck': 'true',
    'autocorrect': 'on',
    'autocapitalize': 'sentences',
    'lang': 'en-GB',
    // What scrolls is reached by the keyboard, and checkers do not count an editable place as such by itself.
    'tabindex': '0',
  })),
  placeholder('Nothing written yet.'),
  othersCursors,
  markedPassages,
  wholeCodePoints,
  notTooLong(writing),
  EditorView.updateListener.of(update => {
    // What came from the server is not ours to send again.
    const own = update.transactions.filter(t => !t.annotation(Transaction.remote))
    if (own.some(t => t.docChanged))
      writing.written()
    if (update.view.hasFocus && own.some(t => t.docChanged || t.selection))
      writing.moved()
  }),
]

const notTooLong = (writing: Writing) => EditorState.transactionFilter.of(change => {
  if (!change.docChanged || change.newDoc.length <= mostUnits || change.newDoc.length <= change.startState.doc.length)
    return change

  queueMicrotask(() => writing.tooLong(change.newDoc.length - change.startState.doc.length))
  return []
})

/** What is too heavy for one push is written in pieces. */
export function dispatchInPieces(changes: readonly Transaction[], view: EditorView): void {
  const first = changes[0]
  const pieces = changes.length === 1 && first!.docChanged && !first!.annotation(Transaction.remote) ? inPieces(first!.changes) : []
  if (pieces.length <= 1)
    return view.update(changes)

  let state = first!.startState
  const steps = pieces.map((piece, i) => {
    const isLast = i === pieces.length - 1
    const step = state.update({
      changes: piece,
      ...(isLast ? { selection: first!.newSelection, effects: first!.effects, scrollIntoView: first!.scrollIntoView } : {}),
      filter: false,
    })
    state = step.state
    return step
  })
  view.update(steps)
}
