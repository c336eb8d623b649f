/** The meetings of a year, by day. */
import { meetingKinds } from '#supervision'
import { LampTag } from '../parts/lamp.tsx'
import { Table } from '../parts/table.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { meetingsWords as words } from '../words/meetings-page.ts'
import type { MeetingLine } from './meetings-view.ts'

export function Calendar({ meetings, title }: { meetings: readonly MeetingLine[]; title: string }) {
  const { say, link, format } = useReader()
  return (
    <Table
      id="meetings"
      caption={title}
      captionUnseen
      rows={meetings}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'meeting',
          head: say(words.meeting),
          cell: (line) => (
            <>
              <a href={link(paths.meeting(line))}>
                <Zh>{line.title}</Zh>
              </a>
              <span className="cell-note">{say(meetingKinds[line.kind])}</span>
            </>
          ),
        },
        {
          key: 'day',
          head: say(words.day),
          cell: ({ heldOn, plannedOn }) =>
            say(heldOn === null ? words.plannedFor(format.day(plannedOn)) : words.heldOn(format.day(heldOn))),
        },
        {
          key: 'minutes',
          head: say(words.minutes),
          cell: ({ minutes }) => (minutes === null ? say(words.noMinutes) : <Zh>{minutes}</Zh>),
        },
        {
          key: 'decisions',
          head: say(words.decisions),
          cell: ({ decisions }) =>
            decisions.length === 0
              ? '—'
              : decisions.map((one) => (
                  <div key={one.id}>
                    <LampTag lamp={one.lamp} />{' '}
                    <a href={link(paths.caseOf(one))}>
                      <Zh>{one.title}</Zh>
                    </a>
                  </div>
                )),
        },
      ]}
    />
  )
}
