/** Raising a supervision slip about something that does not go as it should, and urging many at once. */
import type { Staff, Tx } from '#access'
import { actOnCase, beginCase, type CaseKey, findCase, type Taken, type World } from '#cases'
import type { Reference } from '#forms'
import { type AreaCode, type Day, refuse } from '#kernel'
import { nameOn, readRegister, type UnitId, unitOn } from '#units'
import { aboutOf, type Matter } from './about.ts'
import { listSlips, type Slip, type SlipQuestion } from './store-slips.ts'

export type Raising = {
  readonly about: Matter
  readonly area: AreaCode
  readonly by: Staff
  readonly key: string
  readonly matter: string
  readonly demand: string
  readonly unit: UnitId
  readonly due: Day
}

/** Raised, not yet issued: the office issues it on its page. */
export async function raiseSlip(tx: Tx, world: World, order: Raising): Promise<Taken> {
  const { about, area, by, key, matter, demand, due } = order
  const lead = await unitCalled(tx, order, world.clock.today())
  return beginCase(tx, world, {
    process: 'slip',
    action: 'raise',
    area,
    by,
    key,
    title: matter,
    about: aboutOf(about),
    answers: { matter, demand, lead, slip_due: due },
    referable: { unit: new Map([[lead.id, lead]]) },
  })
}

/** A unit of the register as it is called on a day. */
export async function unitCalled(
  tx: Tx,
  { area, unit }: { readonly area: AreaCode; readonly unit: UnitId },
  on: Day,
): Promise<Reference> {
  const found = unitOn(await readRegister(tx, area), unit, on)
  const name = found && nameOn(found, on)?.name
  return found && name !== undefined ? { id: found.id, name } : refuse('supervision.unit-unknown', { unit })
}

export const slipsAbout = (
  tx: Tx,
  about: Matter,
  question: Omit<SlipQuestion, 'about'>,
): Promise<readonly Slip[]> => listSlips(tx, { ...question, about: aboutOf(about) })

export type Urging = {
  readonly cases: readonly CaseKey[]
  readonly text: string
  readonly by: Staff
  /** Of the page it comes from: sent twice, everybody is urged once. */
  readonly key: string
}

const most = 500

/** What has ended meanwhile is left alone. Cost: a dozen short statements each. */
export async function urgeAll(
  tx: Tx,
  world: World,
  { cases, text, by, key }: Urging,
): Promise<{ readonly urged: number; readonly ended: number }> {
  if (cases.length > most) refuse('supervision.too-many', { cases: cases.length, most })
  let urged = 0
  // In one order for everybody, so that two who urge at once do not wait for each other in a ring.
  for (const one of cases.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const kept = (await findCase(tx, one)) ?? refuse('case.not-found')
    if (kept.ended !== null) continue
    const order = {
      case: one,
      action: 'urge',
      key: `${key} ${one.id}`,
      by,
      answers: { urging: text },
      seen: kept.length,
    }
    await actOnCase(tx, world, order)
    urged += 1
  }
  return { urged, ended: cases.length - urged }
}

export type Instructing = {
  readonly case: CaseKey
  readonly text: string
  readonly by: Staff
  readonly key: string
  readonly seen: number
}

/** A leader's instruction 批示 on a slip, an obligation or any other case that takes one. */
export const instruct = (tx: Tx, world: World, { text, ...order }: Instructing): Promise<Taken> =>
  actOnCase(tx, world, { ...order, action: 'instruct', answers: { instruction: text } })
