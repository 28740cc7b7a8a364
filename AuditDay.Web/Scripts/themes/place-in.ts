/** Before which of these boxes, from top to bottom, something let go at `y` belongs; their number means "at the end". */
export function placeIn(boxes: readonly { readonly top: number, readonly height: number }[], y: number): number {
  const at = boxes.findIndex(box => y < box.top + box.height / 2)
  return at < 0 ? boxes.length : at
}
