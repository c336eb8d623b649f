/** One task of a plan: who owes what, what it is tied to and what that says, what its words speak of. */
import { linkKinds } from '#supervision'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { LampTag } from '../parts/lamp.tsx'
import { Notice } from '../parts/notice.tsx'
import { SummaryList } from '../parts/summary-list.tsx'
import { Table } from '../parts/table.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { saysWords } from '../words/documents-page.ts'
import { supervisionWords } from '../words/supervision-page.ts'
import { evidenceWords, originWords, taskWords as words } from '../words/task-page.ts'
import { watchWords } from '../words/watch-words.ts'
import { OtherDocument, WantedDocuments } from './task-documents.tsx'
import { LinkDeed, OtherLink, Refused, Suggestions } from './task-links.tsx'
import type { LinkLine, TaskView } from './task-view.ts'
import type { TypedForm } from './typed-form.ts'
import { WatchPage } from './watch-page.tsx'

export type TaskPageView = TaskView & {
  readonly maySupervise: boolean
  readonly told: boolean
  readonly typed?: TypedForm | undefined
}

export function TaskPage(view: TaskPageView) {
  const { say } = useReader()
  const { maySupervise, told, typed } = view
  return (
    <WatchPage
      title={view.name}
      failed={typed !== undefined}
      crumbs={[{ to: paths.supervision({ plan: view.plan }), words: words.onBoard }]}
    >
      <ErrorSummary errors={typed?.errors ?? []} />
      {told && <Notice tone="good" title={say(watchWords.done)} id="told" />}
      <h1>
        <Zh>{view.name}</Zh>
      </h1>
      <p className="document-title">
        <Zh>{view.planTitle}</Zh>
      </p>
      <Facts view={view} />
      <h2>{say(words.obligations)}</h2>
      <Obligations view={view} />
      <h2>{say(words.links)}</h2>
      <Links view={view} />
      {maySupervise && <OtherLink view={view} />}
      <h2>{say(words.suggestions)}</h2>
      <Suggestions view={view} />
      <WantedDocuments view={view} />
      {maySupervise && <OtherDocument view={view} />}
      <Refused view={view} />
    </WatchPage>
  )
}

function Facts({ view: { text, timing, due, issued, delivered } }: { view: TaskView }) {
  const { say, format } = useReader()
  const by = due === null ? (timing ?? undefined) : format.day(due)
  return (
    <>
      <p className="column">
        <Zh>{text}</Zh>
      </p>
      <SummaryList
        rows={[
          { name: say(supervisionWords.due), value: by ? <Zh>{by}</Zh> : say(watchWords.notSaid) },
          { name: say(words.issued), value: say(evidenceWords.issued[issued]) },
          { name: say(words.delivered), value: say(saysWords[delivered]) },
        ]}
      />
    </>
  )
}

function Obligations({ view: { obligations } }: { view: TaskView }) {
  const { say, link, format } = useReader()
  if (obligations.length === 0) return <p>{say(words.noObligations)}</p>
  return (
    <Table
      id="obligations"
      caption={say(words.obligations)}
      captionUnseen
      rows={obligations}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'unit',
          head: say(supervisionWords.unit),
          cell: (line) => (
            <>
              <a href={link(paths.caseOf(line))}>
                <Zh>{line.unit}</Zh>
              </a>
              <span className="cell-note">{say(line.role)}</span>
            </>
          ),
        },
        { key: 'lamp', head: say(watchWords.lamp), cell: ({ lamp }) => <LampTag lamp={lamp} /> },
        { key: 'stage', head: say(watchWords.stage), cell: ({ stage }) => say(stage) },
        {
          key: 'due',
          head: say(supervisionWords.due),
          cell: ({ due, timing }) => (due === null ? <Zh>{timing ?? '—'}</Zh> : format.day(due)),
        },
        {
          key: 'reported',
          head: say(supervisionWords.lastReport),
          cell: ({ reportedOn }) =>
            reportedOn === null ? say(supervisionWords.never) : format.day(reportedOn),
        },
      ]}
    />
  )
}

function Links({ view }: { view: TaskPageView }) {
  const { say, link } = useReader()
  if (view.links.length === 0) return <p>{say(words.noLinks)}</p>
  return (
    <Table
      id="links"
      caption={say(words.links)}
      captionUnseen
      rows={view.links}
      rowKey={({ kind, id }) => `${kind} ${id}`}
      columns={[
        {
          key: 'name',
          head: say(words.name),
          cell: ({ name, to, kind }) => (
            <>
              {to ? (
                <a href={link(to)}>
                  <Zh>{name}</Zh>
                </a>
              ) : (
                <Zh>{name}</Zh>
              )}
              <span className="cell-note">{say(linkKinds[kind])}</span>
            </>
          ),
        },
        { key: 'says', head: say(words.says), cell: (line) => <Tells line={line} /> },
        { key: 'origin', head: say(words.origin), cell: ({ origin }) => say(originWords[origin]) },
        ...(view.maySupervise
          ? [
              {
                key: 'cut',
                head: say(words.cut),
                cell: (line: LinkLine) => <LinkDeed view={view} end={line} verdict="refused" says="cut" />,
              },
            ]
          : []),
      ]}
    />
  )
}

function Tells({ line: { tells } }: { line: LinkLine }) {
  const { say, format } = useReader()
  if (tells.length === 0) return <>{say(words.silent)}</>
  return tells.map(({ about, says, firstHand, day }) => (
    <div key={about}>
      {say(evidenceWords[about][says])}
      {day !== null && <span className="cell-note">{say(words.on(format.day(day)))}</span>}
      {!firstHand && says !== 'unknown' && <span className="cell-note">{say(words.reportedOnly)}</span>}
    </div>
  ))
}
