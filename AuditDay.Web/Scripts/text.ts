import { carryPieces } from './notes/dragged-pieces'
import { Mounted, type MountOptions } from './notes/mount'

export interface Handle {
  setReadOnly(isReadOnly: boolean): void
  dispose(): void
}

export interface Options extends MountOptions {
  readonly isReadOnly: boolean
}

const open = new Map<string, Mounted>()

/**
 * Puts an editor into `host`, for the text its `data-text-id` names. A circuit that resumes mounts its components again
 * without disposing the first ones: an earlier editor of the same text moves over, with its caret, and is not there twice.
 */
export function bind(host: HTMLElement, options: Options): Handle {
  const textId = host.dataset.textId
  if (!textId)
    throw new Error('An editor needs an element with data-text-id.')
  carryPieces()

  const mounted = open.get(textId) ?? new Mounted(host, textId, options, options.isReadOnly)
  open.set(textId, mounted)
  mounted.moveTo(host)
  mounted.setReadOnly(options.isReadOnly)
  return {
    setReadOnly: isReadOnly => mounted.setReadOnly(isReadOnly),
    dispose: () => close(mounted, host),
  }
}

/** Unless it has moved on to a place of its own. */
function close(mounted: Mounted, host: HTMLElement): void {
  if (mounted.host === host && open.delete(mounted.textId))
    mounted.dispose()
}
