import { Binding, type Page } from './returns/binding'

export interface Handle {
  goTo(place: string): void
  dispose(): void
}

const open = new WeakMap<HTMLElement, Binding>()

/** Keeps what is typed under `root` until the page says that it is stored, and hands it over again where it never arrived. */
export function bind(root: HTMLElement, page: Page): Handle {
  open.get(root)?.dispose()
  const binding = new Binding(root, page)
  open.set(root, binding)
  return { goTo: place => binding.goTo(place), dispose: () => binding.dispose() }
}
