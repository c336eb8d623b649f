/** The plan of Linhe as it was carried out until today: assigned, signed for, reported on, urged, and told to the public. */
import { type DemoAccount, system, type Tx, withScope } from '#access'
import type { CaseKey } from '#cases'
import { linhe, linhe14 } from '#catalogue'
import type { Day } from '#kernel'
import { listPlans, listTasks, type PlanId } from '#plans'
import type { Clock, Db } from '#platform'
import { assign, findStandings, listObligations } from '#supervision'
import { doDeeds, worldOn } from './deeds.ts'
import type { Judge, Matters } from './matters.ts'
import { type Officers, officersOf } from './officers.ts'
import { mattersOfPlan } from './plan-matters.ts'
import { assignedOn, obligationDeeds } from './plan-story.ts'
import { tellPublic } from './plan-told.ts'

type Means = {
  readonly db: Db
  readonly clock: Clock
  readonly accounts: readonly DemoAccount[]
  readonly tell: (what: string) => void
  readonly judge: Judge
}

/**
 * Once: telling the public is the last step, and who finds it told does nothing. Killed before that, it is done again from the
 * beginning, and each deed that was done is answered as it was then. Cost: one look-up, or some two hundred deeds.
 */
export async function runPlan({ db, clock, accounts, tell, judge }: Means): Promise<void> {
  const today = clock.today()
  const plan = await withScope(db, system('demo'), (tx) => planToRun(tx, today))
  if (!plan) return
  tell('规划落实：分派、签收、反馈、督办 … / how the plan is carried out')
  const officers = await officersOf(db, accounts, clock)
  const obligations = await assigned(db, { plan, officers, today })
  const found = (no: string, unit: string) => obligations.get(`${no} ${unit}`)
  const deeds = obligationDeeds([...obligations.values()], today).flatMap((deed) => {
    const one = found(deed.no, deed.unit)
    return one ? [{ ...deed, of: one.key, by: officers(deed.by ?? one.unitId) }] : []
  })
  await doDeeds(db, deeds)
  const matters: Matters = { db, clock, judge, plan, officers, found: (no, unit) => found(no, unit)?.key }
  await mattersOfPlan(matters)
  await tellPublic(matters)
}

/** The accepted plan of the invented city, if nobody was told yet how it stands. */
async function planToRun(tx: Tx, today: Day): Promise<PlanId | undefined> {
  if (today < '2022-01-01') return undefined
  const plan = (await listPlans(tx)).find(
    ({ source, state }) => source === linhe14.id && state === 'accepted',
  )
  return plan && !(await findStandings(tx, plan.id)) ? plan.id : undefined
}

type Charged = {
  readonly key: CaseKey
  readonly no: string
  /** As the story calls it. */
  readonly unit: string
  readonly unitId: string
  readonly kind: string
}

type Assigning = { readonly plan: PlanId; readonly officers: Officers; readonly today: Day }

/** By number of the task and unit. */
async function assigned(db: Db, { plan, officers, today }: Assigning): Promise<ReadonlyMap<string, Charged>> {
  const office = officers('残工委')
  return withScope(db, office, async (tx) => {
    await assign(tx, { plan, area: linhe, by: office }, worldOn(assignedOn))
    const numbers = new Map((await listTasks(tx, { plan })).map(({ key, no }) => [key, no ?? key]))
    const question = { on: today, counties: [linhe as string], plan }
    const rows = await listObligations(tx, question, { limit: 500 })
    return new Map(
      rows.map(({ county, id, task, unit, kind }) => {
        const no = numbers.get(task) ?? task
        const named = unit.startsWith(`${linhe}:`) ? unit.slice(linhe.length + 1) : unit
        return [`${no} ${named}`, { key: { county, id }, no, unit: named, unitId: unit, kind }]
      }),
    )
  })
}
