/** A rule as SQL: who is entitled, to how much, and which part decided, in every place at once. */
import { type AreaCode, refuse } from '#kernel'
import { branchesOf, codeFor, noRule, partsOf } from './code.ts'
import type { Circumstances, Ground } from './ground.ts'
import { keyOf, keyOfAmount } from './key.ts'
import type { GroundAmount, Money } from './pay.ts'
import { readsPeople } from './programme.ts'
import { anywhere, type Segment, segmentsOf } from './segments.ts'
import { bound, joinSql, raw, type Sql, sql } from './sql.ts'
import { type Columns, conditionSql, profileColumns } from './sql-condition.ts'
import type { Verdict } from './truth.ts'
import { isProgramme, type Rule } from './walk.ts'

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
  const { segments, columns } = read(rule, question)
  const conditions = segments.map((segment) => ({ ...segment, key: keyOfSegment(segment) }))
  return {
    entitled: byPlace(conditions, columns, ({ brought }) =>
      brought ? sql`(${conditionSql(brought.eligible, columns)})` : raw('null::boolean'),
    ),
    amount: amountByPlace(rule, question),
    reason: byPlace(conditions, columns, ({ brought }) =>
      brought ? reasonSql(brought.eligible, columns) : bound(noRule, 'smallint'),
    ),
  }
}

/** Rows are people of the register: a programme for employers or institutions has none of its facts there. */
function read(rule: Rule, question: SqlQuestion) {
  if (isProgramme(rule) && !readsPeople(rule))
    refuse('policy.not-of-people', { programme: rule.id, serves: rule.serves })
  return {
    columns: { ...profileColumns, ...question.columns },
    segments: segmentsOf(rule, { ...question, area: question.area ?? anywhere }),
  }
}

const keyOfSegment = ({ brought }: Segment) => (brought ? keyOf(brought.eligible) : 'none')

export function amountByPlace(rule: Rule, question: SqlQuestion): Sql {
  const { segments, columns } = read(rule, question)
  const amounts = segments.map((segment) => ({
    ...segment,
    key: keyOfAmount(segment.brought?.amount ?? null),
  }))
  return byPlace(amounts, columns, ({ brought }) => amountSql(brought?.amount ?? null, columns))
}

/** Whether everybody entitled in a place gets the same, so that counts suffice; places no finer than `digits` of the code. */
export function sameForAll(rule: Rule, question: SqlQuestion, digits: number): boolean {
  const { segments } = read(rule, question)
  const alike = new Set(segments.map(({ brought }) => keyOfAmount(brought?.amount ?? null))).size === 1
  const personal = segments.some(({ brought }) => /by-case|top-up|share/.test(brought?.amount?.kind ?? ''))
  return !personal && (alike || segments.every(({ place }) => place.length <= digits))
}

type Keyed = Segment & { readonly key: string }

/** One expression where all places agree, else a case over the places, most precise first. */
function byPlace(segments: readonly Keyed[], columns: Columns, written: (segment: Segment) => Sql): Sql {
  const rest = segments.at(-1) as Keyed
  if (segments.every((segment) => segment.key === rest.key)) return written(rest)
  const area = raw(columns.column('area', columns.person))
  const groups = Map.groupBy(segments.slice(0, -1), ({ place, key }) => `${place.length} ${key}`)
  const whens = [...groups.values()].map((group) => {
    const [first] = group as [Keyed, ...Keyed[]]
    const places = group.map(({ place }) => place)
    return sql`when left(${area}, ${bound(first.place.length, 'integer')}) = any(${bound(places, 'text[]')}) then ${written(first)}`
  })
  return sql`case ${joinSql(whens, ' ')} else ${written(rest)} end`
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
    case 'share':
      return shareSql(amount, columns)
    case 'by-case':
      return casesSql(amount, columns)
  }
}

/** `least` ignores nulls, so an unset share or cap makes the amount null before it. */
function shareSql(
  { of, percent, cap }: Extract<GroundAmount, { kind: 'share' }>,
  { column, person }: Columns,
): Sql {
  if (typeof percent !== 'number' || (cap !== null && typeof cap !== 'number')) return raw('null::bigint')
  const sum = raw(column(of.key, person))
  const part = sql`(${sum}::bigint * ${bound(percent, 'bigint')} / 100)`
  return cap === null ? part : sql`case when ${sum} is not null then least(${part}, ${money(cap)}) end`
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
