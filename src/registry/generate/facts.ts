/** The facts a synthetic person's records state on a day, by the keys of the catalogue. */
import type { PersonFacts } from '#catalogue'
import type { Day } from '#kernel'
import { addDays } from '#kernel'
import type { SyntheticPerson, SyntheticRecord } from './person.ts'

/** Facts that the records of synthetic people may state; nobody has stated any other. */
export const statedFacts = [
  'born',
  'sex',
  'residence',
  'certificate_status',
  'certificate_expires',
  'disability_categories',
  'disability_grade',
  'relief_status',
  'needs_long_term_care',
] as const satisfies readonly (keyof PersonFacts)[]

export const isStated = (key: string): boolean => (statedFacts as readonly string[]).includes(key)

type Stated = {
  readonly facts: Pick<PersonFacts, (typeof statedFacts)[number]>
  readonly changesOn: Day | undefined
}

/** Facts on the day, and the first later day on which the same records say something else. */
export function factsAt(p: SyntheticPerson, on: Day): Stated {
  const { certificate: c } = p
  const income = standing(p.incomeStatus, on)
  const care = standing(p.careAssessment, on)
  return {
    facts: {
      born: p.born,
      sex: p.sex,
      residence: p.residence ?? null,
      certificate_status: c.status,
      certificate_expires: c.expires ?? null,
      disability_categories: c.categories,
      disability_grade: c.grade,
      relief_status: (income?.data.relief_status as PersonFacts['relief_status']) ?? null,
      needs_long_term_care: (care?.data.needs_long_term_care as boolean | undefined) ?? null,
    },
    changesOn: care?.to === undefined ? undefined : addDays(care.to, 1),
  }
}

/** The record, if it holds on the day. */
export const standing = <On extends Day | number>(record: SyntheticRecord<On> | undefined, on: On) =>
  record && record.from <= on && (record.to === undefined || record.to >= on) ? record : undefined
