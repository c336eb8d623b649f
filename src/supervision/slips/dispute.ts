/** A unit disputes a figure it is measured by; whoever owns the figure answers. */
import type { Staff, Tx } from '#access'
import { beginCase, type Taken, type World } from '#cases'
import type { Reference } from '#forms'
import type { AreaCode } from '#kernel'
import type { UnitId } from '#units'
import { unitCalled } from './raise.ts'

export type Disputing = {
  readonly area: AreaCode
  readonly by: Staff
  readonly key: string
  /** The figure as its page names it: indicator, area and period. */
  readonly figure: Reference
  readonly claimed: string
  readonly grounds: string
  readonly papers?: readonly Reference[]
  /** The unit that owns the figure. */
  readonly owner: UnitId
}

export async function disputeFigure(tx: Tx, world: World, order: Disputing): Promise<Taken> {
  const { area, by, key, figure, claimed, grounds, papers = [] } = order
  const owner = await unitCalled(tx, { area, unit: order.owner }, world.clock.today())
  return beginCase(tx, world, {
    process: 'figure-dispute',
    action: 'raise',
    area,
    by,
    key,
    title: `${figure.name}：数据异议`,
    about: `figure:${figure.id}`,
    answers: { figure, claimed, grounds, ...(papers.length === 0 ? {} : { papers }) },
    referable: { record: new Map([[figure.id, figure]]) },
    parties: { owner: [owner] },
  })
}
