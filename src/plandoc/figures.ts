/** Figures a plan states: what is measured, for which year, as a fact or as an aim, and where. */
import { clauseAround, subjectBefore } from './commitments.ts'
import type { Indicator, Task } from './document.ts'
import type { Period } from './period.ts'
import type { Place } from './place.ts'
import { type Comparator, inRange, isCount, type Quantity, quantitiesIn } from './quantities.ts'
import { everySection, pathOf, type Section, titleOf } from './sections.ts'
import { placeOf, type Strand } from './strand.ts'

export type Figure = {
  /** Without words of place and emphasis. */
  readonly subject: string
  readonly year: number
  /** Stated as reached, not as aimed at. */
  readonly actual: boolean
  readonly value: number
  readonly unit: string
  readonly comparator: Comparator
  /** No comparison is written. */
  readonly bare: boolean
  readonly said: string
  readonly source: 'table' | 'prose' | 'task'
  readonly at: Place
}

const looking = /背景|基础|现状|回顾|成就|成效|形势|十[一二三四五]五.{0,4}(?:时期|期间|以来)/
const places =
  /^(?:全[省市县区旗州]|我[省市县区]|本[省市县区]|全国|各地|其中|使|将|力争|实现|确保|推动|目前|累计)+/

export const plainSubject = (written: string): string =>
  written
    .replace(/[（(][^（）()]*[）)]/g, '')
    .replace(places, '')
    .replace(/[“”\s：]/g, '')

/** The last year said before a position in the same sentence. */
function yearBefore(text: string, at: number): number | undefined {
  const near = text.slice(Math.max(0, at - 200), at)
  const sentence = near.slice(near.lastIndexOf('。') + 1)
  const found = [...sentence.matchAll(/20\d\d(?=\s?年)/g)].at(-1)
  return found ? Number(found[0]) : undefined
}

/** `A率和B率分别达到x和y`: the nth number belongs to the nth name. */
function subjectsOf(text: string, together: readonly Quantity[], from: number): readonly string[] {
  const [first] = together
  if (!first) return []
  const before = subjectBefore(text, from, first.from)
  const apart = text.slice(from, first.from).includes('分别')
  if (!apart) return together.map((_, i) => (i === 0 ? before : ''))
  const names = before.replace(/分别.*$/, '').split(/[、和与及]/)
  return names.length === together.length ? names : together.map(() => '')
}

type Setting = { readonly background: boolean; readonly base: number | null; readonly end: number | null }

function figuresOfText(strand: Strand, { background, base, end }: Setting): Figure[] {
  const text = strand.text
  const stated = quantitiesIn(text).filter((quantity) => isCount(quantity) && !inRange(text, quantity))
  const byClause = Map.groupBy(stated, (quantity) => clauseAround(text, quantity.from, quantity.to).from)
  return [...byClause].flatMap(([from, together]) => {
    const subjects = subjectsOf(text, together, from)
    return together.flatMap((quantity, i) => {
      const subject = plainSubject(subjects[i] ?? '')
      const year = yearBefore(text, quantity.from) ?? (background ? base : end)
      if (subject.length < 4 || year === null) return []
      const { comparator, value, unit, bare } = quantity
      const actual = base !== null && year <= base
      const said = text.slice(quantity.from, quantity.to).replace(/\s+/g, '')
      const at = placeOf(strand, quantity.from, quantity.to)
      return [{ subject, year, actual, value, unit, comparator, bare, said, source: 'prose' as const, at }]
    })
  })
}

const isBackground = (here: Section): boolean =>
  [...pathOf(here), here].some((at) => at.kind !== 'box' && looking.test(titleOf(at)))

/** Figures of the prose. A chapter on the past speaks of the year before the plan when it names no year. */
export function figuresOfProse(root: Section, period: Period): readonly Figure[] {
  const base = period.from === null ? null : period.from - 1
  return [...everySection(root)].flatMap((here) => {
    if (here.paragraphs.length === 0) return []
    const setting = { background: isBackground(here), base, end: period.to }
    return here.paragraphs.flatMap((strand) => figuresOfText(strand, setting))
  })
}

/** Figures of the indicator tables: the base as a fact, the target as an aim. */
export function figuresOfIndicators(indicators: readonly Indicator[]): readonly Figure[] {
  return indicators.flatMap((indicator) => {
    const { name, unit, baseline, baselineYear, baselineText, value, targetYear, comparator, target } =
      indicator
    const common = { subject: plainSubject(name), unit: unit ?? '', source: 'table' as const }
    const base = baseline !== null &&
      baselineYear !== null && {
        ...common,
        year: baselineYear,
        actual: true,
        value: baseline,
        comparator: '=' as const,
        bare: true,
        said: baselineText,
        at: indicator.places.baseline ?? indicator.at,
      }
    const aim = value !== null &&
      targetYear !== null && {
        ...common,
        year: targetYear,
        actual: false,
        value,
        comparator: comparator ?? ('=' as const),
        bare: comparator === '=',
        said: target,
        at: indicator.places.target ?? indicator.at,
      }
    return [base, aim].filter((figure) => figure !== false)
  })
}

/** Numeric targets of tasks read from tables; those of marked items are part of the prose. */
export function figuresOfTasks(tasks: readonly Task[], period: Period): readonly Figure[] {
  return tasks
    .filter((task) => task.from === 'table')
    .flatMap((task) =>
      task.targets.flatMap((target) => {
        const year = target.byYear ?? period.to
        if (target.value === null || target.comparator === null || year === null) return []
        const { comparator, value, unit, at } = target
        const subject = plainSubject(target.subject)
        const bare = comparator === '='
        return [
          {
            subject,
            year,
            actual: false,
            value,
            unit: unit ?? '',
            comparator,
            bare,
            said: target.text,
            source: 'task' as const,
            at,
          },
        ]
      }),
    )
}
