/** Conditions as the TypeScript a catalogue file would write them in. */
import type { Bound, Condition, DayLimit, Limit } from '../condition.ts'
import type { Fact } from '../fact.ts'
import type { Parameter } from '../parameter.ts'

/** The names a text uses; asking for one imports it. */
export type Names = {
  readonly fact: (fact: Fact) => string
  readonly parameter: (parameter: Parameter) => string
  /** A word of the language itself: `all`, `yuan`, `day`. */
  readonly word: (name: string) => string
}

const quoted = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

export const printWords = ({ zh, en, easy }: { zh: string; en: string; easy: string }): string =>
  `{ zh: ${quoted(zh)}, en: ${quoted(en)}, easy: ${quoted(easy)} }`

export function printCondition(c: Condition, names: Names): string {
  switch (c.kind) {
    case 'all':
    case 'any':
      return `${names.word(c.kind)}(${c.of.map((part) => printCondition(part, names)).join(', ')})`
    case 'not':
      return `${names.word('not')}(${printCondition(c.of, names)})`
    case 'holds':
      return `${names.fact(c.fact)}.${c.is ? 'holds' : 'fails'}`
    case 'among':
      return `${names.fact(c.fact)}.oneOf(${c.values.map(printValue).join(', ')})`
    case 'has':
      return `${names.fact(c.fact)}.has${c.how === 'all' ? 'All' : 'Any'}(${c.values.map(printValue).join(', ')})`
    case 'range':
      return printBounds(names.fact(c.fact), c, { names, money: c.fact.type === 'money' })
    case 'sum':
      return printBounds(`${names.word('household')}.sum(${names.fact(c.fact)})`, c, { names, money: true })
    case 'count':
      return printBounds(`${names.word('household')}.count(${printCondition(c.of, names)})`, c, {
        names,
        money: false,
      })
    case 'days':
      return `${names.fact(c.fact)}.${printDays(c, names)}`
    case 'open':
      return printOpen(c, names)
  }
}

const printValue = (value: string | number) => (typeof value === 'number' ? String(value) : quoted(value))

type Printing = { readonly names: Names; readonly money: boolean }

/** Both ends inclusive are one `between`; otherwise each end is a condition of its own. */
function printBounds(on: string, { from, to }: { from?: Bound; to?: Bound }, printing: Printing): string {
  const limit = (bound: Bound) => printLimit(bound.limit, printing)
  if (from?.within && to?.within) return `${on}.between(${limit(from)}, ${limit(to)})`
  const ends = [
    ...(from ? [`${on}.${from.within ? 'atLeast' : 'above'}(${limit(from)})`] : []),
    ...(to ? [`${on}.${to.within ? 'atMost' : 'below'}(${limit(to)})`] : []),
  ]
  return ends.length === 1 ? (ends[0] as string) : `${printing.names.word('all')}(${ends.join(', ')})`
}

export function printLimit(limit: Limit, { names, money }: Printing): string {
  if (typeof limit === 'number') return money ? `${names.word('fen')}(${limit})` : String(limit)
  const { times, by } = limit.share
  const name = names.parameter(limit.of)
  return times === by ? name : `${name}.times(${times}, ${by})`
}

type Days = Extract<Condition, { kind: 'days' }>

function printDays({ sense, from, to }: Days, { word }: Names): string {
  const day = (limit: DayLimit) => `${word('day')}(${quoted(typeof limit === 'string' ? limit : '')})`
  if (sense === 'term') return 'notPassed'
  if (sense === 'age') {
    const low = typeof to === 'object' ? -to.months / 12 : 0
    if (typeof from !== 'object') return `ageAtLeast(${low})`
    const high = -from.months / 12 - 1
    return low === 0 ? `ageBelow(${high + 1})` : `ageBetween(${low}, ${high})`
  }
  if (sense === 'elapsed')
    return typeof from === 'object'
      ? `withinMonths(${-from.months})`
      : `monthsAgoAtLeast(${typeof to === 'object' ? Math.abs(to.months) : 0})`
  return from === undefined ? `onOrBefore(${day(to as DayLimit)})` : `onOrAfter(${day(from)})`
}

function printOpen(
  { id, words, readings, check }: Extract<Condition, { kind: 'open' }>,
  names: Names,
): string {
  const read = readings.map((reading) => printCondition(reading, names))
  const more = `{ about: ${quoted(check.about)}, readings: [${read.join(', ')}] }`
  return `${names.word('leftOpen')}(${quoted(id)}, ${printWords(words)}, ${more})`
}
