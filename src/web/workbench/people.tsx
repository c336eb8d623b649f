/** People of my area: search and list. Nobody of another area is found, counted or hinted at. */
import type { Day, Words } from '#kernel'
import { BenchPage } from '../parts/bench-page.tsx'
import { AskForm, Button } from '../parts/form.tsx'
import { SelectInput, TextInput } from '../parts/inputs.tsx'
import { Pagination } from '../parts/pagination.tsx'
import { Table } from '../parts/table.tsx'
import type { Tone } from '../parts/tag.tsx'
import { Tag } from '../parts/tag.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { bench } from '../words/bench.ts'
import { peopleWords as words } from '../words/people-page.ts'

/** The certificate's state as a word. */
export type CertificateState = { readonly says: Words; readonly tone: Tone }

export type PersonLine = {
  readonly county: string
  readonly id: string
  readonly name: string
  readonly born?: Day | undefined
  readonly disability: Words
  readonly areaName: string
  readonly certificate: CertificateState
}

export type PeopleSort = 'name' | 'born' | 'area'

export type PeopleView = {
  readonly query: {
    readonly name?: string | undefined
    readonly area?: string | undefined
    readonly sort?: PeopleSort | undefined
  }
  /** Areas the officer may narrow the search to. */
  readonly areas: readonly { readonly code: string; readonly name: string }[]
  readonly total: number
  readonly people: readonly PersonLine[]
  readonly page: number
  readonly pages: number
}

export function PeoplePage(view: PeopleView) {
  const { say, format } = useReader()
  const { query, page, pages } = view
  return (
    <BenchPage title={say(words.title)} section="people">
      <h1>{say(words.title)}</h1>
      <Search view={view} />
      <p>{view.total === 0 ? say(words.none) : say(words.found(format.count(view.total)))}</p>
      {view.people.length > 0 && <PeopleTable view={view} />}
      <Pagination page={page} pages={pages} to={(n) => paths.people({ ...query, page: n })} />
    </BenchPage>
  )
}

function Search({ view: { query, areas } }: { view: PeopleView }) {
  const { say } = useReader()
  return (
    <AskForm action={paths.people()} className="filter">
      <TextInput
        name="name"
        label={words.search}
        hint={words.searchHint}
        value={query.name}
        type="search"
        autoComplete="off"
      />
      <SelectInput
        name="area"
        label={words.area}
        value={query.area}
        options={[
          { value: '', words: bench.all },
          ...areas.map(({ code, name }) => ({ value: code, words: { zh: name, en: name } })),
        ]}
      />
      <Button>{say(words.find)}</Button>
    </AskForm>
  )
}

function PeopleTable({ view: { people, query } }: { view: PeopleView }) {
  const { say, link, format } = useReader()
  const sorted = (sort: PeopleSort) => ({
    to: paths.people({ ...query, sort }),
    now: (query.sort ?? 'name') === sort ? ('ascending' as const) : undefined,
  })
  return (
    <Table
      id="people"
      caption={say(words.title)}
      captionUnseen
      rows={people}
      rowKey={(person) => person.county + person.id}
      columns={[
        {
          key: 'name',
          head: say(words.name),
          sort: sorted('name'),
          cell: (p) => (
            <a href={link(paths.person(p))}>
              <Zh>{p.name}</Zh>
            </a>
          ),
        },
        {
          key: 'born',
          head: say(words.born),
          sort: sorted('born'),
          cell: (p) => (p.born ? format.day(p.born) : '—'),
        },
        { key: 'disability', head: say(words.disability), cell: (p) => say(p.disability) },
        { key: 'area', head: say(words.area), sort: sorted('area'), cell: (p) => <Zh>{p.areaName}</Zh> },
        {
          key: 'certificate',
          head: say(words.certificate),
          cell: (p) => <Tag tone={p.certificate.tone}>{say(p.certificate.says)}</Tag>,
        },
      ]}
    />
  )
}
