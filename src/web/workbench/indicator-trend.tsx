/** The indicator over time: the line for those who look, the table for everybody. */
import { monthOf } from '#kernel'
import { Details } from '../parts/details.tsx'
import { Table } from '../parts/table.tsx'
import { TrendChart } from '../parts/trend-chart.tsx'
import { useReader } from '../reader.tsx'
import { indicatorWords as words } from '../words/indicator-page.ts'
import type { IndicatorView } from './indicator.tsx'

type TrendFacts = { readonly trend: IndicatorView['trend']; readonly target: number | undefined }

export function Trend({ trend, target }: TrendFacts) {
  const { say, format } = useReader()
  const points = trend
    .filter(({ share }) => share.whole > 0)
    .map(({ on, share }) => ({ label: format.month(monthOf(on)), value: (share.part / share.whole) * 100 }))
  return (
    <section>
      <h2 id="trend">{say(words.trend)}</h2>
      <TrendChart points={points} target={target} read={(value) => `${Math.floor(value * 100) / 100}%`} />
      <Details summary={say(words.asTable)}>
        <Table
          id="trend-table"
          caption={say(words.trend)}
          captionUnseen
          rows={trend}
          rowKey={(point) => point.on}
          columns={[
            { key: 'on', head: say(words.period), cell: (point) => format.day(point.on) },
            {
              key: 'part',
              head: say(words.part),
              number: true,
              cell: (point) => format.count(point.share.part),
            },
            {
              key: 'whole',
              head: say(words.whole),
              number: true,
              cell: (point) => format.count(point.share.whole),
            },
            {
              key: 'share',
              head: say(words.share),
              number: true,
              cell: (point) => format.share(point.share) ?? '—',
            },
          ]}
        />
      </Details>
    </section>
  )
}
