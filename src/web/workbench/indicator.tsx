/** One indicator: trend with its target line, the areas down to town with "unknown", and where the number comes from. */
import type { Day, Words } from '#kernel'
import type { Share } from '../format.ts'
import { BenchPage } from '../parts/bench-page.tsx'
import { StepLink } from '../parts/form.tsx'
import type { IndicatorLine } from '../parts/measure.tsx'
import { MeasureLine } from '../parts/measure.tsx'
import { SummaryList } from '../parts/summary-list.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { bench } from '../words/bench.ts'
import { indicatorWords as words } from '../words/indicator-page.ts'
import { planWords } from '../words/plan-words.ts'
import { AreaTable } from './indicator-areas.tsx'
import { StandingWhole } from './indicator-standing.tsx'
import { Trend } from './indicator-trend.tsx'
import type { FigureTold } from './stated-view.ts'

export type AreaShare = {
  /** `kind: 'unknown'` is the row of those whose town nobody recorded; `'total'` closes the table. */
  readonly kind: 'area' | 'unknown' | 'total'
  readonly code: string
  readonly name: string
  readonly share: Share
  /** Set when the area can be opened one level further down. */
  readonly opens: boolean
}

export type IndicatorView = {
  readonly line: IndicatorLine
  readonly area: { readonly code: string; readonly name: string }
  /** How it stands, counted and stated, and where it is heading. */
  readonly figure?: FigureTold | undefined
  /** Areas above the shown one that the officer may see, largest first. */
  readonly above: readonly { readonly code: string; readonly name: string }[]
  readonly trend: readonly { readonly on: Day; readonly share: Share }[]
  readonly areas: readonly AreaShare[]
  /** Undefined where nothing computes the indicator. */
  readonly waiting?: number | undefined
  /** Whether this officer may open the list of those waiting. */
  readonly maySeeWaiting: boolean
  /** Undefined where nothing computes the indicator. */
  readonly counted?: IndicatorSource | undefined
}

export type IndicatorSource = {
  readonly numerator: Words
  readonly denominator: Words
  readonly source: Words
  /** Local instant. */
  readonly computedAt: string
  readonly newestRecord?: Day | undefined
  readonly unknown: number
}

export function IndicatorPage(view: IndicatorView) {
  const { line } = view
  const { say } = useReader()
  const crumbs = [
    { to: paths.indicators(), words: bench.indicators },
    ...view.above.map((area) => ({
      to: paths.indicator(line.no, { area: area.code }),
      words: { zh: area.name, en: area.name },
    })),
  ]
  return (
    <BenchPage title={line.name} section="indicators" crumbs={crumbs}>
      <h1>
        <Zh>{line.name}</Zh>
      </h1>
      <p className="quiet">
        <Zh>{view.area.name}</Zh> · {say(planWords[line.kind])}
      </p>
      <div className="indicators-one">
        <MeasureLine line={line} />
      </div>
      <Waiting view={view} />
      {view.figure && <StandingWhole figure={view.figure} area={view.area.code} />}
      {view.trend.length > 1 && <Trend trend={view.trend} target={line.target?.value} />}
      {view.areas.length > 0 && <AreaTable areas={view.areas} no={line.no} target={line.target?.value} />}
      {view.counted && <About counted={view.counted} />}
    </BenchPage>
  )
}

function Waiting({ view }: { view: IndicatorView }) {
  const { say, format } = useReader()
  if (view.waiting === undefined) return <p>{say(words.notComputed)}</p>
  if (view.waiting === 0) return <p>{say(words.nobody)}</p>
  if (!view.maySeeWaiting) return <p>{say(words.mayNotSee)}</p>
  return (
    <p>
      <StepLink to={paths.waiting(view.line.no, { area: view.area.code })}>
        {say(words.seeWaiting(format.count(view.waiting)))}
      </StepLink>
    </p>
  )
}

function About({ counted }: { counted: IndicatorSource }) {
  const { say, format } = useReader()
  const newest = counted.newestRecord
  return (
    <section>
      <h2 id="about">{say(words.about)}</h2>
      <SummaryList
        rows={[
          { name: say(words.numerator), value: say(counted.numerator) },
          { name: say(words.denominator), value: say(counted.denominator) },
          { name: say(words.source), value: say(counted.source) },
          { name: say(words.fresh), value: format.moment(counted.computedAt) },
          ...(newest ? [{ name: say(words.newest), value: format.day(newest) }] : []),
          { name: say(words.unknowns), value: say(words.unknownPeople(format.count(counted.unknown))) },
        ]}
      />
    </section>
  )
}
