/** One row of a people file as what it says about a person, or every reason why it cannot be taken. */
import type { AreaCode, Day, Problem, Result } from '#kernel'
import type { FactValue } from '#policy'
import type { IncomingPerson } from '#registry'
import type { CertificateNumberParts, DisabilityCategory, DisabilityGrade, ResidentId } from '#standards'
import {
  certificateNumberParts,
  findArea,
  findAreas,
  parseCertificateNumber,
  parseResidentId,
} from '#standards'
import type { Column, Columns } from './people-columns.ts'
import { factOf, parseFact } from './people-facts.ts'
import { rounded } from './people-table.ts'
import {
  parseAccount,
  parseCategories,
  parseCertificateStatus,
  parseDayText,
  parseGrade,
  parsePhone,
  parseRelief,
  parseResidence,
  parseYesNo,
} from './people-values.ts'

/** A reason, and the column it is about. */
export type RowProblem = { readonly column: Column; readonly problem: Problem }

export type ReadRow =
  | { readonly ok: true; readonly person: IncomingPerson }
  | { readonly ok: false; readonly problems: readonly RowProblem[] }

export type RowReader = (cells: readonly string[]) => ReadRow

/** Reads the cells of one row and gathers what is wrong with them. */
class Row {
  readonly problems: RowProblem[] = []
  readonly #cells: readonly string[]
  readonly #columns: Columns
  constructor(cells: readonly string[], columns: Columns) {
    this.#cells = cells
    this.#columns = columns
  }
  has(column: Column): boolean {
    return this.#columns.has(column)
  }
  text(column: Column): string {
    return this.#cells[this.#columns.get(column) ?? -1] ?? ''
  }
  /** The value of a cell; undefined when it is empty (nobody has said) or wrong (noted). */
  read<T>(column: Column, parse: (text: string) => Result<T>): T | undefined {
    const text = this.text(column)
    if (text === '') return undefined
    if (text === rounded) return this.refuse(column, 'import.rounded')
    const parsed = parse(text)
    return parsed.ok ? parsed.value : this.refuse(column, parsed.problem)
  }
  refuse(column: Column, problem: string | Problem): undefined {
    this.problems.push({
      column,
      problem: typeof problem === 'string' ? { code: problem, facts: {} } : problem,
    })
    return undefined
  }
}

/** A reader for rows under these headers, of people within an area. Addresses repeat, so places are remembered. */
export function rowReader(columns: Columns, within: AreaCode): RowReader {
  const places = new Map<string, AreaCode | undefined>()
  return (cells) => {
    const row = new Row(cells, columns)
    const name = row.text('name') === '' ? row.refuse('name', 'import.name-missing') : row.text('name')
    const number = row.read('certificateNumber', parseCertificateNumber)
    const residentId =
      row.read('idNumber', parseResidentId) ?? (number?.slice(0, 18) as ResidentId | undefined)
    if (residentId === undefined && row.problems.every(({ column }) => column === 'name'))
      row.refuse('idNumber', 'resident-id.empty')
    if (number && residentId && !number.startsWith(residentId))
      row.refuse('certificateNumber', 'import.other-person')
    const area = placeOf(row, within, places)
    const rest = {
      ...contactOf(row),
      ...statementsOf(row),
      ...factsOf(row, columns),
      certificate: certificateOf(row, number && certificateNumberParts(number)),
    }
    if (row.problems.length > 0 || name === undefined || residentId === undefined || area === undefined)
      return { ok: false, problems: row.problems }
    return { ok: true, person: { name, residentId, area, ...rest } }
  }
}

/** County and town columns, or an address; what names no county of the import's area is refused. */
function placeOf(
  row: Row,
  within: AreaCode,
  places: Map<string, AreaCode | undefined>,
): AreaCode | undefined {
  const [county, town, address] = [row.text('county'), row.text('town'), row.text('address')]
  const text = county || town ? `${county}${town}` : address
  const column: Column = county || town ? (town ? 'town' : 'county') : 'address'
  if (!places.has(text)) places.set(text, findPlace({ county, town, address }, within))
  const area = places.get(text)
  if (area === undefined) row.refuse(column, { code: 'import.place', facts: { value: text || '—' } })
  return area
}

function findPlace(
  said: { county: string; town: string; address: string },
  within: AreaCode,
): AreaCode | undefined {
  if (!said.county && !said.town) return findArea(said.address, within) ?? wholeCounty(within)
  if (!said.town) return findArea(said.county, within)
  const inside = said.county ? findArea(said.county, within) : within
  const towns = inside && findAreas(said.town, inside).filter((area) => area.length > 6)
  // Two towns of one name: nobody can tell, so the row is refused rather than put somewhere.
  return towns?.length === 1 ? towns[0] : findArea(`${said.county}${said.town}`, within)
}

/** A file of one county need not repeat its name. */
const wholeCounty = (within: AreaCode) => (within.length === 6 ? within : undefined)

function contactOf(row: Row): Pick<IncomingPerson, 'phone' | 'account' | 'residence'> {
  const number = row.read('account', parseAccount)
  const bank = row.text('bank')
  if (number && !bank) row.refuse('bank', 'import.bank-missing')
  return {
    phone: row.read('phone', parsePhone),
    residence: row.read('residence', parseResidence),
    account: number && bank ? { bank, number } : undefined,
  }
}

const statementsOf = (row: Row): Pick<IncomingPerson, 'relief' | 'needsCare'> => ({
  relief: row.read('relief', parseRelief),
  needsCare: row.read('care', parseYesNo),
})

/** Declared facts, by the record they stand in. */
function factsOf(row: Row, columns: Columns): Pick<IncomingPerson, 'facts'> {
  const facts: Record<string, Record<string, FactValue>> = {}
  for (const column of columns.keys()) {
    const fact = factOf(column)
    const value = fact && row.read(column, (text) => parseFact(fact, text))
    if (fact && value !== undefined) facts[fact.record] = { ...facts[fact.record], [fact.field]: value }
  }
  return Object.keys(facts).length > 0 ? { facts } : {}
}

/** What the columns say and what the number says must agree; a number is proof enough that the certificate was issued. */
function certificateOf(row: Row, number: CertificateNumberParts | undefined): IncomingPerson['certificate'] {
  const categories = row.read('category', parseCategories)
  const grade = row.read('grade', parseGrade)
  const [issued, expires] = [row.read('issued', parseDayText), row.read('expires', parseDayText)]
  if (!number && !categories && !grade) return undefined
  const status = statusOf(row, number)
  checkAgainst(row, number, { categories, grade })
  const which = categories ?? (number && [number.category])
  const how = grade ?? number?.grade
  if (!which) return row.refuse('category', 'import.category-missing')
  if (!how) return row.refuse('grade', 'import.grade-missing')
  if (issued && expires && expires < issued) return row.refuse('expires', 'import.expires-before-issued')
  return status && made({ which, how, status, issued, expires, reissue: number?.reissue })
}

function checkAgainst(
  row: Row,
  number: CertificateNumberParts | undefined,
  { categories, grade }: { categories: DisabilityCategory[] | undefined; grade: DisabilityGrade | undefined },
): void {
  if (number && categories && !agree(categories, number.category))
    row.refuse('category', 'import.category-differs')
  if (number && grade && grade !== number.grade) row.refuse('grade', 'import.grade-differs')
}

type Made = {
  which: DisabilityCategory[]
  how: DisabilityGrade
  status: 'issued' | 'frozen' | 'withdrawn'
  issued: Day | undefined
  expires: Day | undefined
  reissue: string | undefined
}

const made = ({ which, how, ...rest }: Made): IncomingPerson['certificate'] => ({
  ...rest,
  category: which.includes('multiple') ? 'multiple' : (which[0] ?? 'multiple'),
  categories: which,
  grade: how,
})

const agree = (categories: readonly DisabilityCategory[], category: DisabilityCategory) =>
  categories.includes(category) && (category === 'multiple' || categories.length === 1)

function statusOf(row: Row, number: CertificateNumberParts | undefined): Made['status'] | undefined {
  if (row.text('certificateStatus') !== '') return row.read('certificateStatus', parseCertificateStatus)
  if (row.has('certificateStatus')) return row.refuse('certificateStatus', 'import.status-missing')
  return number ? 'issued' : row.refuse('certificateNumber', 'import.certificate-number-missing')
}
