/** Cells of a table whose borders are only spaces, or nothing at all: cut where the kind of text changes. */
import type { Header } from './header.ts'
import { type Strand, slice, trim } from './strand.ts'

const kinds = /约束性|预期性/g
/** A value in the middle of run-together text: a dash, or a number with its comparison and per cent sign. */
const values =
  /(?:[≥≤><]=?\s?)?\d+(?:\.\d+)?\s?(?:%|‰)(?:以上|以下|左右)?|(?<=[\u4e00-\u9fff）%\s])[—]{1,2}(?=[\s\d≥≤><\u4e00-\u9fff])/g

/** Cut positions of an indicator line: around values and the words 约束性 / 预期性. */
function valueCuts(text: string): Set<number> {
  const cuts = new Set<number>()
  for (const pattern of [kinds, values])
    for (const found of text.matchAll(pattern)) {
      const end = found.index + found[0].length
      // `（%）` is the unit of a name, not a value of its own
      if (text[found.index - 1] === '（') continue
      cuts.add(found.index)
      cuts.add(end)
    }
  return cuts
}

const schedule =
  /20\d\d年(?:\d{1,2}月)?(?:[上中下]旬)?(?:年?[底末])?(?:以?前)?|(?:长期|持续)(?:坚持|推进|实施|开展|落实)?|每年/g
const office = '(?:局|委|办|厅|部|院|联|会|中心|公司|政府|大队|街道|银行|站|校|所)'
/** One office ends and the next begins, with no sign between them. */
const nextOffice = new RegExp(
  `(?<=${office})(?=(?:[省市县区州旗镇乡]|团[省市县区])[\\u4e00-\\u9fff]{1,14}?${office}|各[县市区乡镇街有相])`,
  'g',
)
const rowNumber = new RegExp(
  `(?<=[。；前底末]|年|月|长期|持续|坚持|推进|${office})(\\d{1,3})(?=[\\u4e00-\\u9fff“])(?!\\d*[年月])`,
  'g',
)

/** Cut positions of a task line without spaces: after sentences, around dates and row numbers, between offices. */
function gluedCuts(text: string): Set<number> {
  const cuts = new Set<number>()
  for (const found of text.matchAll(schedule)) cuts.add(found.index).add(found.index + found[0].length)
  for (const found of text.matchAll(/[。]/g)) cuts.add(found.index + 1)
  for (const found of text.matchAll(nextOffice)) cuts.add(found.index)
  for (const found of text.matchAll(rowNumber)) cuts.add(found.index).add(found.index + found[0].length)
  const first = /^\d{1,3}(?=[\u4e00-\u9fff“])/.exec(text)
  if (first) cuts.add(first[0].length)
  return cuts
}

function cutAt(strand: Strand, cuts: readonly number[]): Strand[] {
  const bounds = [0, ...cuts, strand.text.length]
  return bounds.slice(1).flatMap((to, i) => {
    const piece = trim(slice(strand, bounds[i] ?? 0, to))
    return piece.text === '' ? [] : [piece]
  })
}

const goesOn = /^(?:左右|以上|以下|以内|及以上)/

/** Splits a line of a run-together table. Linear. */
export function runCells(strand: Strand, header: Header): readonly Strand[] {
  const text = strand.text
  const cuts =
    header.kind === 'indicators' ? valueCuts(text) : header.glued ? gluedCuts(text) : new Set<number>()
  for (const found of text.matchAll(/\s+/g)) {
    const end = found.index + found[0].length
    const inside = /[><≥≤]$/.test(text.slice(Math.max(0, found.index - 1), found.index))
    if (!inside && !goesOn.test(text.slice(end, end + 4))) cuts.add(found.index)
  }
  return cutAt(
    strand,
    [...cuts].filter((at) => at > 0 && at < text.length).toSorted((a, b) => a - b),
  )
}
