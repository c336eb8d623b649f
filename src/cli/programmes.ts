/** Programmes by the ids people type. */
import { findProgramme, peopleProgrammes, programmes } from '#catalogue'
import { type AreaCode, type Day, isWithin, lastDayOf, type Month, refuse } from '#kernel'
import { type Amount, holdsOn, type Programme, readsPeople } from '#policy'
import type { Operator } from './operator.ts'
import { areasMeant } from './places.ts'
import { option } from './typed.ts'
import type { Typed } from './verb.ts'

export const getProgramme = (id: string): Programme =>
  findProgramme(id) ??
  refuse('cli.programme-unknown', { value: id, known: programmes.map((each) => each.id).join('、') })

/** The programme named by `--programme`, or all of people that have a rule on the day where the verb looks. */
export async function programmesMeant(
  typed: Typed,
  operator: Operator,
  on: Day,
): Promise<readonly Programme[]> {
  const named = option(typed, 'programme')
  if (named !== undefined) return [ofPeople(getProgramme(named))]
  const areas = await areasMeant(typed, operator)
  return peopleProgrammes.filter((programme) => rulesIn(programme, areas, on).length > 0)
}

/** The same for a pay run of a month: only what is paid every month can be in one. */
export async function programmesPaid(
  typed: Typed,
  operator: Operator,
  month: Month,
): Promise<readonly Programme[]> {
  const on = lastDayOf(month)
  const meant = await programmesMeant(typed, operator, on)
  if (option(typed, 'programme') !== undefined) return meant
  const areas = await areasMeant(typed, operator)
  return meant.filter((programme) =>
    rulesIn(programme, areas, on).some(({ amount }) => isPaidMonthly(amount)),
  )
}

const isPaidMonthly = ({ kind, per }: Amount) => per === 'month' && kind !== 'in-kind' && kind !== 'share'

const rulesIn = (programme: Programme, areas: readonly AreaCode[], on: Day) =>
  programme.variants.filter(
    (rule) => holdsOn(rule, on) && areas.some((area) => isWithin(area, rule.in) || isWithin(rule.in, area)),
  )

/** Employers, institutions and teachers are not in the register: nobody can be found among its people. */
const ofPeople = (programme: Programme): Programme =>
  readsPeople(programme)
    ? programme
    : refuse('cli.programme-not-of-people', { value: programme.id, serves: programme.serves })
