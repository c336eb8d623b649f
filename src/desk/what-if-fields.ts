/** Names and texts of the fields of the what-if form: one dial, one field; money in yuan, shares in percent. */
import { type Fen, plainYuan } from '#kernel'
import type { Dial, Fact, PayDial } from '#policy'

export const dialField = (at: string): string => `d.${at}`
export const numberField = (id: string): string => `n.${id}`
export const tierField = (value: string): string => `t.${value}`
export const tierRest = 'else'

/** `260`, `1.5`: without the decimals that say nothing. */
export const yuanText = (fen: number): string => plainYuan(fen as Fen).replace(/\.00$/, '')

export const textOfDial = (dial: Exclude<Dial, { kind: 'choice' }>, value: number | string): string =>
  dial.kind === 'money' ? yuanText(value as number) : String(value)

export const textOfPay = ({ unit }: PayDial, value: number): string =>
  unit === 'fen' ? yuanText(value) : String(value)

/** The values tiers and added conditions are chosen from. */
export const choicesOf = ({ type, values }: Fact) =>
  type === 'yes-no'
    ? (['yes', 'no'] as const).map((value) => ({ value, words: values[value] ?? { zh: value, en: value } }))
    : Object.entries(values).map(([value, words]) => ({ value, words }))

/** One value of a fact as a condition in writing. */
export function writtenOf({ key, type }: Fact, values: readonly string[]) {
  if (type === 'yes-no') return { fact: key, is: values[0] === 'yes' }
  return { fact: key, among: type === 'number' ? values.map(Number) : [...values] }
}
