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
const ownTable: readonly string[] = ['person', 'certificate']

const kinds = [...new Set(allFacts.map((fact: Fact) => fact.record))].filter(
  (kind) => !ownTable.includes(kind),
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
 * Rows shaped like registry.profile. Everybody whose person row was known at the instant and who is not closed. Cost: four
 * index look-ups a person, for one person or a million (about 12 µs), however large the register and however many kinds
 * of record and facts are declared; a fact that nobody stated costs a test for null.
 */
export function factsSql(asOf: AsOf, which: Which = {}): string {
  const scene = { on: dayLiteral(asOf.on), known: knownSql(asOf.knownAt), knownAt: asOf.knownAt }
  const where = [
    'true',
    ...(which.counties === undefined ? [] : [`h.county = any(${which.counties})`]),
    ...(which.persons === undefined ? [] : [`h.id = any(${which.persons})`]),
  ]
  return `select h.county, h.id as person_id, p.area, p.household_id, ${scene.on} as as_of,
  least(p.changes_on, c.changes_on, r.changes_on) as changes_on,
  ${allFacts.map(factColumn).join(',\n  ')}
from registry.person h
cross join lateral (${personSql(scene)}) p
left join lateral (${certificateSql(scene)}) c on true
cross join lateral (${recordsSql(scene)}) r
where ${where.join(' and ')}`
}

type Scene = { readonly on: string; readonly known: string; readonly knownAt: string | undefined }

const ofPerson = 'county = h.county and person_id = h.id'

/** The next day on which these rows may say something else. */
const changes = (on: string) =>
  `min(case when valid_from > ${on} then valid_from when valid_to >= ${on} then valid_to + 1 end)`

const holds = (on: string) => `valid_from <= ${on} and (valid_to is null or valid_to >= ${on})`

const fieldsOf = (kind: string) => allFacts.filter((fact) => fact.record === kind)

/**
 * The version of a person's row known at the instant that holds on the day; for a day before the first one, that first
 * one gives only the facts that never change. Earlier versions lie in registry.record.
 */
function personSql({ on, known, knownAt }: Scene): string {
  const facts = fieldsOf('person')
  const fields = facts.map(({ field }) => field)
  const column = ({ fixed, field }: Fact) =>
    fixed ? field : `case when ${holds(on)} then ${field} end as ${field}`
  const old = facts.map((fact) => `${jsonValue('data', fact)} as ${fact.field}`)
  const then = knownAt === undefined ? '' : `and h.recorded_at <= ${instantLiteral(knownAt)}`
  // As known now, versions before the one that holds say nothing more: nobody looks for them.
  const earlier = knownAt === undefined ? `and h.valid_from > ${on}` : ''
  return `select area, household_id, ${changes(on)} over () as changes_on, ${facts.map(column).join(', ')}
  from (
    select h.area, h.household_id, h.valid_from, null::date as valid_to, ${fields.map((field) => `h.${field}`).join(', ')}
    where (h.closed_on is null or h.closed_on > ${on}) ${then}
    union all
    select area, (data->>'household_id')::uuid, valid_from, valid_to, ${old.join(', ')}
    from registry.record where ${ofPerson} and kind = 'person' and ${known} ${earlier}
  ) version
  order by (${holds(on)}) desc, valid_from desc limit 1`
}

/** The certificate that holds on the day. The timeline has no overlaps; should a file bring one, the later wins. */
function certificateSql({ on, known }: Scene): string {
  const fields = fieldsOf('certificate').map(
    ({ field }) => `case when ${holds(on)} then ${field} end as ${field}`,
  )
  return `select ${changes(on)} over () as changes_on, ${fields.join(', ')}
  from registry.certificate where ${ofPerson} and ${known}
  order by (${holds(on)}) desc, valid_from desc, id desc limit 1`
}

/**
 * What holds on the day as one column a kind of record, in the same way. All kinds are gathered in one pass, in an
 * object whose later entries replace earlier ones; `offset 0` keeps a kind from being looked up again for each fact.
 */
function recordsSql({ on, known }: Scene): string {
  const columns = kinds.map((kind) => `said->'${kind}' as ${aliasOf(kind)}`)
  const declared = kinds.map((kind) => `'${kind}'`)
  return `select ${['changes_on', ...columns].join(', ')} from (
    select ${changes(on)} as changes_on,
      jsonb_object_agg(kind, data order by valid_from, id) filter (where ${holds(on)}) as said
    from registry.record where ${ofPerson} and kind in (${declared.join(', ')}) and ${known}
  ) statements offset 0`
}

/** `p`, `c` and `r` are people, certificates and records in `factsSql`. */
function factColumn(fact: Fact): string {
  if (fact.record === 'person') return `p.${fact.field} as ${fact.key}`
  if (fact.record === 'certificate') return `c.${fact.field} as ${fact.key}`
  return `${jsonValue(`r.${aliasOf(fact.record)}`, fact)} as ${fact.key}`
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
