/** `supervise links`: what the tasks of a plan are tied to, and what their words suggest, each with its reason. */
import { everyIndicator, programmes, sources } from '#catalogue'
import { refuse } from '#kernel'
import { listPlans, type PlanSummary } from '#plans'
import { linkKinds, listMatters, type Suggestion, showLinks, type TaskLinks } from '#supervision'
import { wordAt } from '../typed.ts'
import type { DataVerb } from '../verb.ts'

export const superviseLinks: DataVerb = {
  name: 'supervise links',
  usage: 'PLAN',
  summary:
    'what each task of a plan is tied to (programme, indicator, document, pledge, budget line), and what its words suggest, with reasons',
  needs: 'database',
  run: (typed, { inScope, clock }) =>
    inScope(async (tx) => {
      const plan = named(wordAt(typed, 0, 'PLAN'), await listPlans(tx))
      const [on, catalogue] = [clock.today(), { sources, programmes, indicators: everyIndicator }]
      const { tasks } = await showLinks(tx, {
        plan: plan.id,
        on,
        catalogue,
        matters: await listMatters(tx, { on }),
      })
      return {
        json: { plan: plan.id, title: plan.title, tasks },
        text: [plan.title, ...tasks.map(told)].join('\n'),
      }
    }),
}

/** By its id, or by words that only its title has. */
function named(word: string, plans: readonly PlanSummary[]): PlanSummary {
  const found = plans.filter(({ id, title }) => id === word || title.includes(word))
  const [plan] = found
  return plan && found.length === 1 ? plan : refuse('plan.unknown', { plan: word })
}

const told = ({ no, text, links, suggestions, refused, documents }: TaskLinks): string =>
  [
    `${no ?? '—'} ${text.slice(0, 40)}`,
    ...links.map(({ kind, name }) => `  已关联 ${linkKinds[kind].zh}：${name}`),
    ...suggestions.map(suggested),
    ...documents.map(({ title, due, strength }) => {
      const by = due === null ? '' : `，${due} 前出台`
      return `  ${strength === 'certain' ? '需出台' : '可能需出台'}：${title}${by}`
    }),
    ...(refused.length === 0 ? [] : [`  已否定 ${refused.length} 项`]),
  ].join('\n')

function suggested({ kind, name, score, because }: Suggestion): string {
  const words = because.map((one) => `“${one.words}”（${one.names} 个名称、${one.tasks} 项任务有）`)
  return `  推荐 ${linkKinds[kind].zh}：${name}　${Math.round(score * 100)}%　${words.join('、')}`
}
