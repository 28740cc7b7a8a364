/** What can be put into a text carries its words in `data-piece`; dragged onto an editor, they land where they are let go. */
export function carryPieces(): void {
  if (document.documentElement.dataset.carriesPieces)
    return
  document.documentElement.dataset.carriesPieces = 'yes'
  document.addEventListener('dragstart', event => {
    const piece = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-piece]') : null
    if (!piece || !event.dataTransfer)
      return
    event.dataTransfer.setData('text/plain', piece.dataset.piece ?? '')
    event.dataTransfer.effectAllowed = 'copy'
  })
}
