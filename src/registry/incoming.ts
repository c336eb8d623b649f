/** A person as another system states them: everything but name, number and place may be missing. */
import type { AreaCode, Day } from '#kernel'
import type { FactValue } from '#policy'
import type { DisabilityCategory, DisabilityGrade, ResidentId } from '#standards'
import type { RecordRow, Residence } from './person.ts'
import type { Account } from './register.ts'

/** What is said in one kind of record. */
export type Said = { readonly kind: string; readonly data: Readonly<Record<string, FactValue>> }

/** What a file says about a person; what it leaves out is not known, and changes nothing. */
export type IncomingPerson = {
  readonly name: string
  readonly residentId: ResidentId
  readonly area: AreaCode
  readonly residence?: Residence | undefined
  readonly phone?: string | undefined
  readonly account?: Account | undefined
  readonly relief?: string | undefined
  readonly needsCare?: boolean | undefined
  readonly certificate?: IncomingCertificate | undefined
  /** Other declared facts, by kind of record and field. */
  readonly facts?: Readonly<Record<string, Readonly<Record<string, FactValue>>>> | undefined
}

export type IncomingCertificate = {
  readonly status: 'issued' | 'frozen' | 'withdrawn'
  readonly category: DisabilityCategory
  readonly categories: readonly DisabilityCategory[]
  readonly grade: DisabilityGrade
  readonly issued?: Day | undefined
  readonly expires?: Day | undefined
  readonly reissue?: string | undefined
}

/** What a file may state besides person and certificate, as records: one a kind. */
export function statementsOf({ relief, needsCare, facts = {} }: IncomingPerson): readonly Said[] {
  const own = [
    ...(relief === undefined ? [] : [{ kind: 'income-status', data: { relief_status: relief } }]),
    ...(needsCare === undefined
      ? []
      : [{ kind: 'care-assessment', data: { needs_long_term_care: needsCare } }]),
  ]
  const further = Object.entries(facts).map(([kind, data]) => ({ kind, data }))
  return [...Map.groupBy([...own, ...further], ({ kind }) => kind)].map(([kind, said]) => ({
    kind,
    data: Object.assign({}, ...said.map(({ data }) => data)) as Said['data'],
  }))
}

/** What a record of a kind says now, with what a file says laid over it: silence in the file leaves the rest standing. */
export const laidOver = (standing: RecordRow | undefined, { kind, data }: Said): Said => ({
  kind,
  data: { ...(standing?.data as Said['data']), ...data },
})

/** Whether the record says all the file says. */
export const saysAll = (row: Pick<RecordRow, 'kind' | 'data'>, { kind, data }: Said): boolean =>
  row.kind === kind &&
  Object.entries(data).every(([field, value]) => JSON.stringify(row.data[field]) === JSON.stringify(value))
