import type { EditorView } from '@codemirror/view'

/**
 * Keeps the preview at the place that is being written. It scrolls by itself alone, never the page, and leaves a reader
 * who scrolls it to their own place until the writer moves on.
 */
export function keepPreviewBeside(view: EditorView): () => void {
  const preview = view.dom.closest('.note-sheets')?.querySelector<HTMLElement>('[data-note-preview]')
  if (!preview)
    return () => {}

  const follow = () => {
    const { scrollTop, scrollHeight, clientHeight } = view.scrollDOM
    const hidden = scrollHeight - clientHeight
    const part = hidden > 1 ? scrollTop / hidden : view.state.selection.main.head / Math.max(1, view.state.doc.length)
    preview.scrollTop = part * (preview.scrollHeight - preview.clientHeight)
  }
  // New words are drawn by the page a moment after they were typed.
  const drawn = new MutationObserver(() => view.hasFocus && follow())
  drawn.observe(preview, { childList: true, subtree: true, characterData: true })
  view.scrollDOM.addEventListener('scroll', follow)
  return () => {
    drawn.disconnect()
    view.scrollDOM.removeEventListener('scroll', follow)
  }
}
