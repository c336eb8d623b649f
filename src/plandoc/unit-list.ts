/** Reads a list of offices: separators, brackets that belong to a name, names broken over lines, "and others". */
import type { Place } from './place.ts'
import { boldShare, closeUp, placeOf, type Strand, slice, trim } from './strand.ts'
import { endsLikeName, isCollective, longestName, nameLikeness, startsLikeName } from './unit-names.ts'

export type Unit = {
  readonly name: string
  readonly at: Place
  /** How much it looks like the name of an office, 0 … 1. */
  readonly likeness: number
  /** It stands for a group whose members the text does not list. */
  readonly collective: boolean
  /** Share of it that is emphasised in the source. */
  readonly bold: number
  /** A line or page break ran through it. */
  readonly repaired: boolean
}

export type UnitList = { readonly units: readonly Unit[]; readonly andOthers: boolean }

const separators = new Set(['、', '，', ',', '；', ';', '/', '\n', '\t', '。', '|'])

/** Words after a list that say what the list does and are not part of the last name. */
const tail =
  /(?:等(?:有关|相关)?(?:部门|单位|成员单位)?)?(?:按照?(?:各自)?(?:职责|职能)(?:分工)?(?:共同|分别)?(?:负责|落实|承担|推进)?|(?:共同|分别|分工|具体|组织)?(?:负责|落实|实施|牵头|配合|参与|参加|承办)(?:落实|实施)?)$/

/** Remarks in brackets that speak about the list: `（标黑体的为牵头）`, `（排在第一位的为牵头部门，下同）`. */
const remark = /（[^（）]{0,40}(?:牵头|下同|黑体|加粗|排在|列第|首位|为主)[^（）]{0,20}）/

/** No office list is longer; what is longer is not a list. */
const longestList = 4000

type Piece = { from: number; to: number; broken: boolean }

/** Cuts at separators outside brackets; a line break is remembered, because it may run through a name. */
function pieces(text: string): Piece[] {
  const out: Piece[] = []
  let depth = 0
  let from = 0
  let broken = false
  for (let i = 0; i <= text.length; i++) {
    const sign = text[i] ?? '、'
    if (sign === '（') depth++
    if (sign === '）') depth = Math.max(0, depth - 1)
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
  if (open) return true
  if (!endsLikeName(before)) return true
  if (/^[和及与]/.test(after)) return !endsLikeName(before)
  // `市委` + `宣传部`: the second half alone has no prefix while the first is only a prefix
  return before.length <= 2 && !startsLikeName(after)
}

/** Rejoins names that a line break cut, and bodies such as `各县、市、区人民政府` that a separator cut. */
function rejoined(list: readonly Piece[], text: string): Piece[] {
  const out: (Piece & { repaired?: boolean })[] = []
  for (const piece of list) {
    const last = out.at(-1)
    const before = last ? text.slice(last.from, last.to).trim() : ''
    const now = text.slice(piece.from, piece.to).trim()
    const cut = last && piece.broken && runsOn(before, now)
    const group =
      last && !piece.broken && (/^[市区县镇乡]$/.test(now) || /(?:^各|、)[市区县镇乡]$/.test(before))
    if (last && before.length <= longestName && (cut || group))
      out[out.length - 1] = { from: last.from, to: piece.to, broken: Boolean(cut) }
    else out.push({ ...piece, broken: false })
  }
  return out
}

const conjunction = /以及|[和及与]/g

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
    return [
      { ...piece, to: middle },
      { ...piece, from: middle + found[0].length },
    ]
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

/** Footnote signs and digits stuck to the end of a name, and remarks about the list. */
function cleanName(raw: string): string {
  const name = closeUp(raw.replaceAll('\n', '').replace(remark, ''))
  return name
    .replace(/^(?:由|以及|和|及|与|其中)(?=[\u4e00-\u9fff]{2})/, '')
    .replace(/(?:\[\d{1,2}\]|[①-⑳]|[¹²³⁴⁵⁶⁷⁸⁹*]|\d{1,2})+$/, '')
    .replace(/[.。·]+$/, '')
}

/** Words about the list that a comma set apart: `排在第一位的为牵头部门`, `下同`. */
const aboutList = /^下同$|(?:排|列|位).{0,4}(?:第一|首位).*牵头|(?:黑体|加粗|标黑).*牵头/

function unitOf(whole: Strand, broken: boolean): Unit | undefined {
  const name = cleanName(whole.text)
  if (name === '' || /^[—\-/\\·无]+$/.test(name) || aboutList.test(name)) return undefined
  const note = remark.exec(whole.text)
  const strand = note ? slice(whole, 0, note.index) : whole
  return {
    name,
    at: placeOf(strand),
    likeness: nameLikeness(name),
    collective: isCollective(name),
    bold: boldShare(strand),
    repaired: broken,
  }
}

/** Reads the list. Linear in its length. */
export function unitsIn(strand: Strand): UnitList {
  const whole = trim(slice(strand, 0, longestList))
  const cut = tail.exec(whole.text.slice(-40))
  const body = cut ? trim(slice(whole, 0, whole.text.length - cut[0].length)) : whole
  const andOthers = /等(?:有关|相关)?(?:部门|单位)?$/.exec(body.text)
  const list =
    andOthers && body.text.length > andOthers[0].length
      ? slice(body, 0, body.text.length - andOthers[0].length)
      : body
  const text = list.text
  const cuts = atSpaces(atConjunctions(rejoined(pieces(text), text), text), text)
  const seen = new Set<string>()
  const units: Unit[] = []
  for (const piece of cuts) {
    const unit = unitOf(trim(slice(list, piece.from, piece.to)), piece.broken)
    if (!unit || seen.has(unit.name)) continue
    seen.add(unit.name)
    units.push(unit)
  }
  return { units, andOthers: andOthers !== null || (cut?.[0].startsWith('等') ?? false) }
}

/** How much the whole text reads as a list of offices: the mean likeness of its pieces. */
export function listLikeness(text: string): number {
  if (text.length > 600) return 0
  const list = rejoined(pieces(text), text)
  if (list.length === 0) return 0
  const sum = list.reduce(
    (total, piece) => total + nameLikeness(closeUp(text.slice(piece.from, piece.to)).replace(/等$/, '')),
    0,
  )
  return sum / list.length
}
