/** The officers' page of a year's pledges: promised, reported and found stand apart; registering and publishing. */
import { ErrorSummary } from '../parts/error-summary.tsx'
import { LampTag } from '../parts/lamp.tsx'
import { Notice } from '../parts/notice.tsx'
import { Table } from '../parts/table.tsx'
import { Tag, type Tone } from '../parts/tag.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { watchWords } from '../words/watch-words.ts'
import { pledgeStandings, yearPledgesWords as words } from '../words/year-pledges-page.ts'
import type { TypedForm } from './typed-form.ts'
import { WatchPage, YearTabs } from './watch-page.tsx'
import { PublishPledges, RegisterPledge } from './year-pledges-forms.tsx'
import type { PledgeLine, YearPledgesView } from './year-pledges-view.ts'

export type YearPledgesPageView = YearPledgesView & {
  readonly maySupervise: boolean
  readonly told?: 'registered' | 'told' | undefined
  readonly typed?: TypedForm | undefined
}

export function YearPledgesPage(view: YearPledgesPageView) {
  const { say } = useReader()
  const { year, pledges, maySupervise, told, typed } = view
  const title = say(words.title(String(year)))
  return (
    <WatchPage title={title} part="pledges" failed={typed !== undefined}>
      <ErrorSummary errors={typed?.errors ?? []} />
      {told && <Notice tone="good" title={say(words[told])} id="told" />}
      <h1>{title}</h1>
      <p className="lede">{say(words.lead)}</p>
      <YearTabs year={year} to={paths.yearPledges} />
      {pledges.length === 0 ? <p>{say(words.none)}</p> : <Pledges pledges={pledges} title={title} />}
      {maySupervise && view.own > 0 && <PublishPledges view={view} />}
      {maySupervise && <RegisterPledge view={view} />}
    </WatchPage>
  )
}

const tones: Readonly<Record<PledgeLine['standing'], Tone>> = {
  open: 'plain',
  kept: 'good',
  short: 'bad',
  withdrawn: 'note',
}

function Pledges({ pledges, title }: { pledges: readonly PledgeLine[]; title: string }) {
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

function Amount({ line, n }: { line: PledgeLine; n: number | null }) {
  const { say, format } = useReader()
  return <>{say(n === null ? watchWords.notSaid : words.amount(format.count(n), line.countedIn))}</>
}

function Reported({ line }: { line: PledgeLine }) {
  const { say, format } = useReader()
  const { reported } = line
  if (!reported) return <>{say(words.nothingReported)}</>
  const on = format.day(reported.on)
  return (
    <>
      <Amount line={line} n={reported.soFar} />
      <span className="cell-note">
        {say(reported.evidence > 0 ? words.evidence(format.count(reported.evidence), on) : words.bare(on))}
      </span>
    </>
  )
}

function Found({ line }: { line: PledgeLine }) {
  const { say, format } = useReader()
  const { found, standing } = line
  if (!found && standing === 'open') return <>{say(words.notChecked)}</>
  return (
    <>
      <Tag tone={tones[standing]}>{say(pledgeStandings[standing])}</Tag>{' '}
      {found && (
        <>
          <Amount line={line} n={found.quantity} />
          <span className="cell-note">{format.day(found.on)}</span>
        </>
      )}
    </>
  )
}
