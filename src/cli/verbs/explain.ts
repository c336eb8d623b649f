/** `explain`: the reasoned answer for one person, or for a file of facts, as of a day. */

import { type AreaCode, type Day, formatYuan, refuse } from '#kernel'
import { listSettings } from '#parameters'
import { type Explanation, explain, holdsOn, type Programme, type Reason } from '#policy'
import { factsOf, findFile, findPerson, householdFactsOf } from '#registry'
import { areaName, isFictional } from '#standards'
import { type FactsFile, readFactsFile } from '../facts-file.ts'
import type { Operator } from '../operator.ts'
import { getProgramme } from '../programmes.ts'
import { areaOption, dayOption, option, wordAt } from '../typed.ts'
import type { DataVerb, Typed } from '../verb.ts'

export const explainVerb: DataVerb = {
  name: 'explain',
  usage: 'PROGRAMME PERSON|--facts FILE --on DAY [--area CODE]',
  summary: 'why somebody is (not) entitled: verdict, amount, reasons, what is missing, what would change it',
  options: {
    on: { type: 'string', meaning: 'the day of the question, 2020-12-31' },
    facts: { type: 'string', meaning: 'a JSON file of facts instead of a person' },
    area: { type: 'string', meaning: 'with --facts: where the person lives' },
  },
  needs: 'database',
  async run(typed, operator) {
    const programme = getProgramme(wordAt(typed, 0, 'PROGRAMME'))
    const on = dayOption(typed, 'on')
    const file = option(typed, 'facts')
    const person = file
      ? await fromFile(typed, file, { programme, on })
      : await fromRegister(typed, operator, on)
    const settings = await operator.inScope((tx) => listSettings(tx))
    const answer = explain(programme, person.facts, { ...person, on, settings })
    return { json: answer, text: told(programme, answer) }
  },
}

type Placed = FactsFile & { readonly area: AreaCode }

async function fromFile(
  typed: Typed,
  file: string,
  asked: { programme: Programme; on: Day },
): Promise<Placed> {
  const read = await readFactsFile(file)
  return { ...read, area: areaOption(typed, 'area') ?? read.area ?? onlyPlace(asked) }
}

/** Without an area, the one place that has a rule on that day; with several, the answer would be a guess. */
function onlyPlace({ programme, on }: { programme: Programme; on: Day }): AreaCode {
  const holding = programme.variants.filter((variant) => holdsOn(variant, on) && !isFictional(variant.in))
  const places = holding.map((variant) => variant.in)
  if (places.length === 1 && places[0]) return places[0]
  const known = places.map((place) => `${place} ${areaName(place) ?? ''}`).join('、')
  return refuse('cli.area-needed', { known: known || '—' })
}

async function fromRegister(typed: Typed, operator: Operator, on: Day): Promise<Placed> {
  const word = wordAt(typed, 1, 'PERSON')
  return operator.inScope(async (tx) => {
    const key = (await findPerson(tx, word, operator.vault)) ?? refuse('person.not-found')
    const facts = (await factsOf(tx, key, { on })) ?? refuse('person.not-found')
    const household = await householdFactsOf(tx, key, { on })
    const held = (await findFile(tx, key)) ?? refuse('person.not-found')
    return { facts, area: held.person.area, ...(household.length > 0 ? { household } : {}) }
  })
}

function told(programme: Programme, answer: Explanation): string {
  const amount = answer.amountFen === null ? '金额未定' : `${formatYuan(answer.amountFen)} 元`
  return [
    `${programme.name.zh}（${answer.on}）：${verdictWords[answer.verdict]}，${amount}`,
    ...tree(answer.reasons, 0),
    ...answer.missing.map((gap) => `? ${gap.words.zh}`),
    ...answer.nearest.map((changes) => `→ ${changes.map((change) => change.words.zh).join('；')}`),
  ].join('\n')
}

const verdictWords = { yes: '符合', no: '不符合', unknown: '尚不能确定' } as const

const tree = (reason: Reason, depth: number): string[] => [
  `${'  '.repeat(depth)}${{ yes: '✓', no: '✗', unknown: '?' }[reason.verdict]} ${reason.words.zh}`,
  ...reason.of.flatMap((part) => tree(part, depth + 1)),
]
