/** All indicators of the plan with base, target and now. */
import type { Words } from '#kernel'
import { BenchPage } from '../parts/bench-page.tsx'
import type { IndicatorLine } from '../parts/measure.tsx'
import { MeasureLine } from '../parts/measure.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { boardWords as words } from '../words/board-page.ts'
import { planWords } from '../words/plan-words.ts'
import { statedWords } from '../words/stated-page.ts'
import { StandingBrief } from './indicator-standing.tsx'
import type { FigureTold } from './stated-view.ts'

export type IndicatorsView = {
  readonly title: string
  readonly lines: readonly (IndicatorLine & { readonly figure?: FigureTold | undefined })[]
  /** Series that targets follow. */
  readonly series: readonly { readonly id: string; readonly name: Words }[]
}

export function IndicatorsPage({ title, lines, series }: IndicatorsView) {
  const { say, link } = useReader()
  return (
    <BenchPage title={say(words.indicators)} section="indicators">
      <h1>{say(words.indicators)}</h1>
      <p className="document-title">
        <Zh>{title}</Zh>
      </p>
      <p>{say(words.computed)}</p>
      <ul className="indicators">
        {lines.map((line) => (
          <li key={line.no}>
            <h2 className="as-h3">
              <a href={link(paths.indicator(line.no))}>
                {line.no}. <Zh>{line.name}</Zh>
              </a>
            </h2>
            <p className="quiet">{say(planWords[line.kind])}</p>
            <MeasureLine line={line} />
            {line.figure && <StandingBrief figure={line.figure} />}
          </li>
        ))}
      </ul>
      <h2 id="series">{say(statedWords.series)}</h2>
      <p className="column">{say(statedWords.seriesLead)}</p>
      <ul>
        {series.map(({ id, name }) => (
          <li key={id}>
            <a href={link(paths.stated({ subject: id }))}>{say(name)}</a>
          </li>
        ))}
      </ul>
    </BenchPage>
  )
}
