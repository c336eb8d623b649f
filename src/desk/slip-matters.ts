/** What slips are about, in words, and where that has a page. */
import { obligationsById, type Slip } from '#supervision'
import { paths, type SlipLine } from '#web'
import { concernOf } from './case-concern.ts'
import { type At, countiesOfCases } from './case-means.ts'

export async function mattersOf(at: At, slips: readonly Slip[]) {
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
