/** Projects side by side by demand, effect and satisfaction; what is unknown is said to be unknown and has no place. */

import { Table } from '../parts/table.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { budgetWords as words } from '../words/budget-page.ts'
import { Cost, Demand, ShareCell } from './budget-compare-cells.tsx'
import type { ComparedProject } from './budget-view.ts'

export function CompareProjects({ compared }: { compared: readonly ComparedProject[] }) {
  const { say, link } = useReader()
  return (
    <section>
      <h2>{say(words.compare)}</h2>
      <p className="column">{say(words.compareLead)}</p>
      <Table
        id="compare"
        caption={say(words.compare)}
        captionUnseen
        rows={compared}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'line',
            head: say(words.line),
            cell: (one) => (
              <a href={link(paths.budgetLine(one))}>
                <Zh>{one.name}</Zh>
              </a>
            ),
          },
          { key: 'demand', head: say(words.demand), number: true, cell: (one) => <Demand one={one} /> },
          {
            key: 'met',
            head: say(words.met),
            number: true,
            cell: ({ met, place }) => <ShareCell share={met} place={place.effect} />,
          },
          { key: 'cost', head: say(words.cost), number: true, cell: (one) => <Cost one={one} /> },
          {
            key: 'content',
            head: say(words.content),
            number: true,
            cell: ({ content, place }) => <ShareCell share={content} place={place.satisfaction} />,
          },
        ]}
      />
    </section>
  )
}
