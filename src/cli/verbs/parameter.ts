/** `parameter set|list`: the numbers offices set where the plans leave them open. */
import { type AreaCode, refuse } from '#kernel'
import { listSettingRows, setParameter } from '#parameters'
import { areaOption, dayOption, neededOption, option, rateOption, wordAt } from '../typed.ts'
import type { DataVerb, Typed } from '../verb.ts'

export const parameterSet: DataVerb = {
  name: 'parameter set',
  usage: 'ID=VALUE --area CODE --from DAY [--to DAY] --document TEXT',
  summary: 'set a number a plan leaves open, from a day on, with the document it stands on',
  options: {
    area: { type: 'string', meaning: 'the place it holds in' },
    from: { type: 'string', meaning: 'its first day' },
    to: { type: 'string', meaning: 'its last day; open without it' },
    document: { type: 'string', meaning: 'number and title of the document that sets it' },
  },
  needs: 'database',
  async run(typed, { inScope, clock }) {
    const { id: parameter, fen: value } = rateOption(wordAt(typed, 0, 'ID=VALUE'))
    const last = option(typed, 'to') === undefined ? {} : { to: dayOption(typed, 'to') }
    const period = { from: dayOption(typed, 'from'), ...last }
    const setting = {
      parameter,
      in: neededArea(typed),
      ...period,
      value,
      document: neededOption(typed, 'document'),
    }
    const id = await inScope((tx) => setParameter(tx, setting, clock))
    return { json: { id, ...setting }, text: `${parameter} = ${value}（${setting.in}，${period.from} 起）` }
  },
}

export const parameterList: DataVerb = {
  name: 'parameter list',
  usage: '',
  summary: 'the numbers offices have set',
  needs: 'database',
  async run(_typed, { inScope }) {
    const rows = await inScope((tx) => listSettingRows(tx))
    const line = (row: (typeof rows)[number]) =>
      `${row.parameter} ${row.area} ${row.from_day}–${row.to_day ?? ''} ${row.value} ${row.document}`
    return { json: { settings: rows }, text: rows.map(line).join('\n') || '尚未设定 / none set' }
  },
}

const neededArea = (typed: Typed): AreaCode =>
  areaOption(typed, 'area') ?? refuse('cli.option-missing', { name: 'area' })
