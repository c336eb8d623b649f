/** What came of the money of a budget line. */
import { resultKinds } from '#supervision'
import { Table } from '../parts/table.tsx'
import { Zh } from '../parts/zh.tsx'
import { useReader } from '../reader.tsx'
import { lineWords as words } from '../words/budget-line-page.ts'
import { yearPledgesWords } from '../words/year-pledges-page.ts'
import type { LineView } from './budget-line-view.ts'

export function Results({ results }: Pick<LineView, 'results'>) {
  const { say, format } = useReader()
  if (results.length === 0) return <p>{say(words.noResults)}</p>
  return (
    <Table
      id="results"
      caption={say(words.results)}
      captionUnseen
      rows={results}
      rowKey={({ id }) => id}
      columns={[
        { key: 'kind', head: say(words.kind), cell: ({ kind }) => say(resultKinds[kind]) },
        {
          key: 'quantity',
          head: say(words.quantity),
          cell: ({ quantity, of, measuredIn }) =>
            say(
              of === null
                ? yearPledgesWords.amount(format.count(quantity), measuredIn)
                : words.ofAsked(format.count(quantity), format.count(of)),
            ),
        },
        { key: 'on', head: say(words.on), cell: ({ on }) => format.day(on) },
        { key: 'source', head: say(words.source), cell: ({ source }) => <Zh>{source}</Zh> },
      ]}
    />
  )
}
