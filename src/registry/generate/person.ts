/** One synthetic person in full, read out of the columns. Numbers are well formed and belong to nobody. */
import type { AreaCode, CountyCode, Day, Id } from '#kernel'
import { dayFromNumber, dayNumber } from '#kernel'
import type { DisabilityCategory, DisabilityGrade, ResidentId, Sex } from '#standards'
import { disabilityCategories, makeResidentId } from '#standards'
import type { Chance } from './chance.ts'
import { asked, bits, chanceOf } from './chance.ts'
import type { Population } from './columns.ts'
import { careStates, certificateStates, noDay, reliefStates, residences } from './columns.ts'
import { nameOf } from './names.ts'
import { missing } from './shares.ts'

export type SyntheticRecord = { from: Day; to?: Day; data: Readonly<Record<string, string | boolean>> }

export type SyntheticPerson = {
  id: Id<'person'>
  county: CountyCode
  area: AreaCode
  householdId?: Id<'household'>
  name: string
  nameKey: string
  sex: Sex
  born: Day
  residence?: 'urban' | 'rural'
  residentId: ResidentId
  phone?: string
  account?: { bank: string; number: string }
  certificate: {
    id: Id<'certificate'>
    status: (typeof certificateStates)[number]
    category: DisabilityCategory
    categories: DisabilityCategory[]
    grade: DisabilityGrade
    issued: Day
    expires?: Day
    reissue?: string
    from: Day
  }
  incomeStatus?: SyntheticRecord & { id: Id<'record'> }
  careAssessment?: SyntheticRecord & { id: Id<'record'> }
}

/** Kinds of rows, so that no two rows share an id. */
const kinds = { person: 0, household: 1, certificate: 2, incomeStatus: 3, careAssessment: 4 } as const

const hex4 = Array.from({ length: 0x1_0000 }, (_, n) => n.toString(16).padStart(4, '0'))
const hex8 = (n: number) => `${hex4[n >>> 16]}${hex4[n & 0xffff]}`

/** UUIDv7 in form; time and chance are the seed's and the number's, so ids rise with the number and repeat with the seed. */
export function syntheticId<Kind extends string>(
  { spec }: Population,
  kind: keyof typeof kinds,
  n: number,
): Id<Kind> {
  const milliseconds = dayNumber(spec.on) * 86_400_000 + (n >>> 8)
  const high = Math.floor(milliseconds / 0x1_0000)
  const counted = 0x7000 | ((n & 0xff) << 4) | kinds[kind]
  const variant = 0x8000 | (bits(spec.seed, n, asked.id) & 0xfff)
  const tail = hex8(bits(spec.seed, n, asked.idTail + kinds[kind] * 64))
  return `${hex8(high)}-${hex4[milliseconds % 0x1_0000]}-${hex4[counted]}-${hex4[variant]}-${tail}${hex4[spec.seed & 0xffff]}` as Id<Kind>
}

const days = new Map<number, Day>()

/** A population has many people and few days. */
function dayText(n: number): Day {
  let text = days.get(n)
  if (text === undefined) days.set(n, (text = dayFromNumber(n)))
  return text
}

/** Everything about the i-th person. Cost: about three microseconds. */
export function personAt(population: Population, i: number): SyntheticPerson {
  const { columns, places, spec } = population
  const chance = chanceOf(spec.seed)
  const place = places[columns.place[i] ?? 0]
  if (!place) throw new RangeError(`no person ${i}`)
  const born = dayText(columns.born[i] ?? 0)
  const isMale = columns.male[i] === 1
  const household = columns.household[i] ?? -1
  const { name, key } = nameOf(chance, i, isMale)
  const residence = residences[columns.residence[i] ?? 0]
  return {
    id: syntheticId(population, 'person', i),
    county: place.county,
    area: place.area,
    ...(household < 0 ? {} : { householdId: syntheticId<'household'>(population, 'household', household) }),
    name,
    nameKey: key,
    sex: isMale ? 'male' : 'female',
    born,
    ...(residence ? { residence } : {}),
    residentId: unissuedId(place.county, born, (columns.sequence[i] ?? 0) * 2 + (isMale ? 1 : 2)),
    ...contact(chance, i),
    certificate: certificateAt(population, chance, i),
    ...recordsAt(population, chance, i),
  }
}

/** County codes ending in 99 and downwards were never given to a county, so nobody's number begins like this. */
function unissuedId(county: CountyCode, born: Day, nth: number): ResidentId {
  const block = Math.floor((nth - 1) / 998)
  return makeResidentId(`${county.slice(0, 4)}${99 - block}`, born, ((nth - 1) % 998) + 1)
}

const banks = ['农村商业银行', '中国农业银行', '中国邮政储蓄银行', '中国建设银行'] as const

/** No Chinese telephone number begins with 12 and has eleven digits; no card number begins with 0. */
function contact(chance: Chance, i: number): Pick<SyntheticPerson, 'phone' | 'account'> {
  const digits = (question: number, width: number) =>
    String(Math.floor(chance(i, question) * 10 ** width)).padStart(width, '0')
  const number = `0${digits(asked.account, 9)}${String(i).padStart(8, '0')}`
  const bank = banks[Math.floor(chance(i, asked.bank) * banks.length)] ?? banks[0]
  return {
    ...(chance(i, asked.hasPhone) < missing.phone ? {} : { phone: `12${digits(asked.phone, 9)}` }),
    ...(chance(i, asked.hasAccount) < missing.account ? {} : { account: { bank, number } }),
  }
}

function certificateAt(population: Population, chance: Chance, i: number): SyntheticPerson['certificate'] {
  const { columns, spec } = population
  const status = certificateStates[columns.certificateState[i] ?? 0] ?? 'issued'
  const components = disabilityCategories.filter((_, k) => ((columns.components[i] ?? 0) >> k) & 1)
  const category = disabilityCategories[(columns.category[i] ?? 1) - 1] ?? 'physical'
  const [issued, expires] = [columns.issued[i] ?? 0, columns.expires[i] ?? noDay]
  const changed = issued + Math.floor(chance(i, asked.certificateFrom) * (dayNumber(spec.on) - issued))
  return {
    id: syntheticId(population, 'certificate', i),
    status,
    category,
    categories: category === 'multiple' ? [...components, category] : components,
    grade: (columns.grade[i] ?? 4) as DisabilityGrade,
    issued: dayText(issued),
    ...(expires === noDay ? {} : { expires: dayText(expires) }),
    ...(chance(i, asked.reissued) < 0.06 ? { reissue: 'B1' } : {}),
    from: dayText(status === 'issued' ? issued : changed),
  }
}

function recordsAt(
  population: Population,
  chance: Chance,
  i: number,
): Pick<SyntheticPerson, 'incomeStatus' | 'careAssessment'> {
  const { columns, spec } = population
  const [today, born] = [dayNumber(spec.on), columns.born[i] ?? 0]
  const ago = (question: number, days: number) =>
    Math.max(born, today - 1 - Math.floor(chance(i, question) * days))
  const relief = reliefStates[columns.relief[i] ?? 0]
  const care = careStates[columns.care[i] ?? 0]
  const careFrom = ago(asked.careFrom, 700)
  const ends = care === 'lapsed' ? today - 1 : chance(i, asked.careUntil) < 0.12 ? careFrom + 1095 : undefined
  return {
    ...(relief
      ? {
          incomeStatus: {
            id: syntheticId<'record'>(population, 'incomeStatus', i),
            from: dayText(ago(asked.reliefFrom, 1000)),
            data: { relief_status: relief },
          },
        }
      : {}),
    ...(care
      ? {
          careAssessment: {
            id: syntheticId<'record'>(population, 'careAssessment', i),
            from: dayText(careFrom),
            ...(ends === undefined ? {} : { to: dayText(ends) }),
            data: { needs_long_term_care: care !== 'not-needed' },
          },
        }
      : {}),
  }
}

/** What a household's row holds. */
export const householdAt = (population: Population, n: number) => {
  const place = population.places[population.households.place[n] ?? 0]
  if (!place) throw new RangeError(`no household ${n}`)
  return {
    id: syntheticId<'household'>(population, 'household', n),
    county: place.county,
    area: place.area,
    size: population.households.size[n] ?? 1,
  }
}
