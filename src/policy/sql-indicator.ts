/** Indicators as SQL over the profile: for every person and every indicator, whether it counts them below and above the line. */
import { inKind } from './amount.ts'
import type { Group, GroupVariant, Indicator } from './indicator.ts'
import type { Programme } from './programme.ts'
import { joinSql, piece, raw, type Statement, sql, statement } from './sql.ts'
import { profileColumns } from './sql-condition.ts'
import { ruleSql, type SqlQuestion } from './sql-rule.ts'

export type VerdictsQuestion = SqlQuestion & {
  /** The caller's own condition on the person's row (alias `p`), with its own `$1`, `$2`. */
  readonly where: Statement
}

/**
 * One row a person: county, person_id, area, and for indicator n (from 0) `d<n>`, whether the person belongs to the
 * denominator, and `h<n>`, whether they have it (null where grants say so, not conditions); each true, false or unknown.
 * Cost: one pass over the people, whatever the number of indicators.
 */
export function verdictsStatement(indicators: readonly Indicator[], question: VerdictsQuestion): Statement {
  const columns = { ...profileColumns, ...question.columns }
  const col = (name: string) => raw(columns.column(name, columns.person))
  const verdicts = indicators.flatMap((one, n) => {
    const [below, above] = rulesOf(one)
    const d = sql`${ruleSql(below, question).entitled} as ${raw(`d${n}`)}`
    return above ? [d, sql`${ruleSql(above, question).entitled} as ${raw(`h${n}`)}`] : [d]
  })
  const people = ['county', 'person_id', 'area'].map((name) => sql`${col(name)} as ${raw(name)}`)
  const from = raw(`${columns.table} ${columns.person}`)
  return statement(
    sql`select ${joinSql([...people, ...verdicts], ', ')} from ${from} where ${piece(question.where)}`,
  )
}

/** Denominator and, where conditions say it, numerator, as rules. */
function rulesOf(one: Indicator): readonly [Programme, Programme?] {
  if (one.counts === 'receiving') return [one.of]
  return [asProgramme(one.of, ({ eligible }) => eligible), asProgramme(one.of, ({ having }) => having)]
}

/** A group is no promise; only its conditions by place and day are read. */
const asProgramme = (
  { id, name, variants }: Group,
  eligible: (variant: GroupVariant) => Programme['variants'][number]['eligible'],
): Programme => ({
  id,
  name,
  serves: 'person',
  summary: name,
  bring: [],
  variants: variants.map((variant) => ({
    ...variant,
    eligible: eligible(variant),
    amount: inKind(name, 'service', 'unstated'),
  })),
})
