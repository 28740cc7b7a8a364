import { keyQuestions, type KeyQuestion, type Passage } from './marks'
import { answerElement } from './page-rows'
import { staticRange } from './text-map'

/**
 * The layers, lowest first; passages.css says how each looks. What a person does now lies above what is stored, and the
 * stored marks of one's own above a partner's.
 */
export const storedLayers = [
  'plain-partner', ...keyQuestions.map(q => `${q.css}-partner` as const),
  'plain-mine', ...keyQuestions.map(q => `${q.css}-mine` as const),
] as const

const layers = [
  'search-hit',
  ...storedLayers,
  'pending',
  'partner-selection',
  'focused',
  'flash',
] as const

export type Layer = (typeof layers)[number]

export function layerFor(keyQuestion: KeyQuestion | null, isMine: boolean): Layer {
  const css = keyQuestions.find(q => q.key === keyQuestion)?.css ?? 'plain'
  return `${css}-${isMine ? 'mine' : 'partner'}`
}

/** Highlights belong to the whole document; a paint takes away only what it put there itself. */
export class Paint {
  private readonly mine = new Map<Layer, AbstractRange[]>()
  private readonly isAble = 'highlights' in CSS

  constructor(private readonly root: Element) {}

  show(layer: Layer, passages: readonly Passage[]): void {
    if (!this.isAble)
      return

    const highlight = registered(layer)
    for (const old of this.mine.get(layer) ?? [])
      highlight.delete(old)
    const ranges = passages.map(p => this.rangeOf(p)).filter(range => range !== null)
    for (const range of ranges)
      highlight.add(range)
    this.mine.set(layer, ranges)
  }

  dispose(): void {
    for (const layer of this.mine.keys())
      this.show(layer, [])
  }

  private rangeOf(passage: Passage): StaticRange | null {
    const answer = answerElement(this.root, passage.answerId)
    return answer && staticRange(answer, passage)
  }
}

function registered(layer: Layer): Highlight {
  let highlight = CSS.highlights.get(layer)
  if (!highlight) {
    highlight = new Highlight()
    highlight.priority = layers.indexOf(layer)
    CSS.highlights.set(layer, highlight)
  }
  return highlight
}
