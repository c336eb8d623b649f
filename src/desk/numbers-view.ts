/** Numbers and conditions left to offices: what is not set for the officer's area today, and who waits for it. */
import { offices } from '#access'
import { openConditions, parametersOfRelation, peopleProgrammes, relations } from '#catalogue'
import { type AreaCode, type Day, isWithin, type Words } from '#kernel'
import { listHeld } from '#needs'
import { allParameters, listSettings } from '#parameters'
import {
  all,
  brought,
  holdsOn,
  openIdOf,
  openIn,
  type Programme,
  parametersOfVariant,
  readingAnswer,
  type Setting,
  sayCondition,
  valueOn,
  variantOn,
} from '#policy'
import type { FoundDesk, OpenNumber } from '#web'
import { areaChoices, placeName } from './places.ts'

const readings = new Map(openConditions.map((each) => [each.id, each.readings]))

export const openNumbersView: FoundDesk['openNumbers'] = async ({ tx, staff, today }, parameter) => {
  const settings = await listSettings(tx)
  const held = await listHeld(tx, staff.area)
  const waiting = peopleProgrammes.flatMap((programme) =>
    missingOf(programme, { on: today, area: staff.area, settings }).map((id) => ({ id, programme })),
  )
  const numbers = [...Map.groupBy(waiting, ({ id }) => id)].map(([id, group]) =>
    numberOf(
      id,
      group.map(({ programme }) => programme),
      { held, on: today, area: staff.area },
    ),
  )
  const own = { code: staff.area, name: placeName(staff.area) }
  return {
    numbers: numbers.toSorted((a, b) => b.people - a.people || b.programmes.length - a.programmes.length),
    programmes: new Set(waiting.map(({ programme }) => programme.id)).size,
    areas: areaChoices(staff, staff.area),
    own,
    setting: parameter === undefined ? undefined : numbers.find(({ id }) => id === parameter),
  }
}

type Where = { readonly on: Day; readonly area: AreaCode; readonly settings: readonly Setting[] }

/** Ids of what keeps the programme open here: conditions, lines, and every number its amount is made of, that nobody has set. */
function missingOf(programme: Programme, where: Where): readonly string[] {
  const variant = variantOn(programme, where.on, where.area)
  if (!variant) return []
  const here = brought(programme, where)
  if (!here) return []
  const conditions = openIn(here.eligible).map(openIdOf)
  const amount = parametersOfVariant(programme, { ...variant, eligible: all() })
  const unset = amount.filter((one) => valueOn(one, where) === undefined).map(({ id }) => id)
  return [
    ...new Set([...conditions, ...unset, ...openBeside(programme, where)].filter((id) => id !== undefined)),
  ]
}

/** Numbers of the relations that bear on it here: shares, and for how long something is kept. */
const openBeside = ({ id }: Programme, where: Where): readonly string[] =>
  relations
    .filter((one) => one.with === id && (one.in === undefined || isWithin(where.area, one.in)))
    .filter((one) => holdsOn({ ...one, from: one.from ?? where.on }, where.on))
    .flatMap(parametersOfRelation)
    .filter((one) => valueOn(one, where) === undefined)
    .map((one) => one.id)

type Counting = { readonly held: ReadonlyMap<string, number>; readonly on: Day; readonly area: AreaCode }

function numberOf(id: string, programmes: readonly Programme[], { held, on, area }: Counting): OpenNumber {
  const declared = allParameters.find((each) => each.id === id)
  const name = declared?.name ?? { zh: id, en: id }
  return {
    id,
    name,
    unit: declared?.unit ?? 'count',
    programmes: programmes.map((programme) => programme.name),
    people: programmes.reduce((sum, programme) => sum + (held.get(programme.id) ?? 0), 0),
    setBy: setBy(programmes, { on, area }),
    readings: (readings.get(id) ?? []).map((reading, i) => ({
      value: readingAnswer(i),
      words: sayCondition(reading, { on, area }),
    })),
  }
}

/** Posts whose duty it is to set numbers. */
const setters = Object.values(offices).filter(({ duties }) => duties.some((duty) => duty === 'parameter:set'))

/** The places whose plans leave the number open; there, or in any part of them, an office with the duty sets it. */
function setBy(programmes: readonly Programme[], { on, area }: Pick<Where, 'on' | 'area'>): Words {
  const places = programmes.flatMap((programme) => variantOn(programme, on, area)?.in ?? [])
  const names = [...new Set(places)].map(placeName).join('、')
  return {
    zh: `${names}：${setters.map(({ zh }) => zh).join('、')}`,
    en: `${names}: ${setters.map(({ en }) => en).join(', ')}`,
  }
}
