/** Who lapses before long, with the condition that turns. */
import { findProgramme } from '#catalogue'
import { addMonths, type Words } from '#kernel'
import { type Lapsing, listLapsing } from '#needs'
import type { FoundDesk } from '#web'
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
  return {
    area: query.area,
    areas: areaChoices(staff, area),
    months: query.months,
    lines: lines.slice(0, mostShown).map(shown),
    cut: cut || lines.length > mostShown,
  }
}

const mostShown = 300

const shown = (line: Lapsing) => ({
  county: line.county,
  id: line.personId,
  name: line.name,
  areaName: homeName(line.area),
  programme: programmeWords(line.programme),
  on: line.turn.on,
  becomes: line.turn.to,
  because: line.because ?? (findProgramme(line.programme) ? runsOut : programmeWords(line.programme)),
  receives: line.receives,
})
