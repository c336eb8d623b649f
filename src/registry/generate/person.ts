/** One synthetic person in full, read out of the columns. Numbers are well formed and belong to nobody. */
import type { AreaCode, CountyCode, Day, Id } from '#kernel'
import { dayFromNumber } from '#kernel'
import type { DisabilityCategory, DisabilityGrade, ResidentId, Sex } from '#standards'
import { disabilityCategories, makeResidentId } from '#standards'
import type { Chance } from './chance.ts'
import { asked, chanceOf } from './chance.ts'
import type { Population } from './columns.ts'
import { careStates, certificateStates, noDay, reliefStates, residences } from './columns.ts'
import { syntheticId } from './ids.ts'
import { nameOf } from './names.ts'
import { missing } from './shares.ts'

/** A day is text for readers, and a number where a million people are only written to rows. */
export type SyntheticRecord<On = Day> = {
  from: On
  to: On | undefined
  data: Readonly<Record<string, string | boolean>>
}

export type SyntheticCertificate<On = Day> = {
  status: (typeof certificateStates)[number]
  category: DisabilityCategory
  categories: readonly DisabilityCategory[]
  grade: DisabilityGrade
  issued: On
  expires: On | undefined
  reissue: string | undefined
  from: On
}

export type SyntheticPerson<On = Day> = {
  id: Id<'person'>
  county: CountyCode
  area: AreaCode
  /** Its number; -1 when nobody has recorded one. */
  household: number
  name: string
  nameKey: string
  sex: Sex
  born: On
  residence: 'urban' | 'rural' | undefined
  residentId: ResidentId
  phone: string | undefined
  account: { bank: string; number: string } | undefined
  certificate: SyntheticCertificate<On>
  incomeStatus: SyntheticRecord<On> | undefined
  careAssessment: SyntheticRecord<On> | undefined
}

const days = new Map<number, Day>()

/** A population has many people and few days. */
function dayText(n: number): Day {
  let text = days.get(n)
  if (text === undefined) days.set(n, (text = dayFromNumber(n)))
  return text
}

const dayTextOr = (n: number | undefined) => (n === undefined ? undefined : dayText(n))

/** Everything about the i-th person. */
export function personAt(population: Population, i: number): SyntheticPerson {
  const person = countedPersonAt(population, i)
  const { certificate: c } = person
  return {
    ...person,
    born: dayText(person.born),
    certificate: {
      ...c,
      issued: dayText(c.issued),
      expires: dayTextOr(c.expires),
      from: dayText(c.from),
    },
    incomeStatus: person.incomeStatus && recordText(person.incomeStatus),
    careAssessment: person.careAssessment && recordText(person.careAssessment),
  }
}

const recordText = ({ from, to, data }: SyntheticRecord<number>): SyntheticRecord => ({
  from: dayText(from),
  to: dayTextOr(to),
  data,
})

/** Everything about the i-th person, days as numbers. Cost: about two microseconds. */
export function countedPersonAt(population: Population, i: number): SyntheticPerson<number> {
  const { columns, places, spec } = population
  const chance = chanceOf(spec.seed)
  const place = places[columns.place[i] ?? 0]
  if (!place) throw new RangeError(`no person ${i}`)
  const born = columns.born[i] ?? 0
  const isMale = columns.male[i] === 1
  const { name, key } = nameOf(chance, i, isMale)
  const residence = residences[columns.residence[i] ?? 0]
  const nth = (columns.sequence[i] ?? 0) * 2 + (isMale ? 1 : 2)
  return {
    id: syntheticId(population, 'person', i),
    county: place.county,
    area: place.area,
    household: columns.household[i] ?? -1,
    name,
    nameKey: key,
    sex: isMale ? 'male' : 'female',
    born,
    residence: residence === '' ? undefined : residence,
    residentId: unissuedId(place.county, dayText(born), nth),
    phone: phoneOf(chance, i),
    account: accountOf(chance, i),
    certificate: certificateAt(population, chance, i),
    incomeStatus: incomeStatusAt(population, chance, i),
    careAssessment: careAssessmentAt(population, chance, i),
  }
}

/** County codes ending in 99 and downwards were never given to a county, so nobody's number begins like this. */
function unissuedId(county: CountyCode, born: Day, nth: number): ResidentId {
  const block = Math.floor((nth - 1) / 998)
  return makeResidentId(`${county.slice(0, 4)}${99 - block}`, born, ((nth - 1) % 998) + 1)
}

const multiple = disabilityCategories.indexOf('multiple') + 1

const banks = ['农村商业银行', '中国农业银行', '中国邮政储蓄银行', '中国建设银行'] as const

const nineDigits = (chance: number) => String(1_000_000_000 + Math.floor(chance * 1_000_000_000)).slice(1)

/** No Chinese telephone number begins with 12 and has eleven digits. */
const phoneOf = (chance: Chance, i: number): string | undefined =>
  chance(i, asked.hasPhone) < missing.phone ? undefined : `12${nineDigits(chance(i, asked.phone))}`

/** No card number begins with 0. */
function accountOf(chance: Chance, i: number): SyntheticPerson['account'] {
  if (chance(i, asked.hasAccount) < missing.account) return undefined
  const bank = banks[Math.floor(chance(i, asked.bank) * banks.length)] ?? banks[0]
  return { bank, number: `0${nineDigits(chance(i, asked.account))}${String(100_000_000 + i).slice(1)}` }
}

/** The single categories in a set of bits, for every set there is. */
const componentsOf = Array.from({ length: 64 }, (_, set) =>
  disabilityCategories.filter((category, k) => category !== 'multiple' && (set >> k) & 1),
)
const multipleOf = componentsOf.map((components) => [...components, 'multiple' as const])

function certificateAt(population: Population, chance: Chance, i: number): SyntheticCertificate<number> {
  const { columns, today } = population
  const status = certificateStates[columns.certificateState[i] ?? 0] ?? 'issued'
  const components = (columns.category[i] === multiple ? multipleOf : componentsOf)[
    columns.components[i] ?? 0
  ]
  const category = disabilityCategories[(columns.category[i] ?? 1) - 1] ?? 'physical'
  const [issued, expires] = [columns.issued[i] ?? 0, columns.expires[i] ?? noDay]
  const changed = issued + Math.floor(chance(i, asked.certificateFrom) * (today - issued))
  return {
    status,
    category,
    categories: components ?? [],
    grade: (columns.grade[i] ?? 4) as DisabilityGrade,
    issued,
    expires: expires === noDay ? undefined : expires,
    reissue: chance(i, asked.reissued) < 0.06 ? 'B1' : undefined,
    from: status === 'issued' ? issued : changed,
  }
}

/** A day before the population's, at most so many days ago and never before the birth. */
function daysAgo({ columns, today }: Population, i: number, share: number): number {
  return Math.max(columns.born[i] ?? 0, today - 1 - Math.floor(share))
}

/** Shared by everybody who has them, so that they are turned into text once. */
const reliefData = {
  dibao: { relief_status: 'dibao' },
  'dibao-edge': { relief_status: 'dibao-edge' },
  tekun: { relief_status: 'tekun' },
  none: { relief_status: 'none' },
} as const
const careData = { yes: { needs_long_term_care: true }, no: { needs_long_term_care: false } } as const

function incomeStatusAt(
  population: Population,
  chance: Chance,
  i: number,
): SyntheticRecord<number> | undefined {
  const relief = reliefStates[population.columns.relief[i] ?? 0]
  if (!relief) return undefined
  return {
    from: daysAgo(population, i, chance(i, asked.reliefFrom) * 1000),
    to: undefined,
    data: reliefData[relief],
  }
}

function careAssessmentAt(
  population: Population,
  chance: Chance,
  i: number,
): SyntheticRecord<number> | undefined {
  const care = careStates[population.columns.care[i] ?? 0]
  if (!care) return undefined
  const from = daysAgo(population, i, chance(i, asked.careFrom) * 700)
  const ends =
    care === 'lapsed' ? population.today - 1 : chance(i, asked.careUntil) < 0.12 ? from + 1095 : undefined
  return {
    from,
    to: ends,
    data: care === 'not-needed' ? careData.no : careData.yes,
  }
}

/** Which place a household lives in, and how many they are. */
export const householdAt = (population: Population, n: number) => {
  const { place, size } = population.households
  return { place: place[n] ?? 0, size: size[n] ?? 1 }
}
