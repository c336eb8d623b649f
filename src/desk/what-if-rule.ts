/** The rule a what-if page is about: a programme's variant at a place, with all that can be turned in it. */
import type { Staff } from '#access'
import { findFact, findProgramme, peopleProgrammes } from '#catalogue'
import { type AreaCode, type Day, isAreaCode, isWithin, refuse, type Words } from '#kernel'
import {
  type Dial,
  type DialLine,
  dialLinesOf,
  dialsOf,
  type NumberDial,
  numberDialsOf,
  type PayDial,
  type Programme,
  parametersOf,
  payDialsOf,
  type Setting,
  targetsOf,
  type Variant,
} from '#policy'
import { areaChoices, placeName } from './places.ts'

export type RuleAt = {
  readonly programme: Programme
  readonly variant: Variant
  readonly place: AreaCode
  readonly here: { readonly on: Day; readonly area: AreaCode; readonly settings: readonly Setting[] }
  readonly find: typeof findFact
  readonly lines: readonly DialLine[]
  readonly dials: readonly Dial[]
  readonly pays: readonly PayDial[]
  readonly numbers: readonly NumberDial[]
}

export type Asking = { readonly staff: Staff; readonly on: Day; readonly settings: readonly Setting[] }

/** Programmes with a rule somewhere in the officer's area today. */
export const triable = ({ staff, on }: Pick<Asking, 'staff' | 'on'>): readonly Programme[] =>
  peopleProgrammes.filter((programme) => targetsOf(programme, { on, in: staff.area }).length > 0)

/** Places inside the officer's area in which the programme has a rule to change; the whole area first. */
export function placesOf(programme: Programme, { staff, on }: Pick<Asking, 'staff' | 'on'>) {
  const all = [{ code: staff.area as string, name: placeName(staff.area) }, ...areaChoices(staff, staff.area)]
  return all.filter(({ code }) => targetsOf(programme, { on, in: code as AreaCode }).length > 0)
}

export function getRule(id: string, chosen: string | undefined, asking: Asking): RuleAt {
  const programme =
    peopleProgrammes.find((one) => one.id === id) ?? refuse('desk.programme-unknown', { programme: id })
  const place = placeAsked(chosen, asking)
  const [variant] = targetsOf(programme, { on: asking.on, in: place })
  if (!variant) return refuse('suppose.no-rule-here', { place: placeName(place) })
  const area = isWithin(variant.in, place) ? variant.in : place
  const here = { on: asking.on, area, settings: asking.settings }
  return {
    programme,
    variant,
    place,
    here,
    find: findFact,
    lines: dialLinesOf(variant, here),
    dials: dialsOf(variant),
    pays: payDialsOf(variant.amount, here),
    numbers: numberDialsOf(parametersOf(variant.eligible), here),
  }
}

function placeAsked(chosen: string | undefined, { staff }: Asking): AreaCode {
  if (chosen === undefined) return staff.area
  if (!isAreaCode(chosen)) return refuse('web.malformed', { field: 'in', value: chosen })
  return isWithin(chosen, staff.area) ? chosen : refuse('desk.area-not-yours', { area: placeName(chosen) })
}

export const nameOfProgramme = (id: string): Words => findProgramme(id)?.name ?? { zh: id, en: id }
