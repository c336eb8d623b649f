/** A saved scenario back as the fields of the form; what has no field is carried along as it is. */
import type { Scenario, Supposed, Written } from '#policy'
import type { TypedFields } from '#web'
import {
  dialField,
  numberField,
  textOfDial,
  textOfPay,
  tierField,
  tierRest,
  yuanText,
} from './what-if-fields.ts'
import type { RuleAt } from './what-if-rule.ts'

export function fieldsOf(rule: RuleAt, scenario: Scenario): TypedFields {
  const { programme, place } = rule
  const fields: Record<string, string[]> = { in: [place], asked: ['yes'] }
  for (const dial of rule.dials)
    if (dial.kind === 'choice') fields[dialField(dial.at)] = dial.chosen.map(String)
  const mine = scenario.suppose.filter((one) => one.programme === programme.id).flatMap((one) => one.changes)
  const kept = mine.filter((change) => !placeChange(rule, change, fields))
  const numbers = scenario.numbers.filter((one) => !placeNumber(rule, one, fields))
  const others = scenario.suppose.filter((one) => one.programme !== programme.id)
  const left: Scenario = {
    in: place,
    suppose: [...(kept.length > 0 ? [{ programme: programme.id, changes: kept }] : []), ...others],
    numbers,
  }
  if (left.suppose.length + left.numbers.length > 0) fields['extra'] = [JSON.stringify(left)]
  const { fenAYear, people } = scenario.cap ?? {}
  if (fenAYear !== undefined) fields['budget'] = [String(fenAYear / 1_000_000)]
  if (people !== undefined) fields['people'] = [String(people)]
  return fields
}

type Fields = Record<string, string[]>

/** Puts a change into its field; false when the form has none for it. */
function placeChange(rule: RuleAt, change: Supposed, fields: Fields): boolean {
  if ('turn' in change) return placeTurn(rule, change, fields)
  if ('leaveOut' in change) {
    fields['out'] = [...(fields['out'] ?? []), change.leaveOut]
    return true
  }
  if ('add' in change && change.beside === undefined && !fields['add']) return placeAdded(change.add, fields)
  return 'pay' in change && placeTiers(change.pay, fields)
}

function placeTurn(
  { dials, pays }: RuleAt,
  { turn, to }: Extract<Supposed, { turn: string }>,
  fields: Fields,
): boolean {
  const dial = dials.find(({ at }) => at === turn)
  const pay = pays.find(({ at }) => at === turn)
  if (dial?.kind === 'choice' && typeof to === 'object') fields[dialField(turn)] = to.map(String)
  else if (dial && dial.kind !== 'choice' && typeof to !== 'object')
    fields[dialField(turn)] = [textOfDial(dial, to)]
  else if (pay && typeof to === 'number') fields[dialField(turn)] = [textOfPay(pay, to)]
  else return false
  return true
}

/** The values of a condition on one fact; undefined for any other condition. */
function valuesOf(written: Written): { readonly fact: string; readonly values: string[] } | undefined {
  if ('among' in written) return { fact: written.fact, values: written.among.map(String) }
  return 'is' in written ? { fact: written.fact, values: [written.is ? 'yes' : 'no'] } : undefined
}

function placeAdded(written: Written, fields: Fields): boolean {
  const found = valuesOf(written)
  if (!found) return false
  fields['add'] = [found.fact]
  fields['add.is'] = found.values
  return true
}

function placeTiers(
  { cases, otherwise }: Extract<Supposed, { pay: unknown }>['pay'],
  fields: Fields,
): boolean {
  const found = cases.map(({ when, fen }) => ({ ...valuesOf(when), fen }))
  const [first] = found
  if (!first?.fact || !found.every(({ fact, values }) => fact === first.fact && values?.length === 1))
    return false
  fields['tier'] = [first.fact]
  for (const { values, fen } of found) fields[tierField(values?.[0] ?? '')] = [yuanText(fen)]
  if (otherwise !== null) fields[tierField(tierRest)] = [yuanText(otherwise)]
  return true
}

function placeNumber(
  { numbers }: RuleAt,
  { parameter, to }: { parameter: string; to: number },
  fields: Fields,
): boolean {
  const dial = numbers.find((one) => one.parameter.id === parameter)
  if (!dial) return false
  fields[numberField(parameter)] = [dial.parameter.unit === 'fen' ? yuanText(to) : String(to)]
  return true
}
