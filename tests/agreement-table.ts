/** A table of random people for the tests and the bench that hold SQL against explain: every fact a column, no row security. */
import type { Fact, FactType } from '#policy'

const columnOf: Readonly<Record<FactType, string>> = {
  'yes-no': 'boolean',
  number: 'integer',
  money: 'bigint',
  day: 'date',
  'one-of': 'text',
  'set-of': 'text[]',
}

export const peopleTable = (table: string, facts: readonly Fact[]): string => {
  const columns = facts.map((fact) => `, ${fact.key} ${columnOf[fact.type]}`).join('')
  return `create temp table ${table} (county text, person_id integer, area text, household_id integer${columns})`
}

/** Takes rows as JSON in `$1`. */
export const fillTable = (table: string): string =>
  `insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1::jsonb)`

/** Verdicts as a query tells them. */
export const truths = { yes: true, no: false, unknown: null } as const

/** Days within every plan's period, and one in the time after them. */
export const agreementDays = ['2020-02-29', '2020-12-31', '2022-06-30', '2026-12-01'] as const
