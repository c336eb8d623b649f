/** `whatif`: people and money before and after other rates, per programme and county; nothing is written. */
import { formatYuan, refuse } from '#kernel'
import { countSweep } from '#needs'
import { allParameters, listSettings } from '#parameters'
import type { Setting } from '#policy'
import { areasMeant } from '../places.ts'
import { programmesMeant } from '../programmes.ts'
import { readScenarioFile } from '../scenario-file.ts'
import { dayOption, option, options, rateOption } from '../typed.ts'
import type { DataVerb, Typed } from '../verb.ts'
import { askScenario } from './whatif-scenario.ts'

export const whatif: DataVerb = {
  name: 'whatif',
  usage: '--on DAY (--rate ID=FEN … [--area CODE] | --scenario FILE [--by NAME …])',
  summary: 'what other rates or rules would mean: before and after, per programme and county',
  options: {
    on: { type: 'string', meaning: 'the day of the question' },
    rate: {
      type: 'string',
      multiple: true,
      meaning: 'a supposed rate in fen: nursing-subsidy=26000 (or =260元)',
    },
    programme: { type: 'string', meaning: 'one programme; all without it' },
    area: { type: 'string', meaning: 'an area; everybody registered without it' },
    scenario: {
      type: 'string',
      meaning:
        'a JSON file: {"in":"4417","suppose":[{"programme":"nursing-subsidy","changes":[{"turn":"amount","to":26000}]}],"numbers":[]}',
    },
    by: {
      type: 'string',
      multiple: true,
      meaning: 'with --scenario: county, town, age, or a fact with few values; at most two',
    },
  },
  needs: 'database',
  async run(typed, operator) {
    const on = dayOption(typed, 'on')
    const programmes = await programmesMeant(typed, operator, on)
    const file = option(typed, 'scenario')
    if (file !== undefined) {
      const named =
        option(typed, 'programme') === undefined ? {} : { programmes: programmes.map(({ id }) => id) }
      const by = options(typed, 'by')
      return askScenario({ on, scenario: await readScenarioFile(file), by, ...named }, operator)
    }
    const rates = ratesMeant(typed)
    const before = []
    const after = []
    for (const area of await areasMeant(typed, operator)) {
      const supposed = rates.map(({ id, fen }) => ({
        parameter: id,
        in: area,
        from: on,
        value: fen,
        supposed: true,
      }))
      const count = (settings: readonly Setting[]) =>
        operator.inScope((tx) => countSweep(tx, { on, programmes, area, settings }))
      const settings = await operator.inScope((tx) => listSettings(tx))
      before.push(...(await count(settings)).programmes)
      after.push(...(await count([...settings, ...supposed])).programmes)
    }
    const json = { on, before, after }
    const text = [
      ...before.map((each) => ['现', each] as const),
      ...after.map((each) => ['拟', each] as const),
    ]
      .map(
        ([when, { id, entitled, amountFen }]) =>
          `${when} ${id}：${entitled} 人，每月 ${amountFen === null ? '金额未定' : formatYuan(amountFen)} 元`,
      )
      .join('\n')
    return { json, text }
  },
}

/** Refused before anything is counted, also while nobody is registered. */
function ratesMeant(typed: Typed) {
  const rates = options(typed, 'rate').map(rateOption)
  if (rates.length === 0) refuse('cli.option-missing', { name: 'rate' })
  const known = allParameters.map(({ id }) => id)
  for (const { id } of rates)
    if (!known.includes(id)) refuse('parameter.unknown', { value: id, known: known.join('、') })
  return rates
}
