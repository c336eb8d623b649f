/** A portrait as rows: a record a kind, and its part of the profile, both written once for all who say the same. */
import { type Day, dayNumber } from '#kernel'
import type { Fact, FactType } from '#policy'
import { CopyRows } from '../../copy-binary.ts'
import type { Population } from '../columns.ts'
import { isStated } from '../facts.ts'
import { type IdWords, idWords, rowNumber, rowOfRecord } from '../ids.ts'
import type { Content, Page } from './portrait.ts'
import type { Told } from './traits.ts'

type Cells = { readonly record: Uint8Array; readonly profile: Uint8Array }

const cells = new WeakMap<Content, Cells>()
const blanks = new WeakMap<readonly Fact[], Uint8Array>()

const own = new Uint32Array(4)

type Into = {
  readonly rows: CopyRows
  /** The beginning of a row of this place. */
  readonly begin: Uint8Array
  readonly population: Population
  readonly i: number
  readonly person: IdWords
}

export function addPortrait({ rows, begin, population, i, person }: Into, pages: readonly Page[]): void {
  for (const page of pages) {
    if (!page.content) continue
    idWords(population, rowNumber(rowOfRecord(page.record), i), own)
    rows.cell(begin).uuid(own).uuid(person).cell(cellsOf(page, page.content).record).day(page.from).day(null)
  }
}

/** The facts of the pages in the order of `portraitFacts`, without those every population states. */
export function addPortraitFacts(rows: CopyRows, pages: readonly Page[]): void {
  for (const page of pages) rows.cell(page.content ? cellsOf(page, page.content).profile : blankOf(page))
}

function cellsOf(page: Page, content: Content): Cells {
  let made = cells.get(content)
  if (!made) {
    const record = new CopyRows().ascii(page.record).json(JSON.stringify(content.data)).asCell()
    cells.set(content, (made = { record, profile: profileOf(page.facts, content.told) }))
  }
  return made
}

function blankOf({ facts }: Page): Uint8Array {
  let blank = blanks.get(facts)
  if (!blank) blanks.set(facts, (blank = profileOf(facts, [])))
  return blank
}

function profileOf(facts: readonly Fact[], told: Content['told']): Uint8Array {
  const rows = new CopyRows()
  for (const [n, fact] of facts.entries()) if (!isStated(fact.key)) write[fact.type](rows, told[n] ?? null)
  return rows.asCell()
}

/** As the columns of the profile are typed. */
const write: Readonly<Record<FactType, (rows: CopyRows, told: Told | null) => unknown>> = {
  'yes-no': (rows, told) => rows.boolean(told as boolean | null),
  number: (rows, told) => rows.integer(told as number | null),
  money: (rows, told) => rows.bigint(told === null ? null : BigInt(told)),
  day: (rows, told) => rows.day(told === null ? null : dayNumber(told as Day)),
  'one-of': (rows, told) => rows.ascii(told as string | null),
  'set-of': (rows, told) => rows.texts(told === null ? null : [String(told)]),
}
