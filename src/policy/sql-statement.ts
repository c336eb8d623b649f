/** Whole statements over the profile: the people a rule selects with their amounts, and counts for many rules in one pass. */
import { joinSql, piece, raw, type Sql, type Statement, sql, statement } from './sql.ts'
import { profileColumns } from './sql-condition.ts'
import { amountByPlace, ruleSql, type SqlQuestion, sameForAll } from './sql-rule.ts'
import type { Rule } from './walk.ts'

export type PeopleQuestion = SqlQuestion & {
  /** Only these answers; by default *yes*. */
  readonly verdicts?: 'yes' | 'yes-or-unknown' | 'all'
  /** The caller's own condition on the person's row (alias `p`), with its own `$1`, `$2`. */
  readonly where?: Statement
  /** Number of the first parameter, when the statement becomes part of a larger one. */
  readonly firstParameter?: number
}

const people = (question: PeopleQuestion) => {
  const columns = { ...profileColumns, ...question.columns }
  return {
    from: raw(`${columns.table} ${columns.person}`),
    col: (name: string) => raw(columns.column(name, columns.person)),
    where: question.where ? sql` where ${piece(question.where)}` : raw(''),
  }
}

const verdictFilter: Readonly<Record<NonNullable<PeopleQuestion['verdicts']>, Sql>> = {
  yes: raw(' where q.entitled'),
  'yes-or-unknown': raw(' where q.entitled is not false'),
  all: raw(''),
}

/** One row a person: county, person_id, area, entitled, amount_fen, reason. One pass over the profile. */
export function peopleStatement(rule: Rule, question: PeopleQuestion): Statement {
  const { from, col, where } = people(question)
  const { entitled, amount, reason } = ruleSql(rule, question)
  const inner = sql`select ${col('county')} as county, ${col('person_id')} as person_id, ${col('area')} as area, ${entitled} as entitled, ${amount} as amount, ${reason} as reason from ${from}${where}`
  return statement(
    sql`select q.county, q.person_id, q.area, q.entitled, case when q.entitled then q.amount when not q.entitled then 0 end as amount_fen, q.reason from (${inner}) q${verdictFilter[question.verdicts ?? 'yes']}`,
    question.firstParameter,
  )
}

export type CountQuestion = PeopleQuestion & { readonly by: 'area' | 'county' | 'nothing' }

/**
 * Counts and sums for several rules in one pass: place, people, and for rule n (from 1) `entitled_n`, `unknown_n`, `unpriced_n`
 * (entitled, number not set) and `amount_n`. Each condition is evaluated once a person: *yes* and *unknown* are summed in
 * the two halves of one number.
 */
export function countStatement(rules: readonly Rule[], question: CountQuestion): Statement {
  const { from, col, where } = people(question)
  const place = question.by === 'nothing' ? raw(`''::text`) : col(question.by)
  const counted = rules.map((rule, i) => countOf(rule, question, i + 1))
  const inner = sql`select ${place} as place, count(*) as people, ${joinSql(
    counted.map((c) => c.inner),
    ', ',
  )} from ${from}${where} group by 1`
  const outer = joinSql(
    counted.map((c) => c.outer),
    ', ',
  )
  return statement(
    sql`select place, people, ${outer} from (${inner}) q order by place`,
    question.firstParameter,
  )
}

const half = '4294967296'
const digitsOf = { area: 12, county: 6, nothing: 0 } as const

function countOf(rule: Rule, question: CountQuestion, n: number): { inner: Sql; outer: Sql } {
  const { entitled, amount } = ruleSql(rule, question)
  const verdicts = sql`sum(case ${entitled} when true then 1::bigint when false then 0 else ${raw(half)} end) as v${raw(`${n}`)}`
  const yes = `mod(v${n}, ${half})::bigint`
  const counts = raw(`${yes} as entitled_${n}, div(v${n}, ${half})::bigint as unknown_${n}`)
  if (sameForAll(rule, question, digitsOf[question.by])) {
    const each = amountByPlace(rule, {
      ...question,
      columns: { ...question.columns, column: () => 'q.place' },
    })
    const priced = sql`case when ${each} is null then ${raw(yes)} else 0 end as unpriced_${raw(`${n}`)}`
    return {
      inner: verdicts,
      outer: sql`${counts}, ${priced}, coalesce(${raw(yes)} * ${each}, 0) as amount_${raw(`${n}`)}`,
    }
  }
  const unpriced = sql`count(*) filter (where ${entitled} and ${amount} is null) as unpriced_${raw(`${n}`)}`
  const sum = sql`coalesce(sum(${amount}) filter (where ${entitled}), 0)::bigint as amount_${raw(`${n}`)}`
  return {
    inner: sql`${verdicts}, ${unpriced}, ${sum}`,
    outer: sql`${counts}, ${raw(`unpriced_${n}, amount_${n}`)}`,
  }
}
