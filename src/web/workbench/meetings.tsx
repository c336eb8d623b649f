/** The calendar of a year's meetings: first of all whether the government took the work up, then what is planned and held. */

import { ErrorSummary } from '../parts/error-summary.tsx'
import { Notice } from '../parts/notice.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { meetingsWords as words } from '../words/meetings-page.ts'
import { Calendar } from './meetings-calendar.tsx'
import { PlanMeeting } from './meetings-plan.tsx'
import type { MeetingsView } from './meetings-view.ts'
import type { TypedForm } from './typed-form.ts'
import { WatchPage } from './watch-page.tsx'
import { YearTabs } from './year-tabs.tsx'

type Page = MeetingsView & { readonly maySupervise: boolean; readonly typed?: TypedForm | undefined }

const tones = { held: 'good', planned: 'note', missing: 'bad' } as const

export function MeetingsPage({ year, place, standing, meetings, maySupervise, typed }: Page) {
  const { say } = useReader()
  const title = say(words.title(String(year)))
  return (
    <WatchPage title={title} part="meetings" failed={typed !== undefined}>
      <ErrorSummary errors={typed?.errors ?? []} />
      <h1>
        <Zh>{place}</Zh> {title}
      </h1>
      <Notice tone={tones[standing]} title={say(words[standing])} id="standing" />
      <YearTabs year={year} to={paths.meetings} />
      {meetings.length === 0 ? <p>{say(words.none)}</p> : <Calendar meetings={meetings} title={title} />}
      {maySupervise && <PlanMeeting year={year} typed={typed} />}
    </WatchPage>
  )
}
