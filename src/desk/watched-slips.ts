/** Slips as a list: whom they are with, what they are about, how long is left. */

import type { World } from '#cases'
import { listSlips, type Slip } from '#supervision'
import type { SlipLine, SlipsDesk } from '#web'
import { countiesOfCases, stageWords } from './case-means.ts'
import { mattersOf } from './slip-matters.ts'
import { pageAfter } from './supervision-board.ts'

const pageSize = 40

/** Cost: the cases of the process in these counties, the obligations they are about at once, one look-up for every other matter. */
export const slipsDesk = ({ world }: { readonly world: World }): SlipsDesk => ({
  async slips(at, { which, after }) {
    const found = await listSlips(at.tx, {
      on: at.today,
      counties: countiesOfCases(at),
      open: which === 'open',
      limit: pageSize + 1,
      ...pageAfter(after),
    })
    const slips = found.slice(0, pageSize)
    const last = found.length > pageSize ? slips.at(-1) : undefined
    const about = await mattersOf(at, slips)
    return {
      which,
      slips: slips.map((slip) => ({ ...lineOf(world, slip), about: about.get(slip.about ?? '') })),
      next: last && `${last.due ?? 'none'} ${last.id}`,
    }
  },
})

/** `4417:民政局`: the name is enough for people. */
export const unitName = (id: string): string => id.slice(id.indexOf(':') + 1)

const lineOf = (world: World, slip: Slip): Omit<SlipLine, 'about'> => ({
  county: slip.county,
  id: slip.id,
  title: slip.title,
  units: slip.units.map(unitName),
  stage: stageWords(world, 'slip', slip.stage),
  lamp: slip.lamp,
  due: slip.due,
  ended: slip.ended,
})
