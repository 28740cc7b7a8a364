type Attributes = Record<string, string | boolean>

/** One element with its attributes and content; `true` means the attribute is simply there. */
export function element<T extends keyof HTMLElementTagNameMap>(
  tag: T, attributes: Attributes = {}, ...content: (Node | string)[]): HTMLElementTagNameMap[T] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes))
    if (value !== false)
      made.setAttribute(name, value === true ? '' : value)
  made.append(...content)
  return made
}

const svg = 'http://www.w3.org/2000/svg'

/** A 20 × 20 line drawing in the colour of the words beside it. */
export function drawing(path: string): SVGElement {
  const picture = document.createElementNS(svg, 'svg')
  picture.setAttribute('viewBox', '0 0 20 20')
  picture.setAttribute('aria-hidden', 'true')
  picture.setAttribute('focusable', 'false')
  const line = document.createElementNS(svg, 'path')
  line.setAttribute('d', path)
  picture.append(line)
  return picture
}
