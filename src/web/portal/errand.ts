/** For whom, where and for which day somebody asks; part of the address, like the answers. */
import type { AreaCode, Day, PlainWords } from '#kernel'
import { areaCode, dayOf, isAreaCode, parseDay, refuse } from '#kernel'
import type { Answers } from './questions.ts'

/** Oneself, a relative, somebody one visits; or a body that employs, serves or teaches people. */
export const askers = ['me', 'relative', 'visit', 'employer', 'institution', 'school'] as const

export type Asker = (typeof askers)[number]

export type Errand = { readonly asker: Asker; readonly place: AreaCode; readonly on: Day }

/** What is asked of the counter: an errand with the answers given so far. */
export type Asked = { readonly errand: Errand; readonly answers: Answers }

/** The same asked of another day. */
export const onDay = (asked: Asked, on: Day): Asked => ({ ...asked, errand: { ...asked.errand, on } })

/** A place whose plan is known. `ended`: the last day of its plan, where that has gone by. */
export type PlaceChoice = {
  readonly code: AreaCode
  readonly name: PlainWords
  readonly programmes: number
  readonly ended?: Day | undefined
}

type Said = Readonly<Record<string, unknown>>

/** The errand an address states; whatever it leaves out is oneself, here and today. A wrong one is refused, never mended. */
export function readErrand(said: Said, usual: Pick<Errand, 'place' | 'on'>): { errand: Errand; rest: Said } {
  const { for: asker = 'me', place = usual.place, on = usual.on, ...rest } = said
  return { errand: { asker: askerOf(asker), place: placeOf(place), on: dayIn(on) }, rest }
}

const malformed = (field: string, value: unknown) =>
  refuse('web.malformed', { field, value: String(value).slice(0, 80) })

/** A word of the address beside the answers; the same one said twice is refused, never chosen from. */
export const oneWord = (field: string, said: unknown): string | undefined =>
  said === undefined || typeof said === 'string' ? said : malformed(field, said)

const askerOf = (said: unknown): Asker => askers.find((asker) => asker === said) ?? malformed('for', said)

const placeOf = (said: unknown): AreaCode =>
  typeof said === 'string' && isAreaCode(said) ? areaCode(said) : malformed('place', said)

function dayIn(said: unknown): Day {
  const parsed = typeof said === 'string' ? parseDay(said) : undefined
  if (!parsed?.ok || parsed.value < dayOf(2000, 1, 1) || parsed.value > dayOf(2099, 12, 31))
    return malformed('on', said)
  return parsed.value
}

/** As the address carries it: the usual place and today are left out, so that a shared address means the day it is opened. */
export const errandQuery = ({ asker, place, on }: Errand, usual: Pick<Errand, 'place' | 'on'>) => ({
  for: asker === 'me' ? undefined : asker,
  place: place === usual.place ? undefined : place,
  on: on === usual.on ? undefined : on,
})
