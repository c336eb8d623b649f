/** `sweep everything`: all programmes at once, one row a person; nobody becomes a candidate before somebody takes them up. */

import { type EverythingResult, sumSweeps, sweepEverything } from '#needs'
import { listSettings } from '#parameters'
import { areasMeant } from '../places.ts'
import { dayOption } from '../typed.ts'
import type { DataVerb } from '../verb.ts'

export const sweepEverythingVerb: DataVerb = {
  name: 'sweep everything',
  usage: '--on DAY [--area CODE]',
  summary: 'ask all programmes of everybody; the people found stand in the list of people to visit',
  options: {
    on: { type: 'string', meaning: 'the day of the question, 2020-12-31' },
    area: { type: 'string', meaning: 'an area; everybody registered without it' },
  },
  needs: 'database',
  async run(typed, operator) {
    const on = dayOption(typed, 'on')
    const settings = await operator.inScope((tx) => listSettings(tx))
    const sweeps: EverythingResult[] = []
    for (const area of await areasMeant(typed, operator))
      sweeps.push(await sweepEverything(operator.db, { on, area, settings }, operator.clock))
    const counts = await operator.inScope((tx) =>
      sumSweeps(
        tx,
        sweeps.map(({ id }) => id),
      ),
    )
    const programmes = [...Map.groupBy(counts, ({ programme }) => programme)].map(([id, parts]) => ({
      id,
      entitled: parts.reduce((sum, part) => sum + part.entitled, 0),
      unknown: parts.reduce((sum, part) => sum + part.unknown, 0),
      held: parts.reduce((sum, part) => sum + part.held, 0),
    }))
    const people = sweeps.reduce((sum, sweep) => sum + sweep.people, 0)
    const changed = sweeps.reduce((sum, sweep) => sum + sweep.changed, 0)
    const lines = programmes.map(
      ({ id, entitled, unknown, held }) =>
        `${id}：符合 ${entitled} 人，待核实 ${unknown} 人，等待设定标准 ${held} 人`,
    )
    return {
      json: { on, people, changed, programmes },
      text: [`${on}：${people} 人，${changed} 人的结果有变化`, ...lines].join('\n'),
    }
  },
}
