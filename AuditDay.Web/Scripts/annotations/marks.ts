/** The four key questions of the audit, in the order and with the numbers people press. */
export const keyQuestions = [
  { key: 'workedWell', css: 'worked-well', number: '1', words: 'Worked well' },
  { key: 'worriedAbout', css: 'worried-about', number: '2', words: 'Worried about' },
  { key: 'doDifferently', css: 'do-differently', number: '3', words: 'Do differently' },
  { key: 'livedExperience', css: 'lived-experience', number: '4', words: 'Lived experience' },
] as const

export type KeyQuestion = (typeof keyQuestions)[number]['key']

/** A stretch of one answer, in UTF-16 units of its text. */
export interface Passage {
  readonly answerId: string
  readonly start: number
  readonly end: number
}

/** A stored mark, as the list of rows tells it. */
export interface Mark extends Passage {
  readonly id: string
  readonly keyQuestion: KeyQuestion | null
  readonly isMine: boolean
}

export const wordsOf = (keyQuestion: KeyQuestion | null): string =>
  keyQuestions.find(q => q.key === keyQuestion)?.words ?? 'Marked'

export const toKeyQuestion = (text: string | undefined): KeyQuestion | null =>
  keyQuestions.find(q => q.key === text)?.key ?? null

/** Short enough for a menu line, cut between words. */
export function excerpt(quote: string, longest = 60): string {
  const line = quote.replace(/\s+/g, ' ').trim()
  if (line.length <= longest)
    return line

  const cut = line.slice(0, longest)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).trimEnd()}…`
}
