/** One meeting: planned, then held with minutes; each decision a case with its lamp. */
import { meetingKinds } from '#supervision'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { LampTag } from '../parts/lamp.tsx'
import { Notice } from '../parts/notice.tsx'
import { SummaryList } from '../parts/summary-list.tsx'
import { Table } from '../parts/table.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { meetingsWords, meetingWords as words } from '../words/meetings-page.ts'
import { watchWords } from '../words/watch-words.ts'
import { DecideAt, HoldMeeting } from './meeting-forms.tsx'
import type { MeetingLine, MeetingView } from './meetings-view.ts'
import type { TypedForm } from './typed-form.ts'
import { WatchPage } from './watch-page.tsx'

type Page = MeetingView & {
  readonly maySupervise: boolean
  readonly told: boolean
  readonly typed?: TypedForm | undefined
}

export function MeetingPage({ meeting, units, maySupervise, told, typed }: Page) {
  const { say } = useReader()
  return (
    <WatchPage
      title={meeting.title}
      part="meetings"
      failed={typed !== undefined}
      crumbs={[{ to: paths.meetings(), words: meetingsWords.toCalendar }]}
    >
      <ErrorSummary errors={typed?.errors ?? []} />
      {told && <Notice tone="good" title={say(meetingsWords.done)} id="told" />}
      <h1>
        <Zh>{meeting.title}</Zh>
      </h1>
      <Facts meeting={meeting} />
      <h2 id="decisions-title">{say(words.decisions)}</h2>
      {meeting.decisions.length === 0 ? (
        <p>{say(meeting.heldOn === null ? words.notHeld : words.none)}</p>
      ) : (
        <Decisions meeting={meeting} />
      )}
      {maySupervise && meeting.heldOn !== null && <DecideAt meeting={meeting} units={units} typed={typed} />}
      {maySupervise && <HoldMeeting meeting={meeting} typed={typed} />}
    </WatchPage>
  )
}

function Facts({ meeting: { kind, plannedOn, heldOn, minutes, items } }: { meeting: MeetingLine }) {
  const { say, format } = useReader()
  return (
    <SummaryList
      rows={[
        { name: say(meetingsWords.kind), value: say(meetingKinds[kind]) },
        {
          name: say(meetingsWords.day),
          value: say(
            heldOn === null
              ? meetingsWords.plannedFor(format.day(plannedOn))
              : meetingsWords.heldOn(format.day(heldOn)),
          ),
        },
        {
          name: say(meetingsWords.minutes),
          value: minutes === null ? say(meetingsWords.noMinutes) : <Zh>{minutes}</Zh>,
        },
        {
          name: say(meetingsWords.items),
          value: (
            <ul>
              {items.map((item) => (
                <li key={item}>
                  <Zh>{item}</Zh>
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  )
}

function Decisions({ meeting: { decisions } }: { meeting: MeetingLine }) {
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
