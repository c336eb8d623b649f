/** What a meeting decided, each a case with its lamp. */
import { LampTag } from '../parts/lamp.tsx'
import { Table } from '../parts/table.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { meetingWords as words } from '../words/meeting-page.ts'
import { watchWords } from '../words/watch-words.ts'
import type { MeetingLine } from './meetings-view.ts'

export function Decisions({ meeting: { decisions } }: { meeting: MeetingLine }) {
  const { say, link, format } = useReader()
  return (
    <Table
      id="decisions"
      caption={say(words.decisions)}
      captionUnseen
      rows={decisions}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'decided',
          head: say(words.decided),
          cell: (one) => (
            <a href={link(paths.caseOf(one))}>
              <Zh>{one.title}</Zh>
            </a>
          ),
        },
        { key: 'lamp', head: say(watchWords.lamp), cell: ({ lamp }) => <LampTag lamp={lamp} /> },
        { key: 'stage', head: say(watchWords.stage), cell: ({ stage }) => say(stage) },
        {
          key: 'due',
          head: say(words.stageDue),
          cell: ({ due }) => (due === null ? say(watchWords.notSaid) : format.day(due)),
        },
      ]}
    />
  )
}
