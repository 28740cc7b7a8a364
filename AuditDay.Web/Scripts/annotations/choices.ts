import { keyQuestions, type KeyQuestion } from './marks'

/** What the page opens once the mark is saved. */
export type Sequel = 'OpenTag' | 'OpenNote' | 'OpenQuestion'

/** Something that can be done with a selected passage. Each marks it; some go on from there. */
export interface Choice {
  readonly key: string
  readonly words: string
  readonly icon: string
  readonly keyQuestion: KeyQuestion | null
  readonly sequel: Sequel | null
}

/** Drawn for 20 × 20, one stroke each; the word always stands beside it. */
const icons: Record<KeyQuestion, string> = {
  workedWell: 'M4 10.5l4 4 8-9',
  worriedAbout: 'M10 3.5l7.5 13h-15zM10 8.5v3.5M10 14.3v.2',
  doDifferently: 'M4 7.5h10.5l-3-3.5M16 12.5H5.500l3 3.5',
  livedExperience: 'M3.5 4.500h13v9h-7.500l-3.5 3v-3h-2z',
}

export const choices: readonly Choice[] = [
  ...keyQuestions.map(q => ({ key: q.number, words: q.words, icon: icons[q.key], keyQuestion: q.key, sequel: null })),
  { key: 'm', words: 'Mark only', icon: 'M12.5 3.500l4 4-9 9h-4v-4z', keyQuestion: null, sequel: null },
  { key: 't', words: 'Tag', icon: 'M3.5 3.500h6l7 7-6 6-7-7zM7 7v.1', keyQuestion: null, sequel: 'OpenTag' },
  { key: 'n', words: 'Note', icon: 'M4.5 3.500h11v13h-11zM7 7.500h6M7 10.500h6M7 13.500h3', keyQuestion: null, sequel: 'OpenNote' },
  { key: 'q', words: 'Ask a question', icon: 'M7 7.500a3 3 0 1 1 4.2 2.700c-.8.4-1.2.9-1.2 2.300M10 15.800v.2', keyQuestion: null, sequel: 'OpenQuestion' },
]
