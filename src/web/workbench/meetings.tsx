/** The calendar of a year's meetings: first of all whether the government took the work up, then what is planned and held. */
import { meetingKinds } from '#supervision'
import { DayInput } from '../parts/day-input.tsx'
import { ErrorSummary, errorOf } from '../parts/error-summary.tsx'
import { Button, DeedForm } from '../parts/form.tsx'
import { SelectInput, TextArea, TextInput } from '../parts/inputs.tsx'
import { LampTag } from '../parts/lamp.tsx'
import { Notice } from '../parts/notice.tsx'
import { Table } from '../parts/table.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { meetingsWords as words } from '../words/meetings-page.ts'
import type { MeetingKind, MeetingLine, MeetingsView } from './meetings-view.ts'
import { dayTyped, type TypedForm, typedInto } from './typed-form.ts'
import { WatchPage, YearTabs } from './watch-page.tsx'

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

function Calendar({ meetings, title }: { meetings: readonly MeetingLine[]; title: string }) {
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

function PlanMeeting({ year, typed }: { year: number; typed: TypedForm | undefined }) {
  const { say } = useReader()
  const { said, errors } = typedInto(typed, 'plan')
  return (
    <section className="panel">
      <h2>{say(words.plan)}</h2>
      <DeedForm action={paths.meetings()}>
        <SelectInput
          name="kind"
          label={words.kind}
          value={said['kind'] ?? 'standing'}
          options={(Object.keys(meetingKinds) as MeetingKind[]).map((kind) => ({
            value: kind,
            words: meetingKinds[kind],
          }))}
        />
        <TextInput
          name="title"
          label={words.name}
          value={said['title']}
          error={errorOf(errors, 'title')}
          width="full"
          autoComplete="off"
        />
        <DayInput
          name="planned"
          label={words.plannedOn}
          typed={dayTyped(said, 'planned', { year: String(year), month: '', day: '' })}
          error={errorOf(errors, 'planned')}
        />
        <TextArea
          name="items"
          label={words.items}
          hint={words.itemsHint}
          value={said['items']}
          error={errorOf(errors, 'items')}
        />
        <Button>{say(words.planButton)}</Button>
      </DeedForm>
    </section>
  )
}
