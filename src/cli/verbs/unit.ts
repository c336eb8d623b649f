/** `unit list|found|rename|mean`: the register of units, as the pages keep it. */
import { type AreaCode, refuse } from '#kernel'
import {
  foundStandard,
  foundUnit,
  livesOn,
  meanUnit,
  membersOn,
  nameOn,
  namesOver,
  type Register,
  readRegister,
  renameUnit,
  type Unit,
} from '#units'
import { areaOption, dayOption, neededOption, option, options, wordAt } from '../typed.ts'
import type { DataVerb, Typed } from '../verb.ts'

const area = { type: 'string', meaning: 'the place: a city or county' } as const
const document = { type: 'string', meaning: 'number and title of the document that says so' } as const
const short = {
  type: 'string',
  multiple: true,
  meaning: 'a short name plans use; may be given again',
} as const

export const unitList: DataVerb = {
  name: 'unit list',
  usage: '[--area CODE] [--on DAY]',
  summary: 'the units of a place and those around it, as they are called on a day',
  options: { area, on: { type: 'string', meaning: 'the day; today without it' } },
  needs: 'database',
  async run(typed, { inScope, clock }) {
    const on = option(typed, 'on') === undefined ? clock.today() : dayOption(typed, 'on')
    const register = await inScope((tx) => readRegister(tx, areaOption(typed, 'area')))
    const units = [...register.units.values()].filter((unit) => livesOn(unit, on))
    const json = { on, units: units.map((unit) => ({ ...unit, names: namesOver(unit) })) }
    return { json, text: units.map((unit) => line(register, unit, on)).join('\n') || '名录为空 / no units' }
  },
}

function line(register: Register, unit: Unit, on: Parameters<typeof nameOn>[1]): string {
  const name = nameOn(unit, on)
  const calls = name && name.short.length > 0 ? `（${name.short.join('、')}）` : ''
  const members = unit.kind === 'group' ? ` ⊃ ${membersOn(register, unit.id, on).length}` : ''
  return `${unit.id}  ${name?.name ?? ''}${calls}${members}`
}

export const unitFound: DataVerb = {
  name: 'unit found',
  usage:
    '[KEY | --standard] --area CODE --since DAY --document TEXT [--name NAME] [--short NAME] [--group] [--reform DAY]',
  summary: 'enter a unit or a group, or the usual units of a place, from a day on',
  options: {
    area,
    since: { type: 'string', meaning: 'the first day the register speaks of it' },
    document,
    name: { type: 'string', meaning: 'its official name, where it is not the key' },
    short,
    group: { type: 'boolean', meaning: 'it stands for others, who are its members' },
    standard: { type: 'boolean', meaning: 'the usual units of a city or county' },
    reform: {
      type: 'string',
      meaning: 'with --standard: the day the names of the reform of 2018–2019 hold from',
    },
  },
  needs: 'database',
  async run(typed, { inScope, clock }) {
    const given = {
      area: neededArea(typed),
      since: dayOption(typed, 'since'),
      document: neededOption(typed, 'document'),
    }
    if (typed.options['standard'] === true) {
      const start = { ...given, reform: dayOption(typed, 'reform') }
      const entered = await inScope((tx) => foundStandard(tx, start, clock))
      return { json: { area: given.area, entered }, text: `${given.area}：登记 ${entered} 个单位` }
    }
    const name = option(typed, 'name')
    const kind = typed.options['group'] === true ? 'group' : 'unit'
    const unit = {
      ...given,
      key: wordAt(typed, 0, 'KEY'),
      kind,
      short: options(typed, 'short'),
      ...(name === undefined ? {} : { name }),
    } as const
    const id = await inScope((tx) => foundUnit(tx, unit, clock))
    return { json: { id, ...unit }, text: `${id} 已登记（${given.since} 起）` }
  },
}

export const unitRename: DataVerb = {
  name: 'unit rename',
  usage: 'UNIT NAME --from DAY --document TEXT [--short NAME]',
  summary: 'a unit is called otherwise from a day on; its id stays',
  options: { from: { type: 'string', meaning: 'the first day of the name' }, document, short },
  needs: 'database',
  async run(typed, { inScope, clock }) {
    const renaming = {
      unit: wordAt(typed, 0, 'UNIT'),
      name: wordAt(typed, 1, 'NAME'),
      from: dayOption(typed, 'from'),
      short: options(typed, 'short'),
      document: neededOption(typed, 'document'),
    }
    await inScope((tx) => renameUnit(tx, renaming, clock))
    return { json: renaming, text: `${renaming.unit} 自 ${renaming.from} 起称“${renaming.name}”` }
  },
}

export const unitMean: DataVerb = {
  name: 'unit mean',
  usage: 'WORDS --area CODE --unit UNIT --reason TEXT',
  summary: 'whom the plans of a place mean by a name; no --unit takes an earlier word back',
  options: {
    area,
    unit: { type: 'string', multiple: true, meaning: 'the unit that is meant; several for a collective' },
    reason: { type: 'string', meaning: 'who confirmed it, how' },
  },
  needs: 'database',
  async run(typed, { inScope, clock }) {
    const meaning = {
      area: neededArea(typed),
      written: wordAt(typed, 0, 'WORDS'),
      units: options(typed, 'unit'),
      reason: neededOption(typed, 'reason'),
    }
    await inScope((tx) => meanUnit(tx, meaning, clock))
    const text = `“${meaning.written}”（${meaning.area}）→ ${meaning.units.join('、') || '（撤回）'}`
    return { json: meaning, text }
  },
}

const neededArea = (typed: Typed): AreaCode =>
  areaOption(typed, 'area') ?? refuse('cli.option-missing', { name: 'area' })
