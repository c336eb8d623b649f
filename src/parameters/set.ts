/** An office sets a number the plans leave open; where the sources state one, nobody can. */
import { actorOf, record, type Tx } from '#access'
import { indicatorParameters, openConditions, parametersOfRelation, programmes, relations } from '#catalogue'
import { type AreaCode, addDays, type Day, type Id, isWithin, refuse } from '#kernel'
import { type Clock, newId, tell } from '#platform'
import { openAnswers, overlap, type Parameter, parametersOf, readingAnswer, type Setting } from '#policy'
import { insertSetting, type SettingRow, selectSettings, supersedeSetting } from './store.ts'

export type NewSetting = {
  readonly parameter: string
  readonly in: AreaCode
  readonly from: Day
  readonly to?: Day
  /** In the unit of the parameter; money in fen. */
  readonly value: number
  /** Number and title of the document the office issued. */
  readonly document: string
}

/** What the readings of the policy language take, as known now or at an instant. */
export async function listSettings(
  tx: Tx,
  knownAt?: Parameters<typeof selectSettings>[1],
): Promise<Setting[]> {
  return (await selectSettings(tx, knownAt)).map(settingOf)
}

const settingOf = ({ parameter, area, from_day, to_day, value }: SettingRow): Setting => ({
  parameter,
  in: area,
  from: from_day,
  ...(to_day === null ? {} : { to: to_day }),
  value,
})

/**
 * Sets a number from a day on. What it overlaps at the same place is superseded and goes on before and after it; all rows
 * stay readable. Refuses unknown parameters (`parameter.unknown`) and days for which a source states the number.
 */
export async function setParameter(tx: Tx, setting: NewSetting, clock: Clock): Promise<Id<'setting'>> {
  const of = getParameter(setting.parameter)
  refuseUnfitAnswer(of, setting)
  refuseWhereStated(of, setting)
  const now = clock.now()
  const stamped = { set_by: actorOf(tx), set_at: now }
  for (const earlier of await overlapped(tx, setting)) {
    await supersedeSetting(tx, earlier.id, now)
    for (const rest of remainders(earlier, setting))
      await insertSetting(tx, { ...earlier, ...rest, ...stamped, id: newId<'setting'>() })
  }
  const { parameter, in: area, from, to, value, document } = setting
  const id = newId<'setting'>()
  const row = { id, parameter, area, from_day: from, to_day: to ?? null, value, document }
  await insertSetting(tx, { ...row, ...stamped })
  await record(
    tx,
    { event: 'parameter.set', subject: id, area, facts: { parameter, from, value, document } },
    clock,
  )
  await tell(tx, { topic: 'parameter.set', key: id, payload: { id, parameter, area } }, clock)
  return id
}

async function overlapped(tx: Tx, setting: NewSetting): Promise<SettingRow[]> {
  const { parameter, in: area } = setting
  const same = (await selectSettings(tx)).filter((row) => row.parameter === parameter && row.area === area)
  return same.filter((row) => overlap(settingOf(row), setting))
}

/** What is left of an earlier setting before and after the new one. */
function remainders(
  earlier: SettingRow,
  { from, to }: NewSetting,
): Pick<SettingRow, 'from_day' | 'to_day'>[] {
  const before = { from_day: earlier.from_day, to_day: addDays(from, -1) }
  const goesOn = to !== undefined && (earlier.to_day === null || earlier.to_day > to)
  return [
    ...(earlier.from_day < from ? [before] : []),
    ...(goesOn ? [{ from_day: addDays(to, 1), to_day: earlier.to_day }] : []),
  ]
}

export const allParameters: readonly Parameter[] = [
  ...new Map(
    [
      ...programmes.flatMap(parametersOf),
      ...relations.flatMap(parametersOfRelation),
      ...indicatorParameters,
    ].map((each) => [each.id, each]),
  ).values(),
]

function getParameter(id: string): Parameter {
  const known = allParameters.map((each) => each.id).join('、')
  return allParameters.find((each) => each.id === id) ?? refuse('parameter.unknown', { value: id, known })
}

const openConditionsById = new Map(openConditions.map((each) => [each.id, each]))

/** An open condition takes one of its answers, or one of the readings it was declared with. */
function refuseUnfitAnswer({ id, unit }: Parameter, { value }: NewSetting) {
  if (unit !== 'answer') return
  const readings = openConditionsById.get(id)?.readings ?? []
  const known = [...Object.values(openAnswers), ...readings.map((_, i) => readingAnswer(i))]
  if (!known.includes(value))
    refuse('parameter.answer-unfit', { parameter: id, value, known: known.join('、') })
}

/** An office may fill what a source leaves open, not overrule what it states. */
function refuseWhereStated(parameter: Parameter, setting: NewSetting) {
  const stated = parameter.periods.find(
    (period) => 'value' in period && isWithin(setting.in, period.in) && overlap(period, setting),
  )
  if (stated) refuse('parameter.stated', { parameter: parameter.id, from: stated.from, to: stated.to ?? '' })
}
