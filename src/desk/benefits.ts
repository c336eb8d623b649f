/** "What can I get": the next page worth asking, the result by life situation, and one programme in full. */

import type { Tx } from '#access'
import { findFact, situationOf, situations, themes } from '#catalogue'
import { type PlainWords, refuse } from '#kernel'
import { listSettings } from '#parameters'
import { type Explanation, explain, type Facts, type Heard, type Programme, type Step } from '#policy'
import type { Asked, GivenSupposed, NextPage, ProgrammeLine, SituationPart, Standings, Walk } from '#web'
import { sayTogether } from './changes.ts'
import { type Cite, citeInto } from './clauses.ts'
import { valueWords } from './dates-told.ts'
import { failing, giftOf, officeIn, questionsIn, standingOf } from './gifts.ts'
import type { keptConversations, Prepared } from './kept-conversations.ts'
import { prepare } from './prepare.ts'
import { askableQuestions, factsOf, questionOf } from './questions.ts'
import { reasonsOf } from './reasons.ts'

/** What records know of the person somebody visits; empty for a visitor nobody knows. */
export type Recorded = Pick<Heard, 'household'> & { readonly facts: Facts }

const nothingRecorded: Recorded = { facts: {} }

type Conversations = ReturnType<typeof keptConversations>

type Talk = {
  readonly prepared: Prepared
  readonly heard: Heard
  readonly step: Step
  readonly asked: Asked
}

/** The walk of everybody, or of an officer's visit to somebody known. Nothing anybody answers is kept. */
export function walkOf(conversations: Conversations, recorded: Recorded = nothingRecorded): Walk {
  const talkOf = async (tx: Tx, asked: Asked): Promise<Talk> => {
    const prepared = conversations(asked.errand, await listSettings(tx))
    const heard = heardIn(asked, recorded)
    return { prepared, heard, step: prepared.at(heard), asked }
  }
  return {
    questions: askableQuestions.filter(({ key }) => (recorded.facts[key] ?? null) === null),
    next: async (tx, asked) => nextPage(await talkOf(tx, asked), recorded),
    supposed: async (tx, asked) => supposedIn(await talkOf(tx, asked)),
    result: async (tx, asked) => resultOf(await talkOf(tx, asked), await citeInto(tx)),
    why: async (tx, asked, programme) => whyOf(tx, await talkOf(tx, asked), programme),
    prepare: async (tx, asked, chosen) => {
      const talk = await talkOf(tx, asked)
      const cite = await citeInto(tx)
      const lines = talk.prepared.programmes
        .filter(({ id }) => chosen.picks.includes(id))
        .map((programme) => ({ programme, line: lineOf(programme, explained(talk, programme), cite) }))
      return prepare(lines, asked.errand.place, chosen.town)
    },
  }
}

const heardIn = ({ answers }: Asked, recorded: Recorded): Heard => {
  const { known, skipped } = factsOf(answers)
  return { ...recorded, facts: { ...known, ...definite(recorded.facts) }, skipped }
}

const definite = (facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null && value !== undefined))

const explained = ({ prepared, step, heard, asked }: Talk, programme: Programme): Explanation =>
  explain(programme, step.facts, {
    on: asked.errand.on,
    area: asked.errand.place,
    settings: prepared.settings,
    ...(heard.household ? { household: heard.household } : {}),
  })

function nextPage(talk: Talk, recorded: Recorded): NextPage | undefined {
  const { page } = talk.step
  if (!page) return undefined
  const { facts, together, matters } = page
  return {
    theme: facts.length > 1 && together ? themeWords(together) : undefined,
    questions: facts.map(questionOf),
    matters: (matters as readonly Programme[]).map(({ name }) => name),
    before: pagesBefore(talk, recorded),
    standings: standingsOf(talk),
  }
}

const themeWords = (name: string): PlainWords | undefined =>
  (themes as Readonly<Record<string, PlainWords>>)[name]

/** The pages that led here, asked again from the start: a dozen steps of some tenths of a millisecond. */
function pagesBefore({ prepared, asked, heard }: Talk, recorded: Recorded): readonly (readonly string[])[] {
  const pages: string[][] = []
  const answered = new Set(Object.keys(asked.answers))
  for (let given: Asked['answers'] = {}; answered.size > 0; ) {
    const { page } = prepared.at({
      ...heardIn({ ...asked, answers: given }, recorded),
      household: heard.household,
    })
    const keys = page?.facts.map(({ key }) => key).filter((key) => answered.has(key)) ?? []
    // Answers nobody asked for in this order (a changed one, a shared address) make a page of their own.
    const now = keys.length > 0 ? keys : [...answered].slice(0, 1)
    for (const key of now) answered.delete(key)
    pages.push(now)
    given = { ...given, ...Object.fromEntries(now.map((key) => [key, asked.answers[key] ?? ''])) }
  }
  return pages
}

function standingsOf({ prepared, step }: Talk): Standings {
  const named = (truth: boolean | null) =>
    prepared.programmes.filter((_, i) => step.truths[i] === truth).map(({ name }) => name)
  return { certain: named(true), possible: named(null), out: named(false) }
}

const resultOf = (talk: Talk, cite: Cite) => {
  const lines = talk.prepared.programmes.map((programme) => {
    const answer = explained(talk, programme)
    return { programme, verdict: answer.verdict, line: lineOf(programme, answer, cite) }
  })
  const bySituation = (verdict: Explanation['verdict']): readonly SituationPart[] =>
    situations.flatMap(({ id, words }) => {
      const here = lines.filter((one) => one.verdict === verdict && situationOf(one.programme) === id)
      return here.length > 0 ? [{ id, words, lines: here.map(({ line }) => line) }] : []
    })
  return {
    mine: bySituation('yes'),
    maybe: bySituation('unknown'),
    not: bySituation('no'),
    supposed: supposedIn(talk),
  }
}

const lineOf = (programme: Programme, answer: Explanation, cite: Cite): ProgrammeLine => ({
  id: programme.id,
  name: programme.name,
  gift: giftOf(answer),
  standing: standingOf(answer),
  ask: questionsIn(answer),
  office: officeIn(answer),
  because: answer.verdict === 'no' ? failing(answer.reasons) : undefined,
  change: answer.nearest[0] && sayTogether(answer.nearest[0]),
  basis: answer.basis.map(cite),
})

const counterOfTown: PlainWords = {
  zh: '户籍所在镇（街道）的便民服务中心，或县（市、区）残联服务窗口；可以请家人或村（社区）代办。',
  en: 'The service centre of the town where you are registered, or the window of the county’s disabled persons’ federation; your family or village may go for you.',
  easy: '去镇上（街道）的便民服务中心，或者县残联。家人或村里的人可以帮您去。',
}

async function whyOf(tx: Tx, talk: Talk, id: string) {
  const programme = talk.prepared.programmes.find((one) => one.id === id) ?? refuse('web.not-found')
  const answer = explained(talk, programme)
  const cite = await citeInto(tx)
  return {
    id,
    name: programme.name,
    summary: programme.summary,
    verdict: answer.verdict,
    gift: giftOf(answer),
    standing: standingOf(answer),
    reasons: reasonsOf(answer.reasons, cite),
    changes: answer.nearest.map(sayTogether),
    missing: questionsIn(answer),
    office: officeIn(answer),
    basis: answer.basis.map(cite),
    bring: programme.bring,
    where: counterOfTown,
  }
}

/** What was taken for granted and would change something if it were otherwise; what is certain needs no look. */
const supposedIn = ({ prepared, heard, step }: Talk): readonly GivenSupposed[] =>
  step.added
    .filter(({ usual }) => usual === true)
    .flatMap(({ fact, is }) => {
      const known = findFact(fact.key)
      const matters = prepared.dependsOn({ ...heard, facts: step.facts }, fact.key)
      return known && matters ? [{ question: questionOf(known), value: valueWords(known, is) }] : []
    })
