/** Reads single words and options, each refused with what was expected when it is absent or malformed. */
import type { AreaCode, Day, Fen, Month } from '#kernel'
import { fen, isAreaCode, must, parseDay, parseMonth, parseYuan, refuse } from '#kernel'
import type { Typed } from './verb.ts'

/** A positional word; `name` is how the usage calls it. */
export const wordAt = (typed: Typed, index: number, name: string): string =>
  typed.words[index] ?? refuse('cli.word-missing', { name })

export function option(typed: Typed, name: string): string | undefined {
  const value = typed.options[name]
  return typeof value === 'string' ? value : undefined
}

export const neededOption = (typed: Typed, name: string): string =>
  option(typed, name) ?? refuse('cli.option-missing', { name })

export const options = (typed: Typed, name: string): readonly string[] => {
  const value = typed.options[name]
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
}

export const dayOption = (typed: Typed, name: string): Day => must(parseDay(neededOption(typed, name)))

export const monthOption = (typed: Typed, name: string): Month => must(parseMonth(neededOption(typed, name)))

export const areaOption = (typed: Typed, name: string): AreaCode | undefined => {
  const code = option(typed, name)
  if (code === undefined || isAreaCode(code)) return code
  return refuse('cli.area-malformed', { value: code })
}

/** A whole number not below `least`. */
export function numberOption(typed: Typed, name: string, least: number): number | undefined {
  const text = option(typed, name)
  if (text === undefined) return undefined
  const value = Number(text)
  if (!/^\d{1,9}$/.test(text) || value < least) refuse('cli.number-malformed', { name, value: text, least })
  return value
}

/** `nursing-subsidy=26000`: a name with whole fen; `=260.00元` is yuan. */
export function rateOption(text: string): { id: string; fen: Fen } {
  const parts = /^([\w-]+)=(?:(\d{1,12})|([\d.,]+)元)$/.exec(text)
  if (!parts?.[1]) return refuse('cli.rate-malformed', { value: text })
  return { id: parts[1], fen: parts[2] ? fen(Number(parts[2])) : must(parseYuan(parts[3] ?? '')) }
}
