/** Obligations one by one; the office ticks some and urges them or issues a circular about them. */
import { Button, DeedForm } from '../parts/form.tsx'
import { TextArea, TextInput } from '../parts/inputs.tsx'
import { LampTag } from '../parts/lamp.tsx'
import { Table } from '../parts/table.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { supervisionWords as words } from '../words/supervision-page.ts'
import { taskWords } from '../words/task-page.ts'
import type { ObligationLine, SupervisionView } from './supervision-view.ts'

type Listing = SupervisionView & { readonly maySupervise: boolean }

export function ObligationList({ view }: { view: Listing }) {
  const { say } = useReader()
  if (view.rows.length === 0) return <p>{say(words.none)}</p>
  return (
    <section>
      <h2 id="list">{say(words.list)}</h2>
      {view.maySupervise ? (
        <DeedForm action={paths.superviseChosen()}>
          <Rows view={view} />
          <WithChosen />
        </DeedForm>
      ) : (
        <Rows view={view} />
      )}
      <Further view={view} />
    </section>
  )
}

function Rows({ view: { rows, maySupervise } }: { view: Listing }) {
  const { say, format } = useReader()
  const choose = {
    key: 'choose',
    head: say(words.choose),
    cell: (line: ObligationLine) => (
      <input
        type="checkbox"
        name="cases"
        value={`${line.county} ${line.id}`}
        aria-label={say(words.choose) + line.title}
      />
    ),
  }
  return (
    <Table
      id="obligations"
      caption={say(words.list)}
      captionUnseen
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'matter',
          head: say(words.matter),
          cell: (line) => <Matter line={line} slip={maySupervise} />,
        },
        {
          key: 'unit',
          head: say(words.unit),
          cell: (line) => (
            <>
              <Zh>{line.unit}</Zh> <span className="cell-note">{say(line.role)}</span>
            </>
          ),
        },
        { key: 'lamp', head: say(words.lamp), cell: (line) => <LampTag lamp={line.lamp} /> },
        { key: 'stage', head: say(words.stage), cell: (line) => <Stage line={line} /> },
        {
          key: 'due',
          head: say(words.due),
          cell: (line) => (line.due === null ? <Zh>{line.timing ?? '—'}</Zh> : format.day(line.due)),
        },
        {
          key: 'reported',
          head: say(words.lastReport),
          cell: (line) => (
            <>
              {line.reportedOn === null ? say(words.never) : format.day(line.reportedOn)}
              {line.silent && <span className="cell-note">{say(words.unreported)}</span>}
            </>
          ),
        },
        ...(maySupervise ? [choose] : []),
      ]}
    />
  )
}

function Matter({ line, slip }: { line: ObligationLine; slip: boolean }) {
  const { say, link } = useReader()
  return (
    <>
      <a href={link(paths.caseOf(line))}>
        <Zh>{line.title}</Zh>
      </a>
      <ul className="row-links">
        <li>
          <a href={link(paths.watchedTask(line))} aria-label={`${say(taskWords.toTask)} ${line.title}`}>
            {say(taskWords.toTask)}
          </a>
        </li>
        {slip && (
          <li>
            <a
              href={link(
                paths.beginCase('slip', { case_about: `obligation:${line.id}`, case_title: line.title }),
              )}
              aria-label={`${say(words.raiseSlip)} ${line.title}`}
            >
              {say(words.raiseSlip)}
            </a>
          </li>
        )}
      </ul>
    </>
  )
}

/** The stage people moved it to, and what records say: two facts, shown as two. */
function Stage({ line: { stage, issued, delivered } }: { line: ObligationLine }) {
  const { say } = useReader()
  const says = [
    issued === undefined ? undefined : issued ? words.issued : words.notIssued,
    delivered === undefined ? undefined : delivered ? words.delivered : words.notDelivered,
  ].flatMap((one) => (one ? [say(one)] : []))
  return (
    <>
      {say(stage)}
      {says.map((one) => (
        <span key={one} className="cell-note">
          {one}
        </span>
      ))}
    </>
  )
}

function WithChosen() {
  const { say } = useReader()
  return (
    <section>
      <h3 id="with-chosen">{say(words.withChosen)}</h3>
      <TextArea name="text" label={words.urging} />
      <Button name="deed" value="urge">
        {say(words.urge)}
      </Button>
      <details>
        <summary>{say(words.circular)}</summary>
        <TextInput name="number" label={words.circularNumber} />
        <TextInput name="title" label={words.circularTitle} width="full" />
        <TextArea name="opening" label={words.circularOpening} />
        <Button name="deed" value="circular" tone="quiet">
          {say(words.circular)}
        </Button>
      </details>
    </section>
  )
}

function Further({ view: { filter, next, further } }: { view: Listing }) {
  const { say, link } = useReader()
  if (!next && !further) return null
  return (
    <nav className="pages" aria-labelledby="list">
      {further && <a href={link(`${paths.supervision(filter)}#list`)}>{say(words.first)}</a>}
      {next && (
        <a href={link(`${paths.supervision({ ...filter, after: next })}#list`)} rel="next">
          {say(words.more)}
          <span aria-hidden="true"> →</span>
        </a>
      )}
    </nav>
  )
}
