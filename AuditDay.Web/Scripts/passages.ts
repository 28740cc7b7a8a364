import { passageLists, type ListPage } from './notes/passage-lists'

export interface Handle {
  dispose(): void
}

/** Binds a list of marked passages; the editor of its text, wherever it is on the page, draws from it. */
export function bind(root: HTMLElement, page: ListPage): Handle {
  return { dispose: passageLists.add(root, page) }
}
