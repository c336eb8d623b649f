/** Slips as a list: whom they are with, what they are about, how long is left. */
import type { World } from '#cases'
import { listSlips, obligationsById, type Slip } from '#supervision'
import type { SlipLine, SlipsDesk } from '#web'
import { paths } from '#web'
import { concernOf } from './case-concern.ts'
import { type At, countiesOfCases, stageWords } from './case-means.ts'
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

async function mattersOf(at: At, slips: readonly Slip[]) {
  const told = new Map<string, NonNullable<SlipLine['about']>>()
  const abouts = [...new Set(slips.flatMap(({ about }) => (about === null ? [] : [about])))]
  const obligations = new Map(
    abouts.flatMap((about) =>
      about.startsWith('obligation:') ? [[about.slice(about.search(/[^:/]*$/)), about]] : [],
    ),
  )
  const question = { on: at.today, counties: countiesOfCases(at), ids: [...obligations.keys()] }
  const rows = obligations.size === 0 ? [] : await obligationsById(at.tx, question)
  for (const row of rows) {
    const named = `${row.title}（${row.unitName}）`
    told.set(obligations.get(row.id) ?? '', { words: { zh: named, en: named }, to: paths.caseOf(row) })
  }
  for (const about of abouts.filter((one) => !one.startsWith('obligation:'))) {
    const concern = await concernOf(at, about)
    if (concern) told.set(about, { words: concern.words, to: concern.to })
  }
  return told
}
