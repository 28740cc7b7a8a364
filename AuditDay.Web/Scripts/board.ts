import { Dragging } from './themes/dragging'
import type { Page } from './themes/dragging'

const open = new Set<Dragging>()

/**
 * Lets cards be dragged. A circuit that resumes mounts its components again without disposing the first ones, so an
 * earlier binding of this place, or of one that has left the page, is closed here.
 */
export function bind(root: HTMLElement, page: Page): { dispose(): void } {
  for (const earlier of open)
    if (earlier.root === root || !earlier.root.isConnected)
      close(earlier)

  const dragging = new Dragging(root, page)
  open.add(dragging)
  return { dispose: () => close(dragging) }
}

function close(dragging: Dragging): void {
  if (open.delete(dragging))
    dragging.dispose()
}
