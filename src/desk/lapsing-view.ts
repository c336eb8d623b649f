/** Who lapses before long, with the condition that turns. */
import { addMonths, type Words } from '#kernel'
import { type Lapsing, listLapsing } from '#needs'
import type { FoundDesk, LapsingLine } from '#web'
import { programmeWords } from './offered.ts'
import { areaAsked, areaChoices, countiesIn, homeName } from './places.ts'

const runsOut: Words = { zh: '记录到期', en: 'the record runs out' }

export const lapsingView: FoundDesk['lapsing'] = async ({ tx, staff, today }, query) => {
  const area = areaAsked(staff, query.area)
  const { lines, cut } = await listLapsing(tx, {
    area,
    counties: countiesIn(staff, area),
    on: today,
    until: addMonths(today, query.months),
  })
  const together = [
    ...Map.groupBy(lines, ({ personId, turn }) => `${personId} ${turn.on} ${turn.to}`).values(),
  ]
  return {
    area: query.area,
    areas: areaChoices(staff, area),
    months: query.months,
    lines: together.slice(0, mostShown).flatMap(shown),
    cut: cut || together.length > mostShown,
  }
}

const mostShown = 300

/** What turns for one person on one day is one line: one visit, one renewal. */
function shown(together: readonly Lapsing[]): readonly LapsingLine[] {
  const [line] = together
  if (!line) return []
  const { county, personId: id, name, area, turn } = line
  const because = line.because ?? runsOut
  const programmes = together.map(({ programme }) => programmeWords(programme))
  const receives = together.some((one) => one.receives)
  return [
    {
      county,
      id,
      name,
      areaName: homeName(area),
      programmes,
      on: turn.on,
      becomes: turn.to,
      because,
      receives,
    },
  ]
}
