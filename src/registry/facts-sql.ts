/** What the records say, as one statement: for one person, for a county, for any day and any state of knowledge. */

import { allFacts } from '#catalogue'
import type { Day } from '#kernel'
import { parseDay } from '#kernel'
import type { Fact, FactType } from '#policy'

/** Facts on a day, as they were known at an instant. Without `knownAt`: as known now. */
export type AsOf = { readonly on: Day; readonly knownAt?: string }

/** Which people: the statement's own parameters, as text of SQL (`$1`), never values. */
export type Which = { readonly counties?: string; readonly persons?: string }

export const columnTypeOf: Readonly<Record<FactType, string>> = {
  'yes-no': 'boolean',
  number: 'integer',
  money: 'bigint',
  day: 'date',
  'one-of': 'text',
  'set-of': 'text[]',
}

/** Kinds of record with a table of their own; every other kind lies in registry.record. */
const ownTable = ['person', 'certificate'] as const

const kinds = [...new Set(allFacts.map((fact: Fact) => fact.record))].filter(
  (kind) => !(ownTable as readonly string[]).includes(kind),
)

const aliasOf = (kind: string) => `k_${kind.replaceAll('-', '_')}`

/** Columns of the profile in the order they are written. */
export const profileColumns = [
  'county',
  'person_id',
  'area',
  'household_id',
  'as_of',
  'changes_on',
  ...allFacts.map((fact: Fact) => fact.key),
] as const

/**
 * Rows shaped like registry.profile. Everybody whose person row was known at the instant and who is not closed. Cost
 * for a county: one pass over each kind of record; for one person: a few index look-ups.
 */
export function factsSql(asOf: AsOf, which: Which = {}): string {
  const on = dayLiteral(asOf.on)
  const known = knownSql(asOf.knownAt)
  const where = (person: string) =>
    [
      which.counties === undefined ? '' : `and county = any(${which.counties})`,
      which.persons === undefined ? '' : `and ${person} = any(${which.persons})`,
    ].join(' ')
  const people = peopleSql({ on, known, knownAt: asOf.knownAt, where })
  const changes = ['k_certificate', ...kinds.map(aliasOf)].map((alias) => `${alias}.changes_on`)
  return `select p.county, p.id as person_id, p.area, p.household_id, ${on} as as_of,
  least(p.changes_on, ${changes.join(', ')}) as changes_on,
  ${allFacts.map(factColumn).join(',\n  ')}
from (${people}) p
left join (${latestSql({ table: 'registry.certificate', columns: certificateColumns(), on, known, where: where('person_id') })}) k_certificate
  on k_certificate.county = p.county and k_certificate.person_id = p.id
${kinds.map((kind) => kindJoin(kind, { on, known, where: where('person_id') })).join('\n')}`
}

const kindJoin = (kind: string, scene: { on: string; known: string; where: string }) =>
  `left join (${latestSql({ table: 'registry.record', columns: ['data'], ...scene, where: `and kind = '${kind}' ${scene.where}` })}) ${aliasOf(kind)}
  on ${aliasOf(kind)}.county = p.county and ${aliasOf(kind)}.person_id = p.id`

const certificateColumns = () =>
  (allFacts as readonly Fact[]).filter((fact) => fact.record === 'certificate').map((fact) => fact.field)

type Latest = { table: string; columns: readonly string[]; on: string; known: string; where: string }

/**
 * Per person the row that holds on the day, null columns when none does, and the next day on which that may differ.
 * The timeline has no overlaps; should a file bring one, the later statement wins.
 */
const latestSql = ({ table, columns, on, known, where }: Latest) =>
  `select distinct on (county, person_id) county, person_id,
    ${columns.map((column) => `case when ${holds(on)} then ${column} end as ${column}`).join(', ')},
    min(case when valid_from > ${on} then valid_from when valid_to >= ${on} then valid_to + 1 end)
      over (partition by county, person_id) as changes_on
  from ${table} where ${known} ${where}
  order by county, person_id, (${holds(on)}) desc, valid_from desc, id desc`

const holds = (on: string) => `valid_from <= ${on} and (valid_to is null or valid_to >= ${on})`

type People = { on: string; known: string; knownAt: string | undefined; where: (person: string) => string }

/**
 * The person row known at the instant that holds on the day; for a day before the first one, that first one gives only
 * the facts that never change. Earlier versions lie in registry.record.
 */
const peopleSql = ({ on, known, knownAt, where }: People) => {
  const columns = (allFacts as readonly Fact[]).filter((fact) => fact.record === 'person')
  const column = (fact: Fact) =>
    fact.fixed ? fact.field : `case when ${holds(on)} then ${fact.field} end as ${fact.field}`
  const old = (fact: Fact) => `${jsonValue('data', fact)} as ${fact.field}`
  return `select distinct on (county, id) county, id, area, household_id,
    min(case when valid_from > ${on} then valid_from end) over (partition by county, id) as changes_on,
    ${columns.map(column).join(', ')}
  from (
    select county, id, area, household_id, valid_from, null::date as valid_to, ${columns.map((fact) => fact.field).join(', ')}
    from registry.person where (closed_on is null or closed_on > ${on}) ${
      knownAt === undefined ? '' : `and recorded_at <= ${instantLiteral(knownAt)}`
    } ${where('id')}
    union all
    select county, person_id, area, (data->>'household_id')::uuid, valid_from, valid_to, ${columns.map(old).join(', ')}
    from registry.record where kind = 'person' and ${known} ${where('person_id')}
  ) version
  order by county, id, (${holds(on)}) desc, valid_from desc`
}

/** `p` and the kinds are joined under these names in `factsSql`. */
function factColumn(fact: Fact): string {
  if (fact.record === 'person') return `p.${fact.field} as ${fact.key}`
  if (fact.record === 'certificate') return `k_certificate.${fact.field} as ${fact.key}`
  return `${jsonValue(`${aliasOf(fact.record)}.data`, fact)} as ${fact.key}`
}

/** A field of a record's jsonb as the type of the fact; a set is a jsonb list. */
const jsonValue = (data: string, fact: Fact) =>
  fact.type === 'set-of'
    ? `case when ${data}->'${fact.field}' is not null then array(select jsonb_array_elements_text(${data}->'${fact.field}')) end`
    : `(${data}->>'${fact.field}')::${columnTypeOf[fact.type]}`

const knownSql = (knownAt: string | undefined) =>
  knownAt === undefined
    ? 'superseded_at is null'
    : `recorded_at <= ${instantLiteral(knownAt)} and (superseded_at is null or superseded_at > ${instantLiteral(knownAt)})`

/** The day goes in as text, because the statement is also embedded in others; nothing but a day passes. */
function dayLiteral(on: Day): string {
  if (!parseDay(on).ok) throw new RangeError(`not a day: ${on}`)
  return `date '${on}'`
}

function instantLiteral(instant: string): string {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z$/.test(instant))
    throw new RangeError(`not an instant: ${instant}`)
  return `timestamptz '${instant}'`
}
