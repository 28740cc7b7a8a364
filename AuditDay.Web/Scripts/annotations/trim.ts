/** White space as C#'s char.IsWhiteSpace sees it; JavaScript's \s lacks U+0085 and adds the BOM, which no answer holds. */
const isSpace = (unit: string) => /[\s\u0085]/.test(unit)
const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff
const splitsPair = (text: string, at: number) =>
  at > 0 && at < text.length && isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at))

/** Without white space at either end, and with both halves of an emoji; null when nothing is left. */
export function trimmed(text: string, start: number, end: number): { start: number, end: number } | null {
  start = Math.max(0, start)
  end = Math.min(text.length, end)
  while (start < end && isSpace(text[start]!))
    start++
  while (end > start && isSpace(text[end - 1]!))
    end--
  if (start >= end)
    return null

  return { start: splitsPair(text, start) ? start - 1 : start, end: splitsPair(text, end) ? end + 1 : end }
}
