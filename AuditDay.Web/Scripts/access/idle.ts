export type IdleState = { readonly name: 'awake' } | { readonly name: 'warned', readonly left: number } | { readonly name: 'over' }

/** How a browser stands in which nothing was done for so long, all in milliseconds. */
export function idleState(since: number, idle: number, warning: number): IdleState {
  if (since >= idle)
    return { name: 'over' }
  return since >= idle - warning ? { name: 'warned', left: idle - since } : { name: 'awake' }
}
