/** Two or three scenarios side by side: a column a scenario, a row a measure. */
import type { Fen } from '#kernel'
import { BenchPage } from '../parts/bench-page.tsx'
import { Notice } from '../parts/notice.tsx'
import { Table } from '../parts/table.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { whatIfWords as words } from '../words/what-if-page.ts'
import { signed } from './what-if-outcome.tsx'
import type { CompareView, OutcomeView } from './what-if-view.ts'

export function ComparePage({ scenarios }: CompareView) {
  const { say, format } = useReader()
  const first = scenarios.map(({ outcome }) => outcome).find((outcome) => outcome !== 'loading')
  return (
    <BenchPage
      title={say(words.comparing)}
      section="whatIf"
      crumbs={[{ to: paths.whatIfs(), words: words.title }]}
    >
      <h1>{say(words.comparing)}</h1>
      {first ? (
        <>
          <p className="quiet">
            {say(words.asOf(format.day(first.on), format.count(first.people), format.moment(first.readAt)))}
          </p>
          <Measures scenarios={scenarios} />
          {first.protects && <p className="quiet">{say(words.hiddenWhy)}</p>}
        </>
      ) : (
        <Notice tone="note" title={say(words.loading)} />
      )}
      {scenarios.map((one) => (
        <Changes key={one.id} scenario={one} />
      ))}
    </BenchPage>
  )
}

type Scenario = CompareView['scenarios'][number]

function Changes({ scenario }: { scenario: Scenario }) {
  const { say, link } = useReader()
  return (
    <section>
      <h2>
        <a href={link(paths.savedWhatIf(scenario.id))}>
          <Zh>{scenario.name}</Zh>
        </a>
      </h2>
      <p className="quiet">{say(scenario.programme)}</p>
      <ul>
        {scenario.changes.map((change) => (
          <li key={change.zh}>{say(change)}</li>
        ))}
      </ul>
    </section>
  )
}

function Measures({ scenarios }: CompareView) {
  const { say, format } = useReader()
  const money = (fen: number) => format.money(fen as Fen)
  const rows: readonly { key: string; name: string; tell: (outcome: OutcomeView) => string }[] = [
    {
      key: 'before',
      name: `${say(words.entitled)} · ${say(words.before)}`,
      tell: ({ total }) => format.count(total.before.entitled),
    },
    {
      key: 'after',
      name: `${say(words.entitled)} · ${say(words.after)}`,
      tell: ({ total }) => format.count(total.after.entitled),
    },
    {
      key: 'difference',
      name: `${say(words.entitled)} · ${say(words.difference)}`,
      tell: ({ total }) => signed(total.after.entitled - total.before.entitled, format.count),
    },
    {
      key: 'money',
      name: `${say(words.money)} · ${say(words.after)}`,
      tell: ({ total, per }) => `${money(total.after.money)}（${say(words[per])}）`,
    },
    {
      key: 'cost',
      name: `${say(words.money)} · ${say(words.difference)}`,
      tell: ({ total }) => signed(total.after.money - total.before.money, money),
    },
    ...(['gained', 'lost', 'more', 'less'] as const).map((key) => ({
      key,
      name: say(words[key]),
      tell: ({ total }: OutcomeView) => format.count(total[key]),
    })),
    { key: 'unknown', name: say(words.unknown), tell: ({ total }) => format.count(total.after.unknown) },
  ]
  return (
    <Table
      id="compare"
      caption={say(words.comparing)}
      captionUnseen
      rows={rows}
      rowKey={(row) => row.key}
      columns={[
        { key: 'measure', head: say(words.measure), cell: (row) => row.name },
        ...scenarios.map(({ id, name, outcome }) => ({
          key: id,
          head: <Zh>{name}</Zh>,
          number: true,
          cell: (row: (typeof rows)[number]) =>
            outcome === 'loading' || outcome.total.hidden ? say(words.hidden) : row.tell(outcome),
        })),
      ]}
    />
  )
}
