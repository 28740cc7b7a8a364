/** One stop for Tab, arrows inside: the keyboard of toolbars and menus. Returns where the keys of `box` go. */
export function rove(box: HTMLElement, items: readonly HTMLElement[], keys: { back: string[], on: string[] }) {
  const visit = (item: HTMLElement | undefined) => {
    if (!item)
      return
    for (const other of items)
      other.tabIndex = other === item ? 0 : -1
    item.focus({ preventScroll: true })
  }

  for (const [at, item] of items.entries())
    item.tabIndex = at === 0 ? 0 : -1

  box.addEventListener('keydown', pressed => {
    const at = items.indexOf(document.activeElement as HTMLElement)
    const to = keys.on.includes(pressed.key) ? (at + 1) % items.length
      : keys.back.includes(pressed.key) ? (at - 1 + items.length) % items.length
      : pressed.key === 'Home' ? 0
      : pressed.key === 'End' ? items.length - 1
      : -1
    if (to < 0)
      return

    pressed.preventDefault()
    visit(items[to])
  })

  return { enter: () => visit(items.find(item => item.tabIndex === 0) ?? items[0]) }
}
