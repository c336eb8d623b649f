/** Every clause a rule points to: of its variants, conditions and numbers. */
import type { Citation } from './source.ts'
import { allConditionsOf, isProgramme, parametersOf, type Rule } from './walk.ts'

/** As often as they are given; nothing is left out that a reader could follow. */
export const citationsOf = (rule: Rule): readonly Citation[] => [
  ...(isProgramme(rule) ? rule.variants.flatMap(({ basis }) => basis) : []),
  ...allConditionsOf(rule).flatMap(({ citations }) => citations),
  ...parametersOf(rule).flatMap(({ periods }) => periods.flatMap(({ because }) => because)),
]

/** One text per clause or item, to compare citations by. */
export const clauseKey = ({ source, clause, item }: Omit<Citation, 'at'>): string =>
  item === undefined ? `${source} ${clause}` : `${source} ${clause} ${item}`
