/** Figures that contradict each other, and targets that were met before the plan began. */
import type { Finding, Indicator } from './document.ts'
import type { Figure } from './figures.ts'
import { plainSubject } from './figures.ts'
import { finding } from './finding.ts'

/** Shorter subjects (覆盖率) fit too many names to prove anything. */
const telling = 6
const keyLength = 4
const compared = 60

const decimals = (value: number) => (String(value).split('.')[1] ?? '').length

/** 96.54 and 96.5 are one figure told more and less exactly. */
export function agree(a: number, b: number): boolean {
  const digits = Math.min(decimals(a), decimals(b))
  const scale = 10 ** digits
  return Math.round(a * scale) === Math.round(b * scale)
}

const sameName = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= telling && (a.endsWith(b) || b.endsWith(a))

/** Two tasks may each speak of their own 目标人群覆盖率; only a long name makes them one. */
const sameThing = (a: Figure, b: Figure): boolean =>
  sameName(a.subject, b.subject) &&
  (a.source !== 'task' || b.source !== 'task' || Math.min(a.subject.length, b.subject.length) >= 2 * telling)

type Pair = readonly [Figure, Figure]

/** Pairs of figures for one thing and one year. Buckets by the last characters keep this linear. */
function pairs(figures: readonly Figure[]): readonly Pair[] {
  const buckets = Map.groupBy(
    figures,
    ({ subject, year, actual, unit }) => `${subject.slice(-keyLength)}|${year}|${actual}|${unit}`,
  )
  const out: Pair[] = []
  for (const bucket of buckets.values()) {
    const some = bucket.slice(0, compared)
    some.forEach((a, i) => {
      for (const b of some.slice(i + 1))
        if (sameThing(a, b) && a.at.from !== b.at.from) out.push(a.at.from < b.at.from ? [a, b] : [b, a])
    })
  }
  return out
}

const longer = ([a, b]: Pair): string => (a.subject.length >= b.subject.length ? a.subject : b.subject)

const facts = ([a, b]: Pair) => ({
  name: longer([a, b]),
  year: a.year,
  line: a.at.line,
  said: a.said,
  otherLine: b.at.line,
  otherSaid: b.said,
})

const strict = (figure: Figure) => figure.comparator === '>' || figure.comparator === '<'

/** `目标人群覆盖率` ends several names: only when it can be none but one does it speak of that one. */
function ambiguous([a, b]: Pair, figures: readonly Figure[]): boolean {
  const short = a.subject.length < b.subject.length ? a.subject : b.subject
  if (a.subject === b.subject) return false
  const names = new Set(
    figures.filter((f) => f.source === 'table' && f.subject.endsWith(short)).map((f) => f.subject),
  )
  return names.size > 1
}

function contradictions(found: readonly Pair[], figures: readonly Figure[]): Finding[] {
  return found.slice(0, 500).flatMap((pair) => {
    const [a, b] = pair
    if (agree(a.value, b.value)) {
      const differs = !a.bare && !b.bare && strict(a) !== strict(b)
      return differs ? [finding('target-wording-differs', facts(pair), [a.at, b.at])] : []
    }
    if (ambiguous(pair, figures)) return []
    // a text may name a count many times for different groups; only shares and equal names contradict
    const clear =
      a.unit === '%' || (a.subject === b.subject && (a.source === 'table' || b.source === 'table'))
    return clear ? [finding('contradictory-figures', facts(pair), [a.at, b.at])] : []
  })
}

const bigrams = (text: string): Set<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)))

/** Dice's coefficient over pairs of characters: 1 for equal names. */
export function similarity(a: string, b: string): number {
  const [left, right] = [bigrams(a), bigrams(b)]
  let common = 0
  for (const pair of left) if (right.has(pair)) common++
  return left.size + right.size === 0 ? 0 : (2 * common) / (left.size + right.size)
}

/** Facts of the text and of the table whose names nearly agree and that have no exact counterpart. */
function nearMisses(figures: readonly Figure[], found: readonly Pair[]): Finding[] {
  const settled = new Set(found.flat())
  const open = figures.filter(
    (f) => f.actual && f.unit === '%' && /(?:率|比例)$/.test(f.subject) && !settled.has(f),
  )
  const table = open.filter((f) => f.source === 'table').slice(0, 200)
  const prose = open.filter((f) => f.source === 'prose').slice(0, 1000)
  return prose.flatMap((a) => {
    const near = table
      .filter((b) => b.year === a.year && !agree(a.value, b.value))
      .map((b) => ({ b, score: similarity(a.subject, b.subject) }))
      .filter(({ score }) => score >= 0.5)
      .toSorted((x, y) => y.score - x.score)[0]?.b
    if (!near) return []
    const told = { ...facts([a, near]), name: a.subject, otherName: near.subject }
    return [finding('figures-to-compare', told, [a.at, near.at])]
  })
}

const meets = (value: number, indicator: Indicator): boolean => {
  if (indicator.value === null) return false
  switch (indicator.comparator) {
    case '>':
      return value > indicator.value
    case '>=':
    case '=':
      return value >= indicator.value
    // an upper bound met at the base is the aim of keeping it
    case '<':
    case '<=':
    case '≈':
    case null:
      return false
  }
}

function metAlready(indicators: readonly Indicator[], figures: readonly Figure[]): Finding[] {
  const facts_ = figures.filter((f) => f.actual)
  const byKey = Map.groupBy(facts_, (f) => f.subject.slice(-keyLength))
  return indicators.slice(0, 300).flatMap((indicator) => {
    const name = plainSubject(indicator.name)
    const unit = indicator.unit ?? ''
    const known = (byKey.get(name.slice(-keyLength)) ?? [])
      .slice(0, compared)
      .filter((f) => f.unit === unit && (f.subject === name || sameName(f.subject, name)))
    const met = known.find((f) => meets(f.value, indicator))
    if (!met || known.some((f) => !meets(f.value, indicator))) return []
    const told = {
      name: indicator.name,
      year: met.year,
      said: met.said,
      line: met.at.line,
      target: indicator.target,
    }
    return [finding('target-met-at-baseline', told, [met.at, indicator.at])]
  })
}

export function lintFigures(
  figures: readonly Figure[],
  indicators: readonly Indicator[],
): readonly Finding[] {
  const found = pairs(figures)
  return [
    ...contradictions(found, figures),
    ...nearMisses(figures, found),
    ...metAlready(indicators, figures),
  ]
}
