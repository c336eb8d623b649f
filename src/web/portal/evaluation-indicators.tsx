/** The indicators of a published evaluation; what a person stated says so. */
import { Table } from '../parts/table.tsx'
import { Zh } from '../parts/zh.tsx'
import { useReader } from '../reader.tsx'
import { evaluationsPageWords as words } from '../words/evaluations-page.ts'
import type { Facts } from './evaluation-figures.tsx'

export function IndicatorFigures({ content: { indicators } }: Facts) {
  const { say } = useReader()
  if (indicators.length === 0) return null
  return (
    <Table
      id="indicators"
      caption={say(words.indicators)}
      rows={indicators}
      rowKey={({ key }) => key}
      columns={[
        { key: 'name', head: say(words.indicator), cell: ({ name }) => <Zh>{name}</Zh> },
        { key: 'target', head: say(words.target), cell: ({ target }) => <Zh>{target ?? '—'}</Zh> },
        {
          key: 'value',
          head: say(words.value),
          cell: ({ value }) =>
            value === null ? (
              say(words.notShown)
            ) : (
              <>
                {value.text}
                {value.by === 'stated' && <span className="cell-note">{say(words.stated)}</span>}
              </>
            ),
        },
        { key: 'state', head: say(words.state), cell: ({ state }) => say(words[state]) },
      ]}
    />
  )
}
