/** Numbers and conditions left to offices: what is not set for the officer's area today, and who waits for it. */
import { openConditions, peopleProgrammes } from '#catalogue'
import type { AreaCode, Day } from '#kernel'
import { listHeld } from '#needs'
import { allParameters, listSettings } from '#parameters'
import {
  brought,
  openIdOf,
  openIn,
  type Programme,
  readingAnswer,
  type Setting,
  sayCondition,
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

/** Ids of what keeps the programme open here: conditions, lines and amounts nobody has set. */
function missingOf(programme: Programme, where: Where): readonly string[] {
  if (!variantOn(programme, where.on, where.area)) return []
  const here = brought(programme, where)
  if (!here) return []
  const conditions = openIn(here.eligible).map(openIdOf)
  const amount = here.amount?.kind === 'flat' ? [here.amount.value] : []
  const rates = amount.flatMap((value) => (typeof value === 'number' ? [] : [value.id]))
  return [...new Set([...conditions, ...rates].filter((id) => id !== undefined))]
}

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
    readings: (readings.get(id) ?? []).map((reading, i) => ({
      value: readingAnswer(i),
      words: sayCondition(reading, { on, area }),
    })),
  }
}
