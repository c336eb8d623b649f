/** People of the officer's area: search, one person's page, and the numbers in full for those who may. */
import type { Vault } from '#access'
import type { AreaCode } from '#kernel'
import type { Clock } from '#platform'
import { countPeople, findPerson, listPeople, nameSearch, type PersonKey, type PersonLine } from '#registry'
import type { PeopleDesk, PersonLine as ShownPerson } from '#web'
import { certificateState, disabilityWords } from './certificate.ts'
import type { keptConversations } from './kept-conversations.ts'
import { pagesOf, perPage, skipTo } from './paging.ts'
import { maskedNumbers, personView } from './person-view.ts'
import { areaAsked, areaChoices, countiesIn, homeName } from './places.ts'
import { recordForm, recordStater } from './record-form.ts'
import { unmaskedNumbers } from './unmasked.ts'
import { visitWith } from './visit.ts'

type Means = {
  readonly vault: Vault
  readonly clock: Clock
  readonly conversations: ReturnType<typeof keptConversations>
}
type At = Parameters<PeopleDesk['people']>[0]
type Query = Parameters<PeopleDesk['people']>[1]

export const peopleDesk = (means: Means): PeopleDesk => ({
  people: (at, query) => peopleView(at, query, means.vault),
  person: (at, key) => personView(at, key, async (person) => maskedNumbers(person, means.vault)),
  visit: visitWith(means.conversations),
  recordForm,
  stateRecord: recordStater(means),
  unmask: (at, { reason, ...key }) =>
    personView(at, key, (person) => unmaskedNumbers(person, reason, { ...at, ...means })),
})

async function peopleView(at: At, { page, ...query }: Query, vault: Vault) {
  const { staff, today } = at
  const area = areaAsked(staff, query.area as AreaCode | undefined)
  const found =
    (await byNumber(at, { ...query, area }, vault)) ?? (await byName(at, { ...query, area, page }))
  return {
    query,
    areas: areaChoices(staff, area),
    total: found.total,
    people: found.people.map((person) => shown(person, today)),
    page,
    pages: pagesOf(found.total),
  }
}

type Asked = Omit<Query, 'area' | 'page'> & { readonly area: AreaCode }

/** Letters that only a number has; names have none. */
const looksLikeNumber = (text: string) => /^[\dxX\s-]{15,}/.test(text.trim())

/** Whoever has this number, if they live in the area; undefined when no number was typed. */
async function byNumber({ tx }: At, { name, area }: Asked, vault: Vault) {
  if (name === undefined || !looksLikeNumber(name)) return undefined
  const key = await findPerson(tx, name, vault)
  if (!key) return { total: 0, people: [] }
  const people = await listPeople(tx, { ...only(key), area, order: 'name', skip: 0, limit: 1 })
  return { total: people.length, people }
}

const only = ({ county, id }: PersonKey) => ({ counties: [county], id })

async function byName({ tx, staff }: At, { name, area, sort, page }: Asked & { page: number }) {
  const question = { counties: countiesIn(staff, area), area, name: nameSearch(name ?? '') }
  const total = await countPeople(tx, question)
  const order = sort ?? 'name'
  const people = await listPeople(tx, { ...question, order, skip: skipTo(page), limit: perPage })
  return { total, people }
}

const shown = (person: PersonLine, today: At['today']): ShownPerson => ({
  county: person.county,
  id: person.id,
  name: person.name,
  born: person.born,
  disability: disabilityWords(person),
  areaName: homeName(person.area),
  certificate: certificateState(person, today),
})
