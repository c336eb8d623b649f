/** `explain`: the reasoned answer for one person, or for a file of facts, as of a day. */

import { type AreaCode, type Day, formatYuan, isWithin, refuse } from '#kernel'
import { listSettings } from '#parameters'
import { type Explanation, explain, holdsOn, type Programme, type Reason } from '#policy'
import { factsOf, findFile, findPerson, householdFactsOf } from '#registry'
import { areaName, isFictional } from '#standards'
import { type Beside, besideOf, tellBeside } from '../beside.ts'
import { type FactsFile, readFactsFile } from '../facts-file.ts'
import type { Operator } from '../operator.ts'
import { areasMeant } from '../places.ts'
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
    const settings = await operator.inScope((tx) => listSettings(tx))
    const answerFor = (person: Placed) => {
      const at = { ...person, on, settings }
      return {
        ...explain(programme, person.facts, at),
        together: besideOf(programme, person.facts, at),
      }
    }
    if (file === undefined) return shown(programme, answerFor(await fromRegister(typed, operator, on)))
    const read = await readFactsFile(file)
    const areas = await areasOf(read, typed, { operator, programme, on })
    const answers = areas.map((area) => ({ ...answerFor({ ...read, area }), area }))
    return shown(programme, ...answers)
  },
}

type Placed = FactsFile & { readonly area: AreaCode }

type Asked = { readonly operator: Operator; readonly programme: Programme; readonly on: Day }

/** Where the person of a file lives: as said, else where the register's people live, else every place with a rule that day. */
async function areasOf(
  file: FactsFile,
  typed: Typed,
  { operator, programme, on }: Asked,
): Promise<AreaCode[]> {
  const said = areaOption(typed, 'area') ?? file.area
  if (said) return [said]
  const holding = programme.variants.filter((variant) => holdsOn(variant, on) && !isFictional(variant.in))
  const places = [...new Set(holding.map((variant) => variant.in))]
  const registered = await areasMeant(typed, operator)
  const here = registered.filter((area) => places.some((place) => isWithin(area, place)))
  if (here.length > 0) return here
  return places.length > 0 ? places : refuse('cli.area-needed', { programme: programme.id, on })
}

type Answer = Explanation & { readonly area?: AreaCode; readonly together: Beside | null }

/** The answer; where the place was not said and several have a rule, that of the first, and the others' beside it. */
function shown(programme: Programme, ...[answer, ...elsewhere]: readonly Answer[]) {
  if (!answer) return refuse('person.not-found')
  const others = elsewhere.map(({ area, verdict, amountFen }) => ({ area, verdict, amountFen }))
  return {
    json: others.length > 0 ? { ...answer, elsewhere: others } : answer,
    text: [answer, ...elsewhere].map((each) => told(programme, each)).join('\n\n'),
  }
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

function told(programme: Programme, answer: Answer): string {
  const where = answer.area ? `${areaName(answer.area) ?? answer.area} ` : ''
  const amount = answer.amountFen === null ? '金额未定' : `${formatYuan(answer.amountFen)} 元`
  return [
    `${where}${programme.name.zh}（${answer.on}）：${verdictWords[answer.verdict]}，${amount}`,
    ...tree(answer.reasons, 0),
    ...tellBeside(answer.together),
    ...answer.missing.map((gap) => `? ${gap.words.zh}`),
    ...answer.nearest.map((changes) => `→ ${changes.map((change) => change.words.zh).join('；')}`),
  ].join('\n')
}

const verdictWords = { yes: '符合', no: '不符合', unknown: '尚不能确定' } as const

const tree = (reason: Reason, depth: number): string[] => [
  `${'  '.repeat(depth)}${{ yes: '✓', no: '✗', unknown: '?' }[reason.verdict]} ${reason.words.zh}`,
  ...reason.of.flatMap((part) => tree(part, depth + 1)),
]
