/** A record stated at the desk: one page a kind, its questions the declared facts, with who said it and from when. */
import type { Vault } from '#access'
import { type Answers, asks, form, parse, section, text, viewOf, write } from '#forms'
import { type Day, refuse, type Words } from '#kernel'
import type { Clock } from '#platform'
import { day, type FactValue } from '#policy'
import { factsOf, type Person, type Statement, stateRecord } from '#registry'
import type { PeopleDesk, StatedFields } from '#web'
import { fileOf } from './person-view.ts'
import { homeName } from './places.ts'
import { factsOfKind, isStatedHere, kindWords } from './record-kinds.ts'

type At = Parameters<PeopleDesk['recordForm']>[0]
type Which = Parameters<PeopleDesk['recordForm']>[1]
type Means = { readonly vault: Vault; readonly clock: Clock }

const words = {
  facts: { zh: '了解到的情况', en: 'What was learned' },
  saying: { zh: '来源', en: 'Where this comes from' },
  source: { zh: '谁提供的、怎么了解到的', en: 'Who said it, or how it is known' },
  sourceHint: {
    zh: '例如：7月3日入户走访，本人和母亲讲述。',
    en: 'For example: a visit on 3 July, told by the person and the mother.',
  },
  later: { zh: '起始日期不能晚于今天', en: 'The first day cannot be after today' },
  beforeBirth: { zh: '起始日期不能早于出生日期', en: 'The first day cannot be before the birth' },
  nothing: { zh: '请至少填写一项情况', en: 'Say at least one thing' },
} satisfies Record<string, Words>

const from = day({
  key: 'stated_from',
  record: 'statement',
  label: { zh: '从哪天起是这样', en: 'Since when it is so', easy: '从哪天开始' },
  question: { zh: '从哪天起是这样？', en: 'Since when is it so?', easy: '从哪天开始是这样？' },
})

/** Facts may be left open; source and day may not. */
const formOf = (kind: string) =>
  form({
    id: kind,
    title: kindWords(kind),
    audience: 'officers',
    sections: [
      section(
        words.facts,
        factsOfKind(kind).map((fact) => asks(fact, { optional: true, mayNotKnow: true })),
      ),
      section(words.saying, [
        text('stated_source', { label: words.source, hint: words.sourceHint, min: 2, max: 200 }),
        asks(from),
      ]),
    ],
  })

const kindAsked = (kind: string) =>
  isStatedHere(kind) ? formOf(kind) : refuse('desk.no-such-record', { kind })

type Problem = { readonly at: string; readonly says: Words }

async function show(at: At, which: Which, sent?: { fields: StatedFields; more: readonly Problem[] }) {
  const asked = kindAsked(which.kind)
  const { person } = await fileOf(at, which)
  const filling = { on: at.today, area: person.area }
  const posted = sent?.fields ?? write(asked, await standing(at, person, which.kind))
  const view = viewOf(asked, { posted, sent: sent !== undefined }, filling)
  return {
    county: person.county,
    id: person.id,
    kind: which.kind,
    name: person.name,
    areaName: homeName(person.area),
    form: view,
    errors: [...view.problems, ...(sent?.more ?? [])].map((one) => ({ field: one.at, says: one.says })),
  }
}

/** What the records say today, and the day of today: whoever only adds one thing need not repeat the others. */
async function standing(at: At, person: Person, kind: string): Promise<Answers> {
  const facts = (await factsOf(at.tx, person, { on: at.today })) ?? {}
  const known = factsOfKind(kind).flatMap(({ key }) => {
    const value = facts[key] ?? null
    return value === null ? [] : [[key, value] as const]
  })
  return { ...Object.fromEntries(known), stated_from: at.today }
}

export const recordForm: PeopleDesk['recordForm'] = (at, which) => show(at, which)

/** Writes the record, or gives the form again with every problem. What is left open is no longer known. */
export const recordStater =
  (means: Means): PeopleDesk['stateRecord'] =>
  async (at, { fields, ...which }) => {
    const asked = kindAsked(which.kind)
    const { person } = await fileOf(at, which)
    if (person.closed_on) return refuse('person.not-found')
    const parsed = parse(asked, fields, { on: at.today, area: person.area })
    if (!parsed.ok) return { refused: await show(at, which, { fields, more: [] }) }
    const said = statementOf(parsed.answers, which, person)
    const more = wrongWith(said, { person, today: at.today })
    if (more.length > 0) return { refused: await show(at, which, { fields, more }) }
    await stateRecord(at.tx, said, means)
    return { refused: undefined }
  }

function statementOf(answers: Answers, { kind }: Which, person: Person): Statement {
  const data = factsOfKind(kind).flatMap(({ key, field }) => {
    const value = answers[key] ?? null
    return value === null ? [] : [[field, value as FactValue] as const]
  })
  return {
    key: { county: person.county, id: person.id },
    kind,
    data: Object.fromEntries(data),
    from: answers['stated_from'] as Day,
    source: answers['stated_source'] as string,
  }
}

type Around = { readonly person: Person; readonly today: Day }

function wrongWith({ from: since, data, kind }: Statement, { person, today }: Around): Problem[] {
  const wrong: Problem[] = []
  if (Object.keys(data).length === 0)
    wrong.push({ at: factsOfKind(kind)[0]?.key ?? 'stated_source', says: words.nothing })
  if (since > today) wrong.push({ at: from.key, says: words.later })
  if (since < person.born) wrong.push({ at: from.key, says: words.beforeBirth })
  return wrong
}
