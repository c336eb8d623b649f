/** One visit: what is open for a decision now, what is decided, and what only the person can tell. */
import { hasDuty } from '#access'
import { findFact, findProgramme } from '#catalogue'
import type { Words } from '#kernel'
import { refuse } from '#kernel'
import { besideOf, excludes, foundIn, listCandidaciesOf, programmeNumbers, selectFinding } from '#needs'
import type { FoundDesk } from '#web'
import { besideLines } from './beside-told.ts'
import { citeInto } from './clauses.ts'
import { giftOf } from './gifts.ts'
import { programmeWords } from './offered.ts'
import { explainAll } from './person-programmes.ts'
import { fileOf } from './person-view.ts'
import { homeName } from './places.ts'
import { reasonsOf } from './reasons.ts'

type At = Parameters<FoundDesk['visitOf']>[0]
type Answers = Awaited<ReturnType<typeof explainAll>>['answers']

/** The rules are asked now, by the records as they are: the list may be a day old, the visit is not. */
export const visitView: FoundDesk['visitOf'] = async (at, key) => {
  const { tx, staff, today } = at
  const { person } = await fileOf(at, key)
  if (person.closed_on) return refuse('person.not-found')
  const cite = await citeInto(tx)
  const { answers } = await explainAll(tx, person, today)
  const decided = (await listCandidaciesOf(tx, person)).flatMap(({ programme, decision }) =>
    decision === 'open' ? [] : [{ id: programme, name: programmeWords(programme), state: decision }],
  )
  const done = new Set(decided.map(({ id }) => id))
  const besides = await besideOf(tx, person, { on: today })
  const open = answers.filter(({ programme, answer }) => answer.verdict === 'yes' && !done.has(programme.id))
  return {
    county: person.county,
    id: person.id,
    name: person.name,
    areaName: homeName(person.area),
    on: today,
    open: open.map(({ programme, answer }) => ({
      id: programme.id,
      name: programme.name,
      gift: giftOf(answer),
      reasons: reasonsOf(answer.reasons, cite),
      beside: besideLines(besides, { programme: programme.id, cite }),
    })),
    decided,
    toAsk: await toAsk(at, { answers, person: { county: person.county, personId: person.id } }),
    asksSettled: besides.some((beside) => excludes(beside)),
    mayDecide: hasDuty(staff, 'candidate:confirm'),
  }
}

type Asking = { readonly answers: Answers; readonly person: Parameters<typeof selectFinding>[1] }

/** Facts nobody recorded that could settle something, the one that settles most first. */
async function toAsk({ tx }: At, { answers, person }: Asking) {
  const finding = await selectFinding(tx, person)
  const worth = new Set(
    foundIn(finding?.found ?? [], await programmeNumbers(tx)).flatMap(({ programme, verdict }) =>
      verdict === 'unknown' ? [programme] : [],
    ),
  )
  const byFact = new Map<string, { fact: Words; programmes: Words[] }>()
  for (const { programme, answer } of answers)
    if (answer.verdict === 'unknown' && worth.has(programme.id) && findProgramme(programme.id))
      for (const { kind, id } of answer.missing) {
        const fact = kind === 'fact' ? findFact(id) : undefined
        if (!fact) continue
        const line = byFact.get(id) ?? { fact: fact.label, programmes: [] }
        line.programmes.push(programme.name)
        byFact.set(id, line)
      }
  return [...byFact.values()].toSorted((a, b) => b.programmes.length - a.programmes.length)
}
