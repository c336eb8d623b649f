/** The toy processes under real duties, officers who take part in them, and a clock that a test moves. */
import type { Duty, Staff } from '#access'
import type { Hand, World } from '#cases'
import { type Pick as Choose, exampleAnswers, type Filling, fieldsOf, type Reference } from '#forms'
import { type AreaCode, addDays, type CountyCode, type Day } from '#kernel'
import type { Clock, Instant } from '#platform'
import type { Process } from '#process'
import { benefit as plainBenefit } from '../src/process/toy/benefit.ts'
import { calendar, monday } from '../src/process/toy/calendar.ts'
import { petition as plainPetition } from '../src/process/toy/petition.ts'
import { slip as plainSlip } from '../src/process/toy/slip.ts'
import { first, second } from '../src/process/toy/two-versions.ts'

const dutyOf: Readonly<Record<string, Duty>> = {
  supervise: 'plan:import',
  instruct: 'plan:read',
  'answer-slips': 'unit:own',
  accept: 'person:change',
  check: 'unit:own',
  decide: 'candidate:confirm',
  hotline: 'person:read',
  answer: 'unit:own',
  help: 'unit:own',
}

const underRealDuties = (process: Process): Process => ({
  ...process,
  parties: Object.fromEntries(
    Object.entries(process.parties).map(([name, party]) => [
      name,
      'duty' in party ? { ...party, duty: dutyOf[party.duty] ?? party.duty } : party,
    ]),
  ),
})

export const slip = underRealDuties(plainSlip)
export const benefit = underRealDuties(plainBenefit)
export const petition = underRealDuties(plainPetition)
export const toyProcesses: readonly Process[] = [slip, benefit, petition]

/** A clock that stands until the test moves it. */
export function movableClock(from: Day = monday): Clock & { readonly go: (days: number) => Day } {
  let today = from
  const go = (days: number) => {
    today = addDays(today, days)
    return today
  }
  return { today: () => today, now: () => `${today}T04:00:00.000Z` as Instant, go }
}

export const toyWorld = (clock: Clock): World => ({ processes: toyProcesses, calendar, clock })

/** Everybody who could take part: units of a county by name. */
export const unitNames = ['残工委', '民政局', '卫健局', '教育局'] as const

export const toyUnit = (area: AreaCode, name: string): Reference => ({ id: `${area}:${name}`, name })

export const officer = (area: AreaCode, unit: string, duties: readonly Duty[]): Staff => ({
  kind: 'staff',
  id: `${unit}-officer`,
  name: `${unit}经办人`,
  area,
  counties: [area.slice(0, 6) as CountyCode],
  duties,
  unit,
})

const person: Hand = { kind: 'person', id: 'person-1', name: '申请人' }
const others: readonly Hand[] = [
  person,
  { kind: 'case', id: 'slip-1', name: '督办单', process: 'toy-slip' },
  { kind: 'case', id: 'petition-1', name: '来访', process: 'toy-petition' },
]

/** Everybody of the cast with every duty of their parties: the process itself tells who may. */
export const castIn = (area: AreaCode): readonly Hand[] => [
  ...unitNames.map((unit) => officer(area, unit, [...new Set(Object.values(dutyOf))])),
  ...others,
]

const byId = (some: readonly Reference[]) => new Map(some.map((one) => [one.id, one]))

/** What the answers of a toy may point to, files apart. */
export const referableIn = (area: AreaCode): NonNullable<Filling['referable']> => ({
  unit: byId(unitNames.map((name) => toyUnit(area, name))),
  person: byId([{ id: 'person-1', name: '申请人' }]),
  case: byId([{ id: 'petition-2', name: '另一件' }]),
})

/** Whoever an action wants the runtime to find. */
export function givenParties(process: Process, action: string, area: AreaCode) {
  const named = Object.entries(process.actions[action]?.names ?? {}).filter(([, how]) => how === 'given')
  const who = (party: string) =>
    process.parties[party]?.kind === 'person'
      ? { id: 'person-1', name: '申请人' }
      : process.parties[party]?.kind === 'case'
        ? { id: 'slip-1', name: '督办单' }
        : toyUnit(area, '残工委')
  return Object.fromEntries(named.map(([party]) => [party, [who(party)]]))
}

type Asked = {
  readonly area: AreaCode
  readonly on: Day
  readonly files: readonly Reference[]
  readonly pick?: Choose
}

/** Answers the form of an action takes. */
export function answersFor(process: Process, action: string, { area, on, files, pick }: Asked) {
  const { asks } = process.actions[action] ?? {}
  if (!asks || fieldsOf(asks).length === 0) return {}
  const filling = { on, area, settings: [], referable: { ...referableIn(area), file: byId(files) } }
  return exampleAnswers(asks, filling, pick)
}

const atDesk = (process: Process): Process => ({
  ...process,
  parties: { desk: { kind: 'unit', duty: 'person:change', words: process.name } },
})

/** A process before and after its second version was declared. */
export const olderVersion = atDesk(first)
export const newerVersion: Process = {
  ...atDesk(second),
  follows: { process: olderVersion, moves: second.follows?.moves ?? {} },
}
