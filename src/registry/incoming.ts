/** A person as another system states them: everything but name, number and place may be missing. */
import type { AreaCode, Day } from '#kernel'
import type { DisabilityCategory, DisabilityGrade, ResidentId } from '#standards'
import type { Residence } from './person.ts'
import type { Account } from './register.ts'

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

/** What a file may state besides person and certificate, as records. */
export const statementsOf = (given: IncomingPerson) => [
  ...(given.relief === undefined ? [] : [{ kind: 'income-status', data: { relief_status: given.relief } }]),
  ...(given.needsCare === undefined
    ? []
    : [{ kind: 'care-assessment', data: { needs_long_term_care: given.needsCare } }]),
]
