/** All indicators of the plan with base, target and now. */
import { BenchPage } from '../parts/bench-page.tsx'
import type { IndicatorLine } from '../parts/measure.tsx'
import { MeasureLine } from '../parts/measure.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { boardWords as words } from '../words/board-page.ts'
import { planWords } from '../words/plan-words.ts'

export type IndicatorsView = { readonly title: string; readonly lines: readonly IndicatorLine[] }

export function IndicatorsPage({ title, lines }: IndicatorsView) {
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
          </li>
        ))}
      </ul>
    </BenchPage>
  )
}
