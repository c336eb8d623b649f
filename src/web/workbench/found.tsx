/** Who is entitled to something nobody has decided about: one line a person, and the same by programme. */
import { SelectInput } from '../parts/inputs.tsx'
import { Pagination } from '../parts/pagination.tsx'
import { Table } from '../parts/table.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { bench } from '../words/bench.ts'
import { foundWords as words } from '../words/found-page.ts'
import { AreaForm, FoundFrame } from './found-frame.tsx'
import type { FoundPerson, FoundView, ProgrammesFoundView } from './found-view.ts'

export function FoundPage(view: FoundView) {
  const { say, format } = useReader()
  const { query, page, pages, total, most } = view
  const many = total >= most
  return (
    <FoundFrame tab="byPerson" lead={words.lead} area={query.area}>
      <AreaForm action={paths.found()} areas={view.areas} value={query.area}>
        <SelectInput
          name="programme"
          label={words.programme}
          value={query.programme}
          options={[
            { value: '', words: bench.all },
            ...view.programmes.map(({ id, name }) => ({ value: id, words: name })),
          ]}
        />
        <SelectInput
          name="list"
          label={words.list}
          value={query.list}
          options={(['entitled', 'unknown'] as const).map((value) => ({ value, words: words[value] }))}
        />
      </AreaForm>
      <p>
        {total === 0 && say(words.none)}
        {total > 0 && say((many ? words.foundMany : words.found)(format.count(total)))}
      </p>
      {view.people.length > 0 && <PeopleFound people={view.people} />}
      <Pagination page={page} pages={pages} to={(n) => paths.found({ ...query, page: n })} />
    </FoundFrame>
  )
}

function PeopleFound({ people }: { people: readonly FoundPerson[] }) {
  const { say, link, format } = useReader()
  return (
    <Table
      id="found"
      caption={say(words.title)}
      captionUnseen
      rows={people}
      rowKey={(person) => person.county + person.id}
      columns={[
        {
          key: 'name',
          head: say(words.name),
          cell: (person) => (
            <a href={link(paths.foundPerson(person))}>
              <Zh>{person.name}</Zh>
            </a>
          ),
        },
        { key: 'area', head: say(words.area), cell: (person) => <Zh>{person.areaName}</Zh> },
        {
          key: 'programmes',
          head: say(words.entitledTo),
          cell: ({ programmes, count }) => (
            <>
              {format.list(programmes.map((one) => say(one)))}
              {count > programmes.length && ` ${say(words.more(format.count(count)))}`}
            </>
          ),
        },
        {
          key: 'ask',
          head: say(words.toAsk),
          number: true,
          cell: ({ toAsk }) => (toAsk === 0 ? '—' : say(words.count(format.count(toAsk)))),
        },
      ]}
    />
  )
}

export function ProgrammesFoundPage({ area, areas, lines }: ProgrammesFoundView) {
  const { say, link, format } = useReader()
  return (
    <FoundFrame tab="byProgramme" lead={words.lead} area={area}>
      <AreaForm action={paths.programmesFound()} areas={areas} value={area} />
      {lines.length === 0 ? (
        <p>{say(words.noProgramme)}</p>
      ) : (
        <Table
          id="programmes"
          caption={say(words.byProgramme)}
          captionUnseen
          rows={lines}
          rowKey={(line) => line.id}
          columns={[
            {
              key: 'name',
              head: say(words.programme),
              cell: (line) => <a href={link(paths.found({ area, programme: line.id }))}>{say(line.name)}</a>,
            },
            {
              key: 'entitled',
              head: say(words.entitledPeople),
              number: true,
              cell: (line) => format.count(line.entitled),
            },
            {
              key: 'unknown',
              head: say(words.unknownPeople),
              number: true,
              cell: (line) => format.count(line.unknown),
            },
            {
              key: 'held',
              head: say(words.heldPeople),
              number: true,
              cell: (line) => (line.held === 0 ? '—' : format.count(line.held)),
            },
          ]}
        />
      )}
    </FoundFrame>
  )
}
