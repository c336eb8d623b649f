/** `sweep`: finds everybody entitled on a day and writes the candidates. */
import { type Day, type Fen, formatYuan, sumFen } from '#kernel'
import { type ProgrammeCount, runSweep, type SweepResult } from '#needs'
import { listSettings } from '#parameters'
import { areasMeant } from '../places.ts'
import { programmesMeant } from '../programmes.ts'
import { dayOption } from '../typed.ts'
import type { DataVerb } from '../verb.ts'

export const sweep: DataVerb = {
  name: 'sweep',
  usage: '--on DAY [--programme ID] [--area CODE]',
  summary: 'find everybody entitled on a day; candidates are written, re-running is harmless',
  options: {
    on: { type: 'string', meaning: 'the day of the question, 2020-12-31' },
    programme: { type: 'string', meaning: 'one programme; all without it' },
    area: { type: 'string', meaning: 'an area; everybody registered without it' },
  },
  needs: 'database',
  async run(typed, operator) {
    const on = dayOption(typed, 'on')
    const order = { on, programmes: await programmesMeant(typed, operator, on) }
    const settings = await operator.inScope((tx) => listSettings(tx))
    const parts: SweepResult[] = []
    for (const area of await areasMeant(typed, operator))
      parts.push(await runSweep(operator.db, { ...order, settings, area }, operator.clock))
    const json = {
      on: order.on,
      people: parts.reduce((sum, part) => sum + part.people, 0),
      programmes: order.programmes.map(({ id }) =>
        together(
          id,
          parts.map((part) => part.programmes.find((each) => each.id === id)).filter((found) => !!found),
        ),
      ),
    }
    return { json, text: told(json) }
  },
}

type Count = Pick<ProgrammeCount, 'id' | 'entitled' | 'unknown' | 'amountFen'>

/** One unknown amount makes the sum unknown. */
export function together(id: string, counts: readonly Count[]): Count {
  const amounts = counts.map((count) => count.amountFen)
  return {
    id,
    entitled: counts.reduce((sum, count) => sum + count.entitled, 0),
    unknown: counts.reduce((sum, count) => sum + count.unknown, 0),
    amountFen: amounts.includes(null) ? null : sumFen(amounts as Fen[]),
  }
}

const told = (result: { on: Day; people: number; programmes: readonly Count[] }) =>
  [
    `${result.on}：${result.people} 人`,
    ...result.programmes.map(
      ({ id, entitled, unknown, amountFen }) =>
        `${id}：符合 ${entitled} 人，待核实 ${unknown} 人，每月 ${amountFen === null ? '金额未定' : `${formatYuan(amountFen)} 元`}`,
    ),
  ].join('\n')
