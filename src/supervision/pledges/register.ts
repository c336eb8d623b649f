/** Registering the pledges of a year, and listing how they stand. */
import type { Tx } from '#access'
import { beginCase, type Hand, type Taken, type World } from '#cases'
import type { Reference } from '#forms'
import type { AreaCode, Day, Fen } from '#kernel'
import type { TaskRef } from '../links/kinds.ts'
import { matterId } from '../links/matter.ts'
import { listMatterCases } from '../links/store-matters.ts'
import { mustHaveTask, tieToTask } from '../links/tie.ts'
import { aboutYear, type Pledge, pledgeOf } from './pledge.ts'

export type NewPledge = {
  readonly year: number
  readonly area: AreaCode
  readonly title: string
  /** A unit of the register. */
  readonly owner: Reference
  readonly quantity: number
  /** 户、人、所… */
  readonly countedIn: string
  readonly due: Day
  readonly budget?: Fen
  /** The task of a plan it carries out, where it does. */
  readonly of?: TaskRef
  readonly key: string
  readonly by: Hand
}

export async function registerPledge(tx: Tx, world: World, order: NewPledge): Promise<Taken> {
  const { year, area, title, owner, quantity, countedIn, due, budget, of, key, by } = order
  if (of) await mustHaveTask(tx, of)
  const taken = await beginCase(tx, world, {
    process: 'pledge',
    action: 'register',
    area,
    key,
    by,
    title,
    about: aboutYear(year),
    answers: {
      pledge: title,
      owner,
      pledge_quantity: quantity,
      counted_in: countedIn,
      pledge_due: due,
      ...(budget === undefined ? {} : { pledge_budget: budget }),
    },
    referable: { unit: new Map([[owner.id, owner]]) },
  })
  if (of && !taken.again)
    await tieToTask(tx, { of, target: { kind: 'pledge', id: matterId(taken.case) } }, world.clock)
  return taken
}

export type PledgeQuestion = { readonly on: Day; readonly year?: number; readonly area?: AreaCode }

/** What the reader may see of them. Cost: two statements. */
export async function listPledges(tx: Tx, { year, ...question }: PledgeQuestion): Promise<Pledge[]> {
  const about = year === undefined ? {} : { about: aboutYear(year) }
  const found = await listMatterCases(tx, { process: 'pledge', ...question, ...about })
  return found.map(pledgeOf)
}
