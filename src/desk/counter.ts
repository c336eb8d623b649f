/** The counter (窗口): what citizens' pages are told, for the place this service runs for. */
import { peopleProgrammes } from '#catalogue'
import type { AreaCode } from '#kernel'
import type { Clock } from '#platform'
import type { Counter } from '#web'
import { benefitsResult, nextQuestion } from './benefits.ts'
import { publicIndicatorView } from './public-indicator.ts'
import { countStates, findPublicPlan, publicPlanView } from './public-plan.ts'
import { questions } from './questions.ts'

/** Nationwide numbers: the federation's service line and the government's. */
const contacts: Counter['contacts'] = [
  { name: { zh: '残疾人服务热线', en: 'Disability service line', easy: '残疾人热线' }, phone: '12385' },
  { name: { zh: '政务服务便民热线', en: 'Government service line', easy: '政府热线' }, phone: '12345' },
]

export function counterOf({ place, clock }: { place: AreaCode; clock: Clock }): Counter {
  return {
    contacts,
    programmes: peopleProgrammes.map(({ id, name, summary }) => ({ id, name, about: summary })),
    questions,
    next: nextQuestion(place),
    result: benefitsResult(place),
    home: async (tx) => {
      const plan = await findPublicPlan(tx, clock.today())
      if (!plan) return {}
      const { title, promises, figures } = plan
      return {
        plan: { title, tasks: promises.length, indicators: figures.length, counts: countStates(plan) },
      }
    },
    plan: (tx, filter) => publicPlanView(tx, clock.today(), filter),
    planIndicator: (tx, no) => publicIndicatorView(tx, clock.today(), no),
  }
}
