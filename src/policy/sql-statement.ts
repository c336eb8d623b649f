/** Whole statements over the profile: the people a rule selects with their amounts, and counts for many rules in one pass. */
import { joinSql, piece, raw, type Sql, type Statement, sql, statement } from './sql.ts'
import { profileColumns } from './sql-condition.ts'
import { ruleSql, type SqlQuestion } from './sql-rule.ts'
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
 * (entitled, number not set) and `amount_n`. The verdicts are grouped first, so each condition is evaluated once a person.
 */
export function countStatement(rules: readonly Rule[], question: CountQuestion): Statement {
  const { from, col, where } = people(question)
  const place = question.by === 'nothing' ? raw(`''`) : col(question.by)
  const each = rules.map((rule) => ruleSql(rule, question))
  const inner = each.map(
    ({ entitled, amount }, i) => sql`${entitled} as e${raw(`${i}`)}, ${amount} as a${raw(`${i}`)}`,
  )
  const outer = rules.map((_, i) => {
    const n = `${i + 1}`
    return raw(
      `count(*) filter (where e${i}) as entitled_${n}, count(*) filter (where e${i} is null) as unknown_${n}, ` +
        `count(*) filter (where e${i} and a${i} is null) as unpriced_${n}, ` +
        `coalesce(sum(a${i}) filter (where e${i}), 0)::bigint as amount_${n}`,
    )
  })
  return statement(
    sql`select place, count(*) as people, ${joinSql(outer, ', ')} from (select ${place} as place, ${joinSql(inner, ', ')} from ${from}${where}) q group by place order by place`,
    question.firstParameter,
  )
}
