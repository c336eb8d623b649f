/** A rule as SQL: who is entitled, to how much, and which part decided, in every place at once. */
import type { AreaCode } from '#kernel'
import { branchesOf, codeFor, noRule, partsOf } from './code.ts'
import type { Circumstances, Ground } from './ground.ts'
import { keyOf, keyOfAmount } from './key.ts'
import type { GroundAmount, Money } from './pay.ts'
import { anywhere, type Segment, segmentsOf } from './segments.ts'
import { bound, joinSql, raw, type Sql, sql } from './sql.ts'
import { type Columns, conditionSql, profileColumns } from './sql-condition.ts'
import type { Verdict } from './truth.ts'
import type { Rule } from './walk.ts'

/** Day and numbers of the question; `area` limits the places considered and makes the SQL shorter. */
export type SqlQuestion = Omit<Circumstances, 'area'> & {
  readonly area?: AreaCode
  readonly columns?: Partial<Columns>
}

export type RuleSql = {
  /** true, false, or null for unknown. */
  readonly entitled: Sql
  /** Fen, for people who are entitled; null where nobody has set the number. */
  readonly amount: Sql
  /** The reason code of `explain`, a smallint. */
  readonly reason: Sql
}

export function ruleSql(rule: Rule, question: SqlQuestion): RuleSql {
  const columns = { ...profileColumns, ...question.columns }
  const segments = segmentsOf(rule, { ...question, area: question.area ?? anywhere })
  const reading = (keyed: (s: Segment) => string, written: (s: Segment) => Sql) =>
    byPlace(
      segments.map((segment) => ({ place: segment.place, key: keyed(segment), segment })),
      written,
      columns,
    )
  const eligible = ({ brought }: Segment) => (brought ? keyOf(brought.eligible) : 'none')
  return {
    entitled: reading(eligible, ({ brought }) =>
      brought ? sql`(${conditionSql(brought.eligible, columns)})` : raw('null::boolean'),
    ),
    amount: reading(
      ({ brought }) => keyOfAmount(brought?.amount ?? null),
      ({ brought }) => amountSql(brought?.amount ?? null, columns),
    ),
    reason: reading(eligible, ({ brought }) =>
      brought ? reasonSql(brought.eligible, columns) : bound(noRule, 'smallint'),
    ),
  }
}

type Keyed = { readonly place: AreaCode; readonly key: string; readonly segment: Segment }

/** One expression where all places agree, else a case over the places, most precise first. */
function byPlace(segments: readonly Keyed[], written: (s: Segment) => Sql, columns: Columns): Sql {
  const rest = segments.at(-1) as Keyed
  if (segments.every((s) => s.key === rest.key)) return written(rest.segment)
  const area = raw(columns.column('area', columns.person))
  const groups = Map.groupBy(segments.slice(0, -1), (s) => `${100 - s.place.length} ${s.key}`)
  const whens = [...groups.values()].map((group) => {
    const [{ segment, place }] = group as [Keyed, ...Keyed[]]
    const places = bound(
      group.map((s) => s.place),
      'text[]',
    )
    return sql`when left(${area}, ${bound(place.length, 'integer')}) = any(${places}) then ${written(segment)}`
  })
  return sql`case ${joinSql(whens, ' ')} else ${written(rest.segment)} end`
}

function amountSql(amount: GroundAmount | null, columns: Columns): Sql {
  switch (amount?.kind) {
    case undefined:
      return raw('null::bigint')
    case 'flat':
      return money(amount.value)
    case 'in-kind':
      return raw('0::bigint')
    case 'top-up': {
      // `greatest` ignores nulls: an unset line must make the amount null by itself
      if (typeof amount.to !== 'number') return raw('null::bigint')
      const own = raw(columns.column(amount.from.key, columns.person))
      return sql`case when ${own} is not null then greatest(0, ${money(amount.to)} - ${own}) end`
    }
    case 'by-case':
      return casesSql(amount, columns)
  }
}

const money = (value: Money): Sql =>
  typeof value === 'number' ? bound(value, 'bigint') : raw('null::bigint')

function casesSql({ cases }: Extract<GroundAmount, { kind: 'by-case' }>, columns: Columns): Sql {
  const whens = cases.map(({ when, value }) => {
    if (when === 'otherwise') return sql`when true then ${money(value)}`
    const holds = conditionSql(when, columns)
    return sql`when (${holds}) then ${money(value)} when (${holds}) is null then null::bigint`
  })
  return sql`case ${joinSql(whens, ' ')} end`
}

function reasonSql(root: Ground, columns: Columns): Sql {
  const is = (part: Ground) => sql`(${conditionSql(part, columns)})`
  const parts = partsOf(root)
  const branches = branchesOf(root)
  const yes = branches.length > 0 ? coded('yes', branches.map(is)) : bound(codeFor('yes', 0), 'smallint')
  const no = coded(
    'no',
    parts.map((part) => sql`not ${is(part)}`),
  )
  const unknown = coded(
    'unknown',
    parts.map((part) => sql`${is(part)} is null`),
  )
  return sql`case when ${is(root)} then ${yes} when not ${is(root)} then ${no} else ${unknown} end`
}

/** The code of the first part for which its test holds. */
function coded(verdict: Verdict, tests: readonly Sql[]): Sql {
  if (tests.length === 0) return raw('null::smallint')
  const whens = tests.map((test, i) => sql`when ${test} then ${bound(codeFor(verdict, i), 'smallint')}`)
  return sql`case ${joinSql(whens, ' ')} end`
}
