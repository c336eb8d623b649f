/** `supervise assign|board|slips`: hands an accepted plan out, and shows how obligations and slips stand. */
import type { Staff } from '#access'
import { countyKey } from '#cases'
import { type AreaCode, refuse } from '#kernel'
import { listPlans, type PlanId } from '#plans'
import { childrenOf } from '#standards'
import {
  assign,
  caseWorld,
  type Grouping,
  groupBoard,
  groupings,
  listSlips,
  obligationLamps,
  obligationLampWords,
} from '#supervision'
import { actingFor, actingOption } from '../acting.ts'
import { areaOption, option, wordAt } from '../typed.ts'
import type { DataVerb, Typed } from '../verb.ts'

const areaNamed = (typed: Typed): AreaCode =>
  areaOption(typed, 'area') ?? refuse('cli.option-missing', { name: 'area' })

/** The office at the place, in whose name the machine acts; the audit trail names the user. */
const officeAt = (area: AreaCode, name: string): Staff => ({
  kind: 'staff',
  id: name,
  name,
  area,
  counties: [],
  office: 'committee',
  unit: '残工委',
  duties: ['plan:supervise'],
})

const area = { type: 'string', meaning: 'the place whose plan it is' } as const

export const superviseAssign: DataVerb = {
  name: 'supervise assign',
  usage: 'PLAN --area CODE [--by NAME]',
  summary: 'hand an accepted plan out: one obligation for every unit of every task; again changes nothing',
  options: { area, ...actingOption },
  needs: 'database',
  async run(typed, { inScope, clock }) {
    const plan = wordAt(typed, 0, 'PLAN') as PlanId
    const by = officeAt(areaNamed(typed), actingFor(typed).job)
    const done = await inScope((tx) => assign(tx, { plan, area: by.area, by }, caseWorld(clock)))
    const { questions, waiting } = done
    const asked = questions.map((one) =>
      one.asks === 'unit' ? `? ${one.task} ${one.written}（${one.why}）` : `? ${one.task} ${one.asks}`,
    )
    const kept = waiting.map(({ task, unit, what }) => `! ${task} ${unit} ${what}`)
    const summary = `分派 ${done.begun} 项；待补充依据 ${waiting.length} 项，待明确 ${questions.length} 处`
    return { json: done, text: [summary, ...kept, ...asked].join('\n') }
  },
}

/** The place's own plans and those of the places one level below it. */
const countiesAround = (at: AreaCode): readonly string[] => [countyKey(at), ...childrenOf(at).map(countyKey)]

export const superviseBoard: DataVerb = {
  name: 'supervise board',
  usage: '--area CODE [--group plan|unit|field|month|area]',
  summary: 'how obligations stand, by plan, unit, field, deadline or area, with the lamps of today',
  options: { area, group: { type: 'string', meaning: 'what they are grouped by; unit unless said' } },
  needs: 'database',
  run: (typed, { inScope, clock }) =>
    inScope(async (tx) => {
      const by = option(typed, 'group') ?? 'unit'
      if (!isGrouping(by))
        return refuse('cli.group-unknown', { value: by, known: Object.keys(groupings).join('、') })
      const question = { on: clock.today(), counties: countiesAround(areaNamed(typed)) }
      const groups = await groupBoard(tx, question, by)
      const titles = new Map((await listPlans(tx)).map(({ id, title }) => [id as string, title]))
      const lines = groups.map(({ group, name, obligations, lamps }) => {
        const lit = obligationLamps.filter((lamp) => lamps[lamp] > 0)
        const told = lit.map((lamp) => `${obligationLampWords[lamp].zh} ${lamps[lamp]}`).join('，')
        return `${titles.get(group) ?? (by === 'unit' ? name : group)}：${obligations} 项（${told}）`
      })
      return { json: { on: question.on, by, groups }, text: lines.join('\n') }
    }),
}

const isGrouping = (text: string): text is Grouping => Object.hasOwn(groupings, text)

export const superviseSlips: DataVerb = {
  name: 'supervise slips',
  usage: '--area CODE [--all]',
  summary: 'supervision slips of a place with their last days; ended ones too with --all',
  options: { area, all: { type: 'boolean', meaning: 'also what has ended' } },
  needs: 'database',
  run: (typed, { inScope, clock }) =>
    inScope(async (tx) => {
      const open = typed.options['all'] !== true
      const counties = countiesAround(areaNamed(typed))
      const slips = await listSlips(tx, { on: clock.today(), counties, open, limit: 500 })
      const lines = slips.map(
        ({ title, due, lamp, stage }) => `${due ?? '—'} ${obligationLampWords[lamp].zh} ${stage} ${title}`,
      )
      return { json: slips, text: lines.join('\n') }
    }),
}
