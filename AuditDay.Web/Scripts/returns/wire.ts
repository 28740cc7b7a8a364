/** One answer as one string, as `WireAnswer` on the server has it: rows and cells are parted by signs that nobody can type. */
export const joinRows = (rows: readonly (readonly string[])[]): string => rows.map(cells => cells.join('\u001f')).join('\u001e')

/** Length, and FNV-1a over UTF-16 units: by it page and server agree that they hold the very same text. */
export function hash(value: string): string {
  let result = 2166136261
  for (let i = 0; i < value.length; i++)
    result = Math.imul(result ^ value.charCodeAt(i), 16777619)
  return `${value.length}-${(result >>> 0).toString(16)}`
}

/** A table as it comes from Word or a spreadsheet: cells parted by tabs. Null for anything that is no table. */
export function tableOf(pasted: string): string[][] | null {
  const lines = pasted.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n')
  return lines.some(line => line.includes('\t')) ? lines.map(line => line.split('\t').map(cell => cell.trim())) : null
}

/** What somebody sees in the field of a question. */
export function valueOf(field: HTMLElement): string {
  const rows = [...field.querySelectorAll<HTMLElement>('[data-row]')]
  if (rows.length > 0)
    return joinRows(rows.map(row => [...row.querySelectorAll<HTMLTextAreaElement>('[data-cell]')].map(cell => cell.value)))

  const choices = [...field.querySelectorAll<HTMLInputElement>('fieldset input')]
  return choices.length > 0
    ? choices.filter(choice => choice.checked).map(choice => choice.value).join('\n')
    : field.querySelector<HTMLInputElement | HTMLTextAreaElement>('.return-asked > .field')?.value ?? ''
}
