/** Writes text in GB 18030, the character set many banks' counters still expect; the platform itself only reads it. */

type Table = ReadonlyMap<string, number>
let twoBytes: Table | undefined
let fourBytes: Table | undefined

/** The inverse of the platform's own reader, made once: 23,940 codes of two bytes, 10 ms. */
function tableOfTwo(): Table {
  const decoder = new TextDecoder('gb18030')
  const table = new Map<string, number>()
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue
      const character = decoder.decode(Uint8Array.of(lead, trail))
      if (character.length === 1 && character !== '\uFFFD') table.set(character, lead * 256 + trail)
    }
  return table
}

/** Rare characters inside the basic plane: 39,420 codes of four bytes, made only when one is met. */
function tableOfFour(): Table {
  const decoder = new TextDecoder('gb18030')
  const table = new Map<string, number>()
  for (let index = 0; index < 39_420; index++) {
    const character = decoder.decode(Uint8Array.from(bytesOf(index)))
    if (character !== '\uFFFD' && !table.has(character)) table.set(character, index)
  }
  return table
}

const bytesOf = (index: number): number[] => [
  0x81 + Math.floor(index / 12_600),
  0x30 + (Math.floor(index / 1_260) % 10),
  0x81 + (Math.floor(index / 10) % 126),
  0x30 + (index % 10),
]

/** Supplementary characters (rare surnames) follow from arithmetic. */
const supplementary = (point: number) => bytesOf(point - 0x10000 + 189_000)

function bytesFor(character: string): number[] {
  const point = character.codePointAt(0) ?? 0
  if (point < 0x80) return [point]
  if (point >= 0x10000) return supplementary(point)
  twoBytes ??= tableOfTwo()
  const two = twoBytes.get(character)
  if (two !== undefined) return [two >> 8, two & 0xff]
  fourBytes ??= tableOfFour()
  const four = fourBytes.get(character)
  if (four === undefined) throw new RangeError(`not a character of GB 18030: U+${point.toString(16)}`)
  return bytesOf(four)
}

/** Linear in the text. Throws on half a character and on U+FFFD, the mark that a name was garbled before it came here. */
export function encodeGb18030(text: string): Uint8Array {
  const bytes: number[] = []
  for (const character of text) bytes.push(...bytesFor(character))
  return Uint8Array.from(bytes)
}
