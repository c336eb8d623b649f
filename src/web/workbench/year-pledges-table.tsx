/** The pledges of a year: promised, reported and found stand in three columns. */

import { LampTag } from '../parts/lamp.tsx'
import { Table } from '../parts/table.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { watchWords } from '../words/watch-words.ts'
import { yearPledgesWords as words } from '../words/year-pledges-page.ts'
import { Amount, Found, Reported } from './year-pledges-cells.tsx'
import type { PledgeLine } from './year-pledges-view.ts'

export function Pledges({ pledges, title }: { pledges: readonly PledgeLine[]; title: string }) {
  const { say, link, format } = useReader()
  return (
    <Table
      id="pledges"
      caption={title}
      captionUnseen
      rows={pledges}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'pledge',
          head: say(words.pledge),
          cell: (line) => (
            <>
              <a href={link(paths.caseOf(line))}>
                <Zh>{line.title}</Zh>
              </a>
              {line.budget !== null && (
                <span className="cell-note">
                  {say(words.budget)} {format.money(line.budget)}
                </span>
              )}
            </>
          ),
        },
        {
          key: 'owner',
          head: say(words.owner),
          cell: ({ owner }) => (owner ? <Zh>{owner}</Zh> : say(watchWords.nobody)),
        },
        {
          key: 'promised',
          head: say(words.promised),
          cell: (line) => <Amount line={line} n={line.quantity} />,
        },
        {
          key: 'due',
          head: say(words.due),
          cell: ({ due }) => (due === null ? say(watchWords.notSaid) : format.day(due)),
        },
        { key: 'reported', head: say(words.reported), cell: (line) => <Reported line={line} /> },
        { key: 'found', head: say(words.found), cell: (line) => <Found line={line} /> },
        {
          key: 'stage',
          head: say(watchWords.stage),
          cell: ({ lamp, stage }) => (
            <>
              <LampTag lamp={lamp} /> <span className="cell-note">{say(stage)}</span>
            </>
          ),
        },
      ]}
    />
  )
}
