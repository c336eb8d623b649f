/** The counter (窗口): what citizens' pages are told, for the place this service runs for. */
import type { AreaCode } from '#kernel'
import type { Clock, Db } from '#platform'
import type { Counter } from '#web'
import { walkOf } from './benefits.ts'
import { type keptConversations, programmesFor } from './kept-conversations.ts'
import { placeChoices } from './place-choices.ts'
import { programmesView, programmeView } from './programme-pages.ts'
import { publicEvaluation, publicEvaluations } from './public-evaluations.ts'
import { publicIndicatorView } from './public-indicator.ts'
import { countStates, findPublicPlan, publicPlanView } from './public-plan.ts'
import { publicPledgesView, yearsOfPledges } from './public-pledges.ts'
import { surveyOf } from './public-survey.ts'
import { hasText, publicTextView } from './public-text.ts'

/** Nationwide numbers: the federation's service line and the government's. */
export const contacts: Counter['contacts'] = [
  { name: { zh: '残疾人服务热线', en: 'Disability service line', easy: '残疾人热线' }, phone: '12385' },
  { name: { zh: '政务服务便民热线', en: 'Government service line', easy: '政府热线' }, phone: '12345' },
]

/** As many as a glance takes in; the list has them all. */
const namedAtHome = 4

type Means = {
  readonly db: Db
  readonly place: AreaCode
  readonly clock: Clock
  readonly conversations: ReturnType<typeof keptConversations>
}

export function counterOf({ db, place, clock, conversations }: Means): Counter {
  return {
    contacts,
    place,
    walk: walkOf(conversations),
    places: (today) => placeChoices(place, today),
    programmes: (today, query) => programmesView(place, today, query),
    programme: (tx, today, query) => programmeView(tx, { home: place, today, query }),
    home: async (tx) => {
      const here = programmesFor('me', place, clock.today())
      const programmes = here
        .slice(0, namedAtHome)
        .map(({ id, name, summary }) => ({ id, name, about: summary }))
      const count = here.length
      const plan = await findPublicPlan(tx, clock.today())
      if (!plan) return { programmes, count }
      const { title, promises, figures } = plan
      return {
        programmes,
        count,
        plan: { title, tasks: promises.length, indicators: figures.length, counts: countStates(plan) },
      }
    },
    plan: async (tx, filter) => ({
      ...(await publicPlanView(tx, clock.today(), filter)),
      pledges: (await yearsOfPledges(tx, place)).length > 0,
      text: await hasText(tx),
      evaluations: (await publicEvaluations(tx, place)).length > 0,
    }),
    ...surveyOf({ db, place, clock }),
    evaluations: (tx) => publicEvaluations(tx, place),
    evaluation: publicEvaluation,
    pledges: (tx, year) => publicPledgesView(tx, place, year),
    planText: publicTextView,
    planIndicator: (tx, no) => publicIndicatorView(tx, clock.today(), no),
  }
}
