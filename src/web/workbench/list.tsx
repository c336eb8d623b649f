/** Building a list without scripts: every step is a link or a small form, the address holds the whole condition. */
import { BenchPage } from '../parts/bench-page.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { AskForm, Button } from '../parts/form.tsx'
import { GroupedSelect, TextInput } from '../parts/inputs.tsx'
import { Notice } from '../parts/notice.tsx'
import { Pagination } from '../parts/pagination.tsx'
import { Table } from '../parts/table.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { listWords as words } from '../words/lists-page.ts'
import { AreaSelect } from './found-frame.tsx'
import { Carried, carried } from './list-carried.tsx'
import { FactFields, HouseholdFields } from './list-fact.tsx'
import { KeepList } from './list-keep.tsx'
import { ListTree } from './list-tree.tsx'
import type { ListPageView, ListPerson } from './list-view.ts'

export function ListPage(view: ListPageView) {
  const { say } = useReader()
  const title = view.saved?.name ?? say(words.build)
  return (
    <BenchPage
      title={title}
      section="lists"
      failed={view.errors.length > 0}
      crumbs={[{ to: paths.lists(), words: words.title }]}
    >
      <ErrorSummary errors={view.errors} />
      <h1>{title}</h1>
      {view.sentence && (
        <p className="document-title">
          <b>{say(words.sentence(say(view.sentence)))}</b>
        </p>
      )}
      <h2 id="conditions">{say(words.conditions)}</h2>
      {!view.sentence && <p>{say(words.none)}</p>}
      <ListTree view={view} />
      <Add view={view} />
      <Where view={view} />
      {view.counted && <Result view={view} />}
      {view.sentence && <KeepList view={view} />}
    </BenchPage>
  )
}

function Add({ view }: { view: ListPageView }) {
  const { say } = useReader()
  return (
    <section className="panel">
      <h2 id="add">{say(view.to === '' ? words.add : words.addTo)}</h2>
      <AskForm action={`${paths.buildList()}#add`}>
        <Carried view={view} />
        <input type="hidden" name="to" value={view.to} />
        <GroupedSelect
          name="fact"
          label={words.fact}
          value={view.form?.key}
          none={words.choose}
          groups={view.facts
            .filter(({ facts }) => facts.length > 0)
            .map(({ theme, facts }) => ({
              words: theme,
              options: facts.map(({ key, label }) => ({ value: key, words: label })),
            }))}
        />
        <Button tone="quiet">{say(words.next)}</Button>
      </AskForm>
      {view.form && <FactFields view={view} form={view.form} />}
      {view.to === '' && <HouseholdFields view={view} />}
    </section>
  )
}

function Where({ view }: { view: ListPageView }) {
  const { say } = useReader()
  return (
    <AskForm action={paths.buildList()} className="filter">
      <input type="hidden" name="q" value={JSON.stringify(view.condition)} />
      <AreaSelect areas={view.areas} value={view.area} />
      <TextInput name="on" label={words.on} value={view.on} width="narrow" autoComplete="off" />
      <Button>{say(words.count)}</Button>
    </AskForm>
  )
}

function Result({ view }: { view: ListPageView }) {
  const { say, format } = useReader()
  const { counted, page, pages } = view
  if (!counted) return null
  return (
    <section aria-live="polite">
      <p>
        <b>{say(words.selected(format.count(counted.selected), format.count(counted.people)))}</b>
        {counted.unknown > 0 && ` ${say(words.unknown(format.count(counted.unknown)))}`}
      </p>
      {view.small && <Notice tone="warn" title={say(words.small)} id="small" />}
      {view.people.length > 0 && <People people={view.people} />}
      <Pagination page={page} pages={pages} to={(n) => paths.buildList({ ...carried(view), page: n })} />
    </section>
  )
}

function People({ people }: { people: readonly ListPerson[] }) {
  const { say, link, format } = useReader()
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
          head: say(words.person),
          cell: (person) => (
            <a href={link(paths.person(person))}>
              <Zh>{person.name}</Zh>
            </a>
          ),
        },
        { key: 'born', head: say(words.born), cell: (person) => format.day(person.born) },
        { key: 'place', head: say(words.place), cell: (person) => <Zh>{person.areaName}</Zh> },
      ]}
    />
  )
}
