/** Cuts a list of offices into names: separators outside brackets, names broken over lines, levels that share a word. */
import { endsLikeName, longestName, nameLikeness, startsLikeName } from './unit-names.ts'

const separators = new Set(['、', '，', ',', '；', ';', '/', '\n', '\t', '。', '|'])

export type Piece = { from: number; to: number; broken: boolean }

/** Cuts at separators outside brackets; a line break is remembered, because it may run through a name. */
function pieces(text: string): Piece[] {
  const out: Piece[] = []
  let depth = 0
  let from = 0
  let broken = false
  for (let i = 0; i <= text.length; i++) {
    const sign = text[i] ?? '、'
    if (sign === '（' || sign === '〔') depth++
    if (sign === '）' || sign === '〕') depth = Math.max(0, depth - 1)
    if (i < text.length && (depth > 0 || !separators.has(sign))) continue
    if (i > from && text.slice(from, i).trim() !== '') out.push({ from, to: i, broken })
    broken = sign === '\n'
    from = i + 1
  }
  return out
}

/** True when a line break between two pieces ran through one name. */
function runsOn(before: string, after: string): boolean {
  const open = before.lastIndexOf('（') > before.lastIndexOf('）')
  if (open || /^[省市区县州旗镇乡]$/.test(before)) return true
  if (!endsLikeName(before)) return true
  if (/^[和及与]/.test(after)) return !endsLikeName(before)
  // `市委` + `宣传部`: the second half alone has no prefix while the first is only a prefix
  return before.length <= 2 && !startsLikeName(after)
}

/** `各县、市、区人民政府`, `各省、自治区、直辖市人民政府`, `市、县（区）政府`: levels that share the word after them. */
const level = /^(?:自治区|直辖市|街道|[市区县镇乡旗])$/
const levels =
  /^(?:各)?(?:自治区|直辖市|街道|[省市区县镇乡旗])(?:、(?:自治区|直辖市|街道|[省市区县镇乡旗]))*$/

/** `各县、市、区人民政府`, `各乡镇党委、政府`: cut by a separator, and still one name. */
function shareWord(before: string, now: string): boolean {
  if (/(?:党委|党工委|党组|行署)$/.test(before) && /^(?:人民)?政府$/.test(now)) return true
  return (level.test(now) && before.startsWith('各')) || levels.test(before)
}

/** Rejoins names that a line break cut, and bodies such as `各县、市、区人民政府` that a separator cut. */
function rejoined(list: readonly Piece[], text: string): Piece[] {
  const out: (Piece & { repaired?: boolean })[] = []
  for (const piece of list) {
    const last = out.at(-1)
    const before = last ? text.slice(last.from, last.to).trim() : ''
    const now = text.slice(piece.from, piece.to).trim()
    const cut = last && piece.broken && runsOn(before, now)
    const group = last && !piece.broken && shareWord(before, now)
    if (last && before.length <= longestName && (cut || group))
      out[out.length - 1] = { from: last.from, to: piece.to, broken: Boolean(cut) }
    else out.push({ ...piece, broken: false })
  }
  return out
}

/** Words, and the stops that scanning makes of a separator. */
const conjunction = /以及|[和及与.·]/g

/** `市民政局和市残联` are two; `市人力资源和社会保障局` is one. */
function divides(inside: string, at: number, length: number): boolean {
  const right = inside.slice(at + length)
  return at >= 2 && endsLikeName(inside.slice(0, at)) && startsLikeName(right) && nameLikeness(right) > 0.5
}

function atConjunctions(list: readonly Piece[], text: string): Piece[] {
  return list.flatMap((piece) => {
    const inside = text.slice(piece.from, Math.min(piece.to, piece.from + 2 * longestName))
    const found = inside.matchAll(conjunction).find((each) => divides(inside, each.index, each[0].length))
    if (!found) return [piece]
    const middle = piece.from + found.index
    return [{ ...piece, to: middle }, ...atConjunctions([{ ...piece, from: middle + found[0].length }], text)]
  })
}

/** Spaces separate names only where no other sign does and both sides are names. */
function atSpaces(list: readonly Piece[], text: string): Piece[] {
  return list.flatMap((piece) => {
    const words = [...text.slice(piece.from, piece.to).matchAll(/\S+/g)]
    if (words.length < 2 || !words.every((word) => nameLikeness(word[0]) >= 0.6)) return [piece]
    return words.map((word) => ({
      from: piece.from + word.index,
      to: piece.from + word.index + word[0].length,
      broken: false,
    }))
  })
}

/** The names of a list, each from where to where. */
export const namesOf = (text: string): readonly Piece[] =>
  atSpaces(atConjunctions(rejoined(pieces(text), text), text), text)

/** The names as the separators alone divide them. */
export const roughNamesOf = (text: string): readonly Piece[] => rejoined(pieces(text), text)
