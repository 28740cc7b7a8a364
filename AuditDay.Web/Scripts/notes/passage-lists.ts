import { toKeyQuestion } from '../annotations/marks'
import type { Listed } from './marked-places'
import type { Stop } from './wire'

/** The .NET object of a list. */
export interface ListPage {
  invokeMethodAsync(method: string, ...args: unknown[]): Promise<unknown>
}

/** What an editor hears of the list beneath it. */
export interface ListReader {
  listChanged(): void
  goTo(passageId: string): void
}

export interface ListedText {
  readonly version: number
  readonly mayMark: boolean
  readonly rows: readonly (Listed & { readonly quote: string })[]
}

const atMostEvery = 400

/** The lists of marked passages on this page. They are the one truth about what is stored; editors draw from them. */
class PassageLists {
  private readonly lists = new Map<string, { root: HTMLElement, page: ListPage }>()
  private readonly readers = new Map<string, ListReader>()
  private readonly asked = new Set<string>()

  add(root: HTMLElement, page: ListPage): Stop {
    const textId = root.dataset.passagesOf!
    const list = { root, page }
    this.lists.set(textId, list)
    const observer = new MutationObserver(() => this.readers.get(textId)?.listChanged())
    observer.observe(root, { childList: true, subtree: true, characterData: true, attributes: true })
    const goTo = (pressed: Event) => {
      const id = (pressed.target as Element).closest<HTMLElement>('[data-go-to-passage]')?.dataset.goToPassage
      if (id)
        this.readers.get(textId)?.goTo(id)
    }
    root.addEventListener('click', goTo)
    this.readers.get(textId)?.listChanged()
    return () => {
      observer.disconnect()
      root.removeEventListener('click', goTo)
      if (this.lists.get(textId) === list && this.lists.delete(textId))
        this.readers.get(textId)?.listChanged()
    }
  }

  listen(textId: string, reader: ListReader): Stop {
    this.readers.set(textId, reader)
    return () => this.readers.get(textId) === reader && this.readers.delete(textId)
  }

  of(textId: string): ListedText | null {
    const root = this.lists.get(textId)?.root
    return root?.dataset.version ? {
      version: Number(root.dataset.version),
      mayMark: root.dataset.mayMark === 'true',
      rows: Array.from(root.querySelectorAll<HTMLElement>('[data-passage-id]'), row => ({
        id: row.dataset.passageId!,
        start: Number(row.dataset.start),
        end: Number(row.dataset.end),
        keyQuestion: toKeyQuestion(row.dataset.keyQuestion),
        isMine: row.dataset.mine === 'true',
        quote: row.querySelector('[data-passage-quote]')?.textContent ?? '',
      })),
    } : null
  }

  /** The words of a passage have changed: its list is asked to read them, a few times a second at most. */
  readAgain(textId: string): void {
    if (this.asked.has(textId))
      return

    this.asked.add(textId)
    setTimeout(() => {
      this.asked.delete(textId)
      // A circuit that is down reads everything when it comes back.
      this.lists.get(textId)?.page.invokeMethodAsync('ReadAgain').catch(() => {})
    }, atMostEvery)
  }
}

export const passageLists = new PassageLists()
