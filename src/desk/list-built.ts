/** A list as built so far: its conditions in words, how many it selects, and a page of them. */
import { hasDuty } from '#access'
import { allFacts, findFact } from '#catalogue'
import { asksSomething, conditionOf, countList, selectPeople } from '#needs'
import { type Fact, isOfPeople, sayCondition, type Written } from '#policy'
import { listPersons } from '#registry'
import type { BuiltList, FactForm, ListDesk, ListNode } from '#web'
import { sayMembers, themeOf, themeWords } from './list-words.ts'
import { pagesOf, perPage, skipTo } from './paging.ts'
import { areaAsked, areaChoices, countiesIn, homeName } from './places.ts'

type At = Parameters<ListDesk['buildList']>[0]
type Asked = Parameters<ListDesk['buildList']>[1]

/** Fewer than this can be recognised by who they are not. */
const smallest = 10

export async function builtList(at: At, asked: Asked): Promise<BuiltList> {
  const { staff, today } = at
  const area = areaAsked(staff, asked.area)
  const on = asked.on ?? today
  const say = (written: Written) => sayCondition(conditionOf(written), { on, area })
  const form = asked.fact === undefined ? undefined : formOf(asked.fact)
  const frame = {
    condition: asked.condition,
    tree: treeOf(asked.condition, { place: '', not: false, say }),
    area: asked.area,
    areas: areaChoices(staff, area),
    on,
    page: asked.page,
    facts,
    ...(form ? { form } : {}),
    mayUnmask: hasDuty(staff, 'person:unmask'),
  }
  if (!asksSomething(asked.condition)) return { ...frame, people: [], pages: 1, small: false }
  return { ...frame, sentence: say(asked.condition), ...(await found(at, { ...asked, area, on })) }
}

async function found(
  { tx, staff }: At,
  { condition, area, on, page }: Asked & Pick<ListQuestion, 'area' | 'on'>,
) {
  const question = { condition: conditionOf(condition), area, on, counties: countiesIn(staff, area) }
  const counted = await countList(tx, question)
  const selected = await selectPeople(tx, { ...question, skip: skipTo(page), limit: perPage })
  const names = new Map<string, Awaited<ReturnType<typeof listPersons>>[number]>()
  for (const [county, group] of Map.groupBy(selected, (one) => one.county))
    for (const person of await listPersons(
      tx,
      county,
      group.map(({ personId }) => personId),
    ))
      names.set(person.id, person)
  const people = selected.flatMap(({ county, personId, area: home }) => {
    const person = names.get(personId)
    return person
      ? [{ county, id: personId, name: person.name, born: person.born, areaName: homeName(home) }]
      : []
  })
  const small = counted.selected > 0 && counted.selected < smallest
  return { counted, people, pages: pagesOf(counted.selected), small }
}

type ListQuestion = Parameters<typeof countList>[1]

/** Facts of the register, each once, in the themes of the conversation and there by their words. */
const facts = Object.entries(themeWords).map(([theme, words]) => ({
  theme: words,
  facts: allFacts
    .filter((fact) => themeOf(fact) === theme)
    .map(({ key, label }) => ({ key, label }))
    .toSorted((a, b) => a.label.zh.localeCompare(b.label.zh, 'zh-Hans-CN')),
}))

function formOf(key: string): FactForm | undefined {
  const fact = findFact(key)
  if (!fact || !isOfPeople(fact.about)) return undefined
  return { key, label: fact.label, type: fact.type, values: valuesOf(fact) }
}

const valuesOf = ({ values }: Fact) => Object.entries(values).map(([value, words]) => ({ value, words }))

type Place = {
  readonly place: string
  readonly not: boolean
  readonly say: (written: Written) => ListNodeWords
}

type ListNodeWords = Extract<ListNode, { words: unknown }>['words']

const isGroup = (written: Written) => 'all' in written || 'any' in written

/** A negation has the place of what it negates, a count of the household that of what it counts. */
function treeOf(written: Written, { place, not, say }: Place): ListNode {
  if ('not' in written) return treeOf(written.not, { place, not: !not, say })
  if ('count' in written && isGroup(written.count)) {
    const inner = treeOf(written.count, { place, not: false, say })
    return 'joined' in inner ? { ...inner, not, household: sayMembers(written, not) } : inner
  }
  const joined = 'all' in written ? 'all' : 'any' in written ? 'any' : undefined
  if (joined === undefined) return { place, not, words: say(not ? { not: written } : written) }
  const parts = 'all' in written ? written.all : 'any' in written ? written.any : []
  const placeOf = (i: number) => (place === '' ? String(i) : `${place}.${i}`)
  return {
    place,
    not,
    joined,
    parts: parts.map((part, i) => treeOf(part, { place: placeOf(i), not: false, say })),
  }
}
