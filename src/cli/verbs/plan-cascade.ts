/** `plan derive`, `plan cascade`: which plan was made from which, and what the lower ones make of the upper one. */
import { isId, refuse } from '#kernel'
import {
  type DerivationKind,
  derivationKinds,
  derivePlan,
  type PlanId,
  type ShownCascade,
  showCascade,
} from '#plans'
import { dayOption, neededOption, option, wordAt } from '../typed.ts'
import type { DataVerb } from '../verb.ts'

export const planDerive: DataVerb = {
  name: 'plan derive',
  usage: 'LOWER --from-plan UPPER --kind KIND --from DAY --document TEXT',
  summary: 'a plan of a county, a scheme or goals of a year was made from a plan above',
  options: {
    'from-plan': { type: 'string', meaning: 'the plan above, by its id' },
    kind: { type: 'string', meaning: Object.keys(derivationKinds).join(', ') },
    from: { type: 'string', meaning: 'the first day' },
    document: { type: 'string', meaning: 'on what it rests' },
  },
  needs: 'database',
  async run(typed, { inScope, clock }) {
    const deriving = {
      lower: planNamed(wordAt(typed, 0, 'LOWER')),
      upper: planNamed(neededOption(typed, 'from-plan')),
      // The verb itself refuses what is no kind.
      kind: neededOption(typed, 'kind') as DerivationKind,
      from: dayOption(typed, 'from'),
      document: neededOption(typed, 'document'),
    }
    await inScope((tx) => derivePlan(tx, deriving, clock))
    return { json: deriving, text: `${deriving.lower} ← ${deriving.upper}（${deriving.from} 起）` }
  },
}

export const planCascade: DataVerb = {
  name: 'plan cascade',
  usage: 'PLAN [--on DAY]',
  summary: 'what no scheme takes up, what nobody leads, and where levels contradict',
  options: { on: { type: 'string', meaning: 'the day; today without it' } },
  needs: 'database',
  async run(typed, { inScope, clock }) {
    const plan = planNamed(wordAt(typed, 0, 'PLAN'))
    const on = option(typed, 'on') === undefined ? clock.today() : dayOption(typed, 'on')
    const shown = await inScope((tx) => showCascade(tx, { plan, on }))
    return { json: shown, text: lines(shown).join('\n') }
  },
}

function lines({ upper, lowers, cascade, succeeded }: ShownCascade): string[] {
  const { noScheme, toConfirm, noLead, conflicts } = cascade
  const found = cascade.rows.flatMap(({ key, takenUp, conflicts: own }) => [
    ...own.map((each) => ({ key, ...each })),
    ...takenUp.flatMap((each) => each.conflicts.map((one) => ({ key, ...one }))),
  ])
  return [
    `${upper.title}：承接规划 ${lowers.length} 份`,
    `未承接 ${noScheme} 行，待确认对应 ${toConfirm} 行，未明确责任单位 ${noLead} 行，上下不一致 ${conflicts} 处`,
    ...found.map(
      ({ key, conflict, upper: above, lower: below }) => `  ${key} ${conflict}：${above} / ${below}`,
    ),
    ...succeeded.map(({ earlier, later, from }) => `  ${earlier} 自 ${from} 起由 ${later} 接替`),
  ]
}

const planNamed = (text: string): PlanId => (isId(text) ? text : refuse('plan.unknown', { plan: text }))
