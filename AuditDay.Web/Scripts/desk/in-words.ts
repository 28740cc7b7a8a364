/** What is left as people read it: "12:04", "1:02:30", and after the end "2:10 over". */
export function leftInWords(milliseconds: number): string {
  // A second that has begun still counts, so that a fresh timer reads "15:00" and the end is the end.
  const seconds = Math.ceil(milliseconds / 1_000)
  if (seconds > 0)
    return clock(seconds)

  const over = Math.floor(-milliseconds / 1_000)
  return over < 1 ? 'Time is up' : `${clock(over)} over`
}

function clock(seconds: number): string {
  const [h, m, s] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60]
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`
}

function two(n: number): string {
  return String(n).padStart(2, '0')
}
