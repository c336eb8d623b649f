/** A fictional club's forms, with every kind of question; so that tests of the language never change when policy does. */
import { areaCode, day, type PlainWords } from '#kernel'
import { day as dayFact, money, number, oneOf, setOf, yesNo } from '#policy'
import type { Reference } from '../answers.ts'
import { asks, consent, longText, one, rows, several, text } from '../field.ts'
import type { Filling } from '../filling.ts'
import { form, section } from '../form.ts'

export const same = (text: string): PlainWords => ({ zh: text, en: text, easy: text })
const told = (key: string) => ({ record: 'club', label: same(key), question: same(`${key}?`) })

export const member = yesNo({
  ...told('member'),
  key: 'c_member',
  values: { yes: same('yes'), no: same('no') },
})
export const kind = oneOf({
  ...told('kind'),
  key: 'c_kind',
  values: { new: same('new'), again: same('again'), other: same('other') },
})
export const since = dayFact({ ...told('since'), key: 'c_since' })
export const people = number({ ...told('people'), key: 'c_people', min: 1, max: 20 })
export const fee = money({ ...told('fee'), key: 'c_fee', min: 0, max: 500_000 })
export const interests = setOf({
  ...told('interests'),
  key: 'c_interests',
  values: { chess: same('chess'), song: same('song'), walks: same('walks') },
})
export const late = yesNo({
  ...told('late'),
  key: 'c_late',
  values: { yes: same('late'), no: same('in time') },
})

const visits = rows('visits', {
  label: same('visits'),
  each: same('a visit'),
  optional: true,
  atMost: 4,
  columns: [
    asks(since),
    asks(member, { optional: true }),
    text('place', { label: same('place'), neededIf: member.holds }),
    several('pictures', { to: 'file', label: same('pictures'), optional: true }),
  ],
})

export const joining = form({
  id: 'joining',
  title: same('Joining'),
  audience: 'citizens',
  reads: [late],
  sections: [
    section(same('You'), [
      asks(member),
      asks(kind, { shownIf: member.fails }),
      text('other_kind', { label: same('which kind'), shownIf: kind.is('other') }),
      asks(since, { optional: true, mayNotKnow: true }),
      asks(people, { optional: true }),
      asks(fee, { neededIf: people.atLeast(5) }),
      asks(interests, { mayNotKnow: true }),
    ]),
    section(same('More'), [
      longText('reason', { label: same('reason'), min: 5, max: 200, neededIf: late.holds }),
      one('friend', { to: 'person', label: same('friend'), optional: true }),
      several('papers', { to: 'file', label: same('papers'), atMost: 2 }),
      visits,
      consent('agreed', { label: same('agreement'), statement: same('I agree to the rules') }),
    ]),
  ],
})

const named = (...ids: readonly string[]): ReadonlyMap<string, Reference> =>
  new Map(ids.map((id) => [id, { id, name: id.toUpperCase() }]))

export const filling: Filling = {
  on: day('2026-03-02'),
  area: areaCode('990101'),
  facts: { c_late: false },
  referable: { person: named('p1', 'p2'), file: named('f1', 'f2', 'f3'), unit: named('u1', 'u2') },
}
