/** An accepted plan becomes obligations; assigned again, only what changed is added, re-based or let off. */
import type { Staff, Tx } from '#access'
import { actOnCase, beginCases, countyKey, offerFile, type Taken, type World } from '#cases'
import type { Answers } from '#forms'
import { type AreaCode, refuse } from '#kernel'
import { findPlan, listTasks, type PlanId, type PlanSummary } from '#plans'
import { readRegister } from '#units'
import { type Difference, differenceOf, type Pair, type Standing } from './difference.ts'
import { obligationProcess, roles, type Wanted } from './obligation.ts'
import {
  holdForAssigning,
  insertObligations,
  listModels,
  listOfPlan,
  placeObligations,
} from './store-obligation.ts'
import { type Question, wantedOf } from './wanted.ts'

/** Why what was promised changes, and the document that says so. */
export type Ground = {
  readonly reason: string
  readonly document: { readonly name: string; readonly bytes: Uint8Array }
}

export type Assigning = {
  readonly plan: PlanId
  /** Whose plan it is: its obligations are kept there. */
  readonly area: AreaCode
  readonly by: Staff
  /** Without it nothing that was asked already is taken back or given another day: it is named in `waiting`. */
  readonly ground?: Ground
}

export type Waiting = {
  readonly task: string
  readonly unit: string
  readonly what: 'rebase' | 'let-off' | 'reopen'
}

export type Assignment = {
  readonly begun: number
  readonly noted: number
  readonly rebased: number
  readonly letOff: number
  readonly reopened: number
  /** What stands as it was until somebody gives a reason and a document. */
  readonly waiting: readonly Waiting[]
  readonly questions: readonly Question[]
}

/** Cost: some twenty statements for a new plan whatever its size; a dozen more for each obligation that changes. */
export async function assign(tx: Tx, { plan, ...order }: Assigning, world: World): Promise<Assignment> {
  await holdForAssigning(tx, plan)
  const kept = (await findPlan(tx, plan)) ?? refuse('plan.unknown', { plan })
  if (kept.state !== 'accepted') refuse('supervision.not-accepted', { plan: kept.title })
  const { wanted, questions } = await wantedNow(tx, { plan: kept, area: order.area, on: world.clock.today() })
  const difference = differenceOf(await listOfPlan(tx, countyKey(order.area), plan), wanted)
  const hand = { ...order, tx, world, plan: kept }
  await beginWanted(hand, difference.toBegin)
  for (const pair of difference.toNote) await noteRole(hand, pair)
  const waiting = order.ground ? [] : waitingOf(difference)
  if (order.ground) await settleChanges({ ...hand, ground: order.ground }, difference)
  await placeObligations(tx, placingsOf(difference, order.ground !== undefined))
  const done = (some: readonly unknown[]) => (order.ground ? some.length : 0)
  return {
    begun: difference.toBegin.length,
    noted: difference.toNote.length,
    rebased: done(difference.toRebase),
    letOff: done(difference.toLetOff),
    reopened: done(difference.toReopen),
    waiting,
    questions,
  }
}

type Whose = {
  readonly plan: PlanSummary
  readonly area: AreaCode
  readonly on: ReturnType<World['clock']['today']>
}

async function wantedNow(tx: Tx, { plan, area, on }: Whose) {
  const tasks = await listTasks(tx, { plan: plan.id })
  const models = await listModels(tx, plan.id)
  const register = await readRegister(tx, area)
  const withModel = tasks.map((task) => ({ ...task, model: models.get(task.key) ?? modelOf(task) }))
  return wantedOf({ tasks: withModel, register, area, on })
}

/** Of a task people added by hand. */
const modelOf = ({ leadKnown }: { readonly leadKnown: boolean }) => (leadKnown ? 'lead-coop' : 'jointly')

type Work = Omit<Assigning, 'plan'> & { readonly tx: Tx; readonly world: World; readonly plan: PlanSummary }

async function beginWanted({ tx, world, plan, area, by }: Work, wanted: readonly Wanted[]): Promise<void> {
  const orders = wanted.map((one) => ({
    process: obligationProcess,
    action: 'assign',
    area,
    by,
    key: `${plan.id} ${one.task} ${one.unit}`,
    title: one.title,
    about: `task:${plan.id}/${one.task}`,
    ...answered(one),
  }))
  const begun: readonly Taken[] = await beginCases(tx, world, orders)
  const added = begun.flatMap((taken, i) => {
    const one = wanted[i]
    return one ? [{ ...taken.case, ...one, area, plan: plan.id }] : []
  })
  await insertObligations(tx, added)
}

function answered({ unit, unitName, duty, ...one }: Wanted) {
  const reference = { id: unit, name: unitName }
  return {
    answers: { unit: reference, duty, ...dayOf(one) },
    referable: { unit: new Map([[unit, reference]]) },
  }
}

const dayOf = ({ kind, due }: Pick<Wanted, 'kind' | 'due'>): Answers => ({
  obligation_kind: kind,
  ...(due === null ? {} : { obligation_due: due }),
})

const act = (
  { tx, world, by }: Work,
  { county, id, length }: Standing,
  { action, answers }: { readonly action: string; readonly answers: Answers },
): Promise<Taken> =>
  actOnCase(tx, world, {
    case: { county, id },
    action,
    key: `${action} ${length}`,
    by,
    answers,
    seen: length,
  })

const noteRole = (work: Work, { kept, wanted }: Pair): Promise<Taken> =>
  act(work, kept, {
    action: 'annotate',
    answers: { note: `按更正后的规划，由${roles[kept.role].zh}单位改为${roles[wanted.role].zh}单位。` },
  })

/** Each change carries the reason and the document; a file belongs to one case, so each gets its own copy. */
async function settleChanges(
  work: Work & { readonly ground: Ground },
  difference: Difference,
): Promise<void> {
  const { reason } = work.ground
  const noted = new Set(difference.toNote.map(({ kept: { id } }) => id))
  for (const { kept, wanted } of difference.toRebase) {
    const now = noted.has(kept.id) ? { ...kept, length: kept.length + 1 } : kept
    const answers = { ...dayOf(wanted), reason, basis: [await offered(work)] }
    await act(work, now, { action: 'rebase', answers })
  }
  for (const kept of difference.toLetOff)
    await act(work, kept, { action: 'let-off', answers: { reason, basis: [await offered(work)] } })
  for (const { kept, wanted } of difference.toReopen) {
    const { obligation_kind: _, ...day } = dayOf(wanted)
    await act(work, kept, { action: 'reopen', answers: { ...day, reason } })
  }
}

async function offered({ tx, world, area, ground }: Work & { readonly ground: Ground }) {
  const { name, bytes } = ground.document
  return { id: await offerFile(tx, { area, name, bytes }, world.clock), name }
}

const waitingOf = ({ toRebase, toLetOff, toReopen }: Difference): readonly Waiting[] => [
  ...toRebase.map(({ kept }) => ({ task: kept.task, unit: kept.unit, what: 'rebase' as const })),
  ...toLetOff.map(({ task, unit }) => ({ task, unit, what: 'let-off' as const })),
  ...toReopen.map(({ kept }) => ({ task: kept.task, unit: kept.unit, what: 'reopen' as const })),
]

/** What the plan says of them now; a day that still waits for its reason stays as it was. */
function placingsOf({ toPlace, toRebase, toReopen }: Difference, settled: boolean) {
  const pairs = new Map(
    [...toPlace, ...(settled ? [...toRebase, ...toReopen] : [])].map((pair) => [pair.kept.id, pair]),
  )
  return [...pairs.values()].map(({ kept: { county, id, planKind, planDue }, wanted }) => ({
    county,
    id,
    ...wanted,
    ...(settled ? {} : { kind: planKind, due: planDue }),
  }))
}
