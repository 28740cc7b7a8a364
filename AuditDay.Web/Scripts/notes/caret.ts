import type { EditorView } from '@codemirror/view'

const place = 'audit-day.caret'
const staysFor = 60_000

/** A page that reloads by itself, as after a restart of the server, goes on where the person was writing. */
export function keepCaret(textId: string, view: EditorView): () => void {
  const keep = () => {
    if (!view.hasFocus)
      return

    const { anchor, head } = view.state.selection.main
    sessionStorage.setItem(place, JSON.stringify({ textId, anchor, head, at: Date.now() }))
  }
  addEventListener('pagehide', keep)
  return () => removeEventListener('pagehide', keep)
}

export function returnCaret(textId: string, view: EditorView): void {
  const kept = JSON.parse(sessionStorage.getItem(place) ?? 'null') as { textId: string, anchor: number, head: number, at: number } | null
  if (kept?.textId !== textId)
    return

  sessionStorage.removeItem(place)
  // Somebody who has gone on to something else is not called back.
  const isElsewhere = document.activeElement && document.activeElement !== document.body && document.activeElement.id !== 'main'
  if (Date.now() - kept.at > staysFor || isElsewhere)
    return

  const end = view.state.doc.length
  view.dispatch({ selection: { anchor: Math.min(kept.anchor, end), head: Math.min(kept.head, end) }, scrollIntoView: true })
  view.focus()
}
