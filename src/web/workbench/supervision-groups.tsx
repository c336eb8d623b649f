/** Groups of obligations with their lamps: sizes are shown, and small ones are said to be small. */
import { type Grouping, groupings, obligationLamps } from '#supervision'
import { LampTag } from '../parts/lamp.tsx'
import { Table } from '../parts/table.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { supervisionWords as words } from '../words/supervision-page.ts'
import type { GroupLine, LampCounts } from './supervision-view.ts'

/** Below this a share says little. */
const few = 5

export function GroupTable({ groups, by }: { groups: readonly GroupLine[]; by: Grouping }) {
  const { say, link, format } = useReader()
  const number = (key: 'unsigned' | 'unreported' | 'reported') => ({
    key,
    head: say(words[key]),
    number: true,
    cell: (line: GroupLine) => format.count(line[key]),
  })
  return (
    <Table
      id="groups"
      caption={say(groupings[by])}
      rows={groups}
      rowKey={({ filter }) => JSON.stringify(filter)}
      columns={[
        {
          key: 'group',
          head: say(words.group),
          cell: (line) => <a href={link(paths.supervision(line.filter))}>{say(line.name)}</a>,
        },
        {
          key: 'obligations',
          head: say(words.obligations),
          number: true,
          cell: (line) => (
            <>
              {format.count(line.obligations)}
              {line.obligations < few && <span className="cell-note">{say(words.small)}</span>}
            </>
          ),
        },
        { key: 'lamps', head: say(words.lamp), cell: (line) => <LampCells lamps={line.lamps} /> },
        number('unsigned'),
        number('unreported'),
        number('reported'),
      ]}
    />
  )
}

function LampCells({ lamps }: { lamps: LampCounts }) {
  const { format } = useReader()
  return (
    <ul className="lamp-cells">
      {obligationLamps
        .filter((lamp) => lamps[lamp] > 0)
        .map((lamp) => (
          <li key={lamp}>
            <LampTag lamp={lamp} /> {format.count(lamps[lamp])}
          </li>
        ))}
    </ul>
  )
}
