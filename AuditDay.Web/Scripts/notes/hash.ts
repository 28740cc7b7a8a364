/** SHA-256 of the UTF-8 bytes, in lower-case hex: what the server says of its own text. */
export async function hashOf(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text)
  // A hall's machine may be reached by plain http, where browsers withhold this.
  if (!globalThis.crypto?.subtle)
    return hex(sha256(bytes))

  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
}

export const plainHashOf = (text: string): string => hex(sha256(new TextEncoder().encode(text)))

const hex = (bytes: Uint8Array) => Array.from(bytes, b => b.toString(16).padStart(2, '0')).join('')

const primes: number[] = []
for (let n = 2; primes.length < 64; n++)
  if (primes.every(p => n % p !== 0))
    primes.push(n)

const fraction = (root: number) => ((root - Math.floor(root)) * 2 ** 32) | 0
const start = primes.slice(0, 8).map(p => fraction(Math.sqrt(p)))
const rounds = primes.map(p => fraction(Math.cbrt(p)))
const turn = (word: number, by: number) => (word >>> by) | (word << (32 - by))

function sha256(bytes: Uint8Array): Uint8Array {
  const length = Math.ceil((bytes.length + 9) / 64) * 64
  const padded = new Uint8Array(length)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(length - 8, Math.floor(bytes.length / 2 ** 29))
  view.setUint32(length - 4, bytes.length * 8)

  const sum = Int32Array.from(start)
  const w = new Int32Array(64)
  for (let block = 0; block < length; block += 64) {
    for (let i = 0; i < 64; i++)
      w[i] = i < 16 ? view.getInt32(block + i * 4) : stretched(w, i)
    const now = Int32Array.from(sum)
    for (let i = 0; i < 64; i++)
      mix(now, w[i]! + rounds[i]!)
    for (let i = 0; i < 8; i++)
      sum[i]! += now[i]!
  }

  const result = new DataView(new ArrayBuffer(32))
  sum.forEach((word, i) => result.setInt32(i * 4, word))
  return new Uint8Array(result.buffer)
}

function stretched(w: Int32Array, i: number): number {
  const a = w[i - 15]!, b = w[i - 2]!
  return w[i - 16]! + (turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)) + w[i - 7]! + (turn(b, 17) ^ turn(b, 19) ^ (b >>> 10))
}

function mix(s: Int32Array, word: number): void {
  const [a, b, c, d, e, f, g, h] = s as unknown as [number, number, number, number, number, number, number, number]
  const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + word) | 0
  const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
  s.set([one + two, a, b, c, d + one, e, f, g])
}
