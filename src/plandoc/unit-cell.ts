/** Offices named in a cell of a table: a list, or words that also say who leads: `牵头：A 配合：B`, `A（牵头）、B`, `A牵头，B配合`. */
import type { UnitPart } from './document.ts'
import { markerIn } from './marker.ts'
import type { Assigned } from './responsibility.ts'
import { placeOf, type Strand, slice, trim } from './strand.ts'
import { type Unit, unitsIn } from './unit-list.ts'

const key =
  /(牵头|主办|主责|责任|负责|承办|配合|协办|协助|协同|参与|参加)(?:责任|负责)?(?:单位|部门)?(?:（[^（）]{0,12}）)?\s{0,2}：/g
const leadNote = /（\s?(?:总?牵头|主办|主责|牵头单位|牵头部门|负责牵头)\s?）/g
const worded = /牵头|主办|配合|协办|协助|参与|负责/

const partOf = (word: string): UnitPart =>
  /牵头|主办|主责/.test(word) ? 'lead' : /责任|负责|承办/.test(word) ? 'joint' : 'coop'

type Assign = Omit<Assigned, 'by'> & { readonly told: boolean }

const listed = (part: UnitPart, strand: Strand, told: boolean): Assign[] => {
  const { units, andOthers } = unitsIn(strand)
  return units.length > 0 ? [{ part, units, andOthers, told }] : []
}

/** `牵头：A 配合：B、C` */
function keyed(cell: Strand): Assign[] {
  const found = [...cell.text.matchAll(key)]
  if (found[0]?.index !== 0) return []
  return found.flatMap((each, i) => {
    const body = slice(cell, each.index + each[0].length, found[i + 1]?.index)
    const list = trim(body)
    const end = list.text.replace(/[；，。、\s]+$/, '').length
    return listed(partOf(each[1] ?? ''), slice(list, 0, end), true)
  })
}

/** `A（牵头）、B`: the note belongs to the name before it. */
function noted(cell: Strand): Assign[] {
  const notes = [...cell.text.matchAll(leadNote)].map(
    (found) => placeOf(cell, found.index, found.index + 1).from,
  )
  if (notes.length === 0) return []
  const { units, andOthers } = unitsIn(cell)
  const leads = (unit: Unit) => notes.some((note) => note >= unit.at.to && note <= unit.at.to + 2)
  const lead = units.filter((unit) => leads(unit))
  const coop = units.filter((unit) => !leads(unit))
  if (lead.length === 0) return []
  const first = { part: 'lead' as const, units: lead, andOthers: false, told: true }
  return coop.length === 0 ? [first] : [first, { part: 'coop' as const, units: coop, andOthers, told: true }]
}

/** `A牵头，B、C配合` */
function verbal(cell: Strand): Assign[] {
  if (!worded.test(cell.text) || cell.text.length > 400) return []
  const marker = markerIn(cell)
  const tells = marker && marker.form !== 'bare' && marker.assigned.some((list) => list.part !== 'joint')
  return tells ? marker.assigned.map((list) => ({ ...list, told: true })) : []
}

/** `责任：A` beside `配合：B` leads; beside `牵头：C` it cooperates. */
function settled(lists: readonly Assign[]): readonly Assign[] {
  const has = (part: UnitPart) => lists.some((list) => list.part === part)
  if (!has('joint') || !(has('lead') || has('coop'))) return lists
  const part = has('lead') ? 'coop' : 'lead'
  return lists.map((list) => (list.part === 'joint' ? { ...list, part } : list))
}

/** `市教育局（5项）`: how many tasks the office has. */
const count = /（\s?共?\d{1,3}\s?[项条件个]\s?）$/

const withoutCount = (cell: Strand): Strand => {
  const found = count.exec(cell.text.slice(-12))
  return found ? slice(cell, 0, cell.text.length - found[0].length) : cell
}

/** The offices of a cell; what the cell itself says about the lead goes before what its column says. */
export function assignedIn(written: Strand, columnPart: UnitPart): readonly Assigned[] {
  const cell = withoutCount(written)
  const told = [keyed, noted, verbal].reduce<readonly Assign[]>(
    (found, read) => (found.length > 0 ? found : read(cell)),
    [],
  )
  const lists = told.length > 0 ? settled(told) : listed(columnPart, cell, false)
  return lists.map(({ part, units, andOthers, told: byWords }) => {
    const own = part === 'joint' && columnPart !== 'joint' ? columnPart : part
    return { part: own, units, andOthers, by: byWords && own !== columnPart ? 'wording' : 'column' }
  })
}
