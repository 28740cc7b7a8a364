import { Binding } from './annotations/binding'
import type { Page } from './annotations/own-marks'

/** What the page holds on to. */
export interface Handle {
  /** Brings a mark's passage into sight, as soon as its answer is on the page. */
  goTo(annotationId: string): void
  /** Brings a mark's row into sight and gives it the keyboard. */
  showRow(annotationId: string): void
  dispose(): void
}

const open = new Set<Binding>()

/**
 * Binds a workspace. A circuit that resumes mounts its components again without disposing the first ones, so an earlier
 * binding of this place, or of one that has left the page, is closed here.
 */
export function bind(root: HTMLElement, page: Page): Handle {
  for (const earlier of open)
    if (earlier.root === root || !earlier.root.isConnected)
      close(earlier)

  const binding = new Binding(root, page)
  open.add(binding)
  return {
    goTo: id => binding.goTo(id),
    showRow: id => binding.showRow(id),
    dispose: () => close(binding),
  }
}

function close(binding: Binding): void {
  if (open.delete(binding))
    binding.dispose()
}
