/** The list of programmes and a programme's page: what a place discloses, drawn from the rules themselves. */

import type { Tx } from '#access'
import { findFact, findProgramme, programmes, situationOf, situations } from '#catalogue'
import { type AreaCode, addMonths, type Day, isWithin, type PlainWords, parseDay, refuse } from '#kernel'
import { listSettings } from '#parameters'
import {
  type Circumstances,
  decide,
  drawRule,
  explain,
  type Facts,
  type Programme,
  readsPeople,
  variantOn,
} from '#policy'
import type { PlaceChoice, ProgrammesQuery, ProgrammesView, ProgrammeView } from '#web'
import { citeInto } from './clauses.ts'
import { giftOf, standingOf } from './gifts.ts'
import { placeChoices } from './place-choices.ts'
import { reasonsOf } from './reasons.ts'

type Here = { readonly place: PlaceChoice; readonly on: Day; readonly places: readonly PlaceChoice[] }

function hereOf(home: AreaCode, today: Day, query: ProgrammesQuery): Here {
  const places = placeChoices(home, today)
  const asked = query.place ?? home
  const place =
    places.find(({ code }) => code === asked) ??
    refuse('web.malformed', { field: 'place', value: asked.slice(0, 80) })
  const day = query.on === undefined ? undefined : parseDay(query.on)
  if (day && !day.ok) return refuse('web.malformed', { field: 'on', value: String(query.on).slice(0, 80) })
  return { place, places, on: day?.ok ? day.value : today }
}

/** Cost: a look at each programme's names; no database. */
export function programmesView(home: AreaCode, today: Day, query: ProgrammesQuery): ProgrammesView {
  const { place, places, on } = hereOf(home, today, query)
  if (query.situation !== undefined && !situations.some(({ id }) => id === query.situation))
    refuse('web.malformed', { field: 'situation', value: query.situation })
  const asked = someoneOf(query, on)
  const here = programmes.filter(
    (programme) =>
      variantOn(programme, on, place.code) !== undefined &&
      says(programme, query.words) &&
      mayServe(programme, asked, { on, area: place.code }),
  )
  const parts = situations
    .filter(({ id }) => query.situation === undefined || id === query.situation)
    .map((situation) => ({
      ...situation,
      programmes: here
        .filter((programme) => situationOf(programme) === situation.id)
        .map((programme) => lineOf(programme, on, place.code)),
    }))
    .filter((part) => part.programmes.length > 0)
  return { places, situations, choices, query, place, on, today, parts }
}

const lineOf = (programme: Programme, on: Day, area: AreaCode) => {
  const { id, name, summary } = programme
  const standing = variantOn(programme, on, area)?.standing ?? 'right'
  return { id, name, summary, optional: standing !== 'right' }
}

const drawingOf = (programme: Programme, at: Circumstances): PlainWords => ({
  zh: drawRule(programme, { ...at, language: 'zh' }),
  en: drawRule(programme, { ...at, language: 'en' }),
  easy: drawRule(programme, { ...at, language: 'easy' }),
})

const valuesOf = (key: string) =>
  Object.entries(findFact(key)?.values ?? {}).map(([value, words]) => ({ value, words }))

/** Categories and grades as the certificate names them. */
const choices = { categories: valuesOf('disability_categories'), grades: valuesOf('disability_grade') }

const oldest = 120

/** The little that was said of somebody, as facts; undefined where nothing was. What cannot be read is refused by name. */
function someoneOf({ category, grade, age }: ProgrammesQuery, on: Day): Facts | undefined {
  const check = (field: string, value: string | undefined, fits: (text: string) => boolean) =>
    value === undefined || fits(value) || refuse('web.malformed', { field, value: value.slice(0, 80) })
  check('category', category, (text) => choices.categories.some(({ value }) => value === text))
  check('grade', grade, (text) => choices.grades.some(({ value }) => value === text))
  check('age', age, (text) => /^\d{1,3}$/.test(text) && Number(text) <= oldest)
  const facts: Facts = {
    ...(category === undefined ? {} : { disability_categories: [category] }),
    ...(grade === undefined ? {} : { disability_grade: Number(grade) }),
    ...(age === undefined ? {} : { born: addMonths(on, -12 * Number(age)) }),
  }
  return Object.keys(facts).length > 0 ? facts : undefined
}

/** By the rule itself: whatever it does not rule out for such a person. */
const mayServe = (programme: Programme, someone: Facts | undefined, at: Circumstances): boolean =>
  someone === undefined || (readsPeople(programme) && decide(programme, someone, at).verdict !== 'no')

/** Every word typed has to occur in the name, the summary or what is given, in any language. */
function says({ name, summary, id }: Programme, words: string | undefined): boolean {
  if (words === undefined) return true
  const text = [name, summary].flatMap(({ zh, en, easy }: PlainWords) => [zh, en, easy]).join(' ')
  const all = `${id} ${text}`.toLowerCase()
  return words
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => all.includes(word))
}

export async function programmeView(
  tx: Tx,
  { home, today, query }: { home: AreaCode; today: Day; query: { id: string } & ProgrammesQuery },
): Promise<ProgrammeView> {
  const programme = findProgramme(query.id) ?? refuse('web.not-found')
  const { place, places, on } = hereOf(home, today, query)
  const variant = variantOn(programme, on, place.code)
  const settings = await listSettings(tx)
  const cite = await citeInto(tx)
  const answer = explain(programme, {}, { on, area: place.code, settings })
  const inPlace = programme.variants.filter((one) => isWithin(place.code, one.in))
  return {
    id: programme.id,
    name: programme.name,
    summary: programme.summary,
    place: { code: place.code, name: place.name, own: place.code === home },
    on,
    today,
    rule: variant && {
      gift: giftOf(answer),
      standing: standingOf(answer),
      conditions: reasonsOf(answer.reasons, cite),
      drawing: drawingOf(programme, { on, area: place.code, settings }),
      basis: answer.basis.map(cite),
      from: variant.from,
      to: variant.to,
    },
    days: inPlace.map(({ from, to }) => ({ from, to })).toSorted((a, b) => (a.from < b.from ? 1 : -1)),
    elsewhere: places
      .filter(({ code }) => code !== place.code && programme.variants.some((one) => one.in === code))
      .map(({ code, name }) => ({ code, name })),
    bring: programme.bring,
    forPeople: readsPeople(programme),
  }
}
