/** One meeting: planned, then held with minutes; each decision a case with its lamp. */

import { ErrorSummary } from '../parts/error-summary.tsx'
import { Notice } from '../parts/notice.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { meetingWords as words } from '../words/meeting-page.ts'
import { meetingsWords } from '../words/meetings-page.ts'
import { Decisions } from './meeting-decisions.tsx'
import { Facts } from './meeting-facts.tsx'
import { DecideAt, HoldMeeting } from './meeting-forms.tsx'
import type { MeetingView } from './meetings-view.ts'
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
