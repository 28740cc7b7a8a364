import type { Attention } from './attention'
import type { Mark } from './marks'
import type { OwnMarks } from './own-marks'
import { marksOf, searchHitsOf } from './page-rows'
import { layerFor, storedLayers, type Layer, type Paint } from './paint'
import type { OwnMark } from './outbox'

/** Reads the page's list and draws it over the answers. Cheap enough to do whole: a thousand marks take a few milliseconds. */
export class Drawing {
  marks: readonly Mark[] = []

  constructor(private readonly root: Element, private readonly paint: Paint) {}

  refresh(own: OwnMarks, attention: Attention): void {
    this.marks = marksOf(this.root)
    const unsettled = own.unsettled(this.marks)
    const byLayer = new Map<Layer, (Mark | OwnMark)[]>(storedLayers.map(layer => [layer, []]))
    for (const mark of this.marks)
      byLayer.get(layerFor(mark.keyQuestion, mark.isMine))!.push(mark)
    for (const mark of unsettled)
      byLayer.get(layerFor(mark.keyQuestion, true))!.push(mark)

    for (const [layer, marks] of byLayer)
      this.paint.show(layer, marks)
    this.paint.show('pending', unsettled)
    this.paint.show('search-hit', searchHitsOf(this.root))
    attention.draw(this.marks)
  }
}
