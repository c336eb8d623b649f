/** The register of units: all of a place, one with its names and members over time, and whom plans mean. */
import { BenchPage } from '../parts/bench-page.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { SummaryList } from '../parts/summary-list.tsx'
import { Table } from '../parts/table.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { unitsWords as words } from '../words/units-page.ts'
import { Meaning, Renaming } from './units-forms.tsx'
import type { UnitSeen, UnitsView } from './units-view.ts'

export function UnitsPage(view: UnitsView) {
  const { say } = useReader()
  const { seen, errors, mayKeep, units } = view
  return (
    <BenchPage title={say(words.title)} section="units" failed={errors.length > 0}>
      <ErrorSummary errors={errors} />
      <h1>
        {say(words.title)} · <Zh>{view.place}</Zh>
      </h1>
      <p>{say(words.lead)}</p>
      {seen && <Seen unit={seen} />}
      {seen && mayKeep && seen.end === null && <Renaming view={view} unit={seen} />}
      {units.length === 0 ? <p>{say(words.none)}</p> : <Units view={view} />}
      <Meanings view={view} />
      {mayKeep && units.length > 0 && <Meaning view={view} />}
    </BenchPage>
  )
}

function Units({ view: { units } }: { view: UnitsView }) {
  const { say, link } = useReader()
  return (
    <Table
      id="units"
      caption={say(words.title)}
      captionUnseen
      rows={units}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          head: say(words.name),
          cell: ({ id, name, isGroup }) => (
            <>
              <a href={link(paths.units({ unit: id }))}>
                <Zh>{name}</Zh>
              </a>
              {isGroup && `（${say(words.group)}）`}
            </>
          ),
        },
        { key: 'short', head: say(words.short), cell: ({ short }) => <Zh>{short.join('、') || '—'}</Zh> },
      ]}
    />
  )
}

function Seen({ unit }: { unit: UnitSeen }) {
  const { say, format } = useReader()
  const { end, groups, members } = unit
  const facts = [
    ...(end
      ? [{ name: say(words.ended), value: say(words.endedOn(format.day(end.lastDay), end.into ?? '')) }]
      : []),
    ...(groups.length > 0 ? [{ name: say(words.groups), value: <Zh>{groups.join('、')}</Zh> }] : []),
  ]
  return (
    <section>
      <h2>
        <Zh>{unit.name}</Zh>
      </h2>
      {facts.length > 0 && <SummaryList rows={facts} />}
      <Names unit={unit} />
      {members.length > 0 && <Members members={members} />}
    </section>
  )
}

function Names({ unit }: { unit: UnitSeen }) {
  const { say, format } = useReader()
  return (
    <Table
      id="names"
      caption={say(words.over)}
      rows={unit.names}
      rowKey={({ from }) => from}
      columns={[
        { key: 'name', head: say(words.name), cell: ({ name }) => <Zh>{name}</Zh> },
        { key: 'short', head: say(words.short), cell: ({ short }) => <Zh>{short.join('、') || '—'}</Zh> },
        { key: 'from', head: say(words.from), cell: ({ from }) => format.day(from) },
        {
          key: 'until',
          head: say(words.until),
          cell: ({ until }) => (until === null ? say(words.stillSo) : format.day(until)),
        },
        { key: 'document', head: say(words.document), cell: ({ document }) => <Zh>{document}</Zh> },
      ]}
    />
  )
}

function Members({ members }: { members: UnitSeen['members'] }) {
  const { say, format } = useReader()
  return (
    <Table
      id="members"
      caption={say(words.members)}
      rows={members}
      rowKey={({ name, from }) => `${name} ${from}`}
      columns={[
        { key: 'name', head: say(words.name), cell: ({ name }) => <Zh>{name}</Zh> },
        { key: 'from', head: say(words.joined), cell: ({ from }) => format.day(from) },
        {
          key: 'to',
          head: say(words.left),
          cell: ({ to }) => (to === null ? say(words.stillSo) : format.day(to)),
        },
      ]}
    />
  )
}

function Meanings({ view: { meanings } }: { view: UnitsView }) {
  const { say } = useReader()
  return (
    <section>
      <h2 id="meanings">{say(words.means)}</h2>
      <p>{say(words.meansLead)}</p>
      {meanings.length > 0 && (
        <SummaryList
          rows={meanings.map(({ written, units }) => ({
            name: <Zh>{written}</Zh>,
            value: <Zh>{units.join('、')}</Zh>,
          }))}
        />
      )}
    </section>
  )
}
