/** The people an indicator still owes something: a worklist, not a statistic. */
import type { Day, Words } from '#kernel'
import { BenchPage } from '../parts/bench-page.tsx'
import { Pagination } from '../parts/pagination.tsx'
import { Table } from '../parts/table.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { bench } from '../words/bench.ts'
import { indicatorWords as words } from '../words/indicator-page.ts'

export type WaitingPerson = {
  readonly county: string
  readonly id: string
  readonly name: string
  readonly areaName: string
  readonly missing: Words
  readonly since?: Day | undefined
}

export type WaitingView = {
  readonly indicator: { readonly no: string; readonly name: string }
  readonly area: { readonly code: string; readonly name: string }
  readonly total: number
  readonly people: readonly WaitingPerson[]
  readonly page: number
  readonly pages: number
}

export function WaitingPage({ indicator, area, total, people, page, pages }: WaitingView) {
  const { say, link, format } = useReader()
  const crumbs = [
    { to: paths.indicators(), words: bench.indicators },
    {
      to: paths.indicator(indicator.no, { area: area.code }),
      words: { zh: indicator.name, en: indicator.name },
    },
  ]
  return (
    <BenchPage title={say(words.waitingTitle)} section="indicators" crumbs={crumbs}>
      <h1>{say(words.waitingTitle)}</h1>
      <p className="document-title">
        <Zh>
          {indicator.name} · {area.name}
        </Zh>
      </p>
      <p>{total === 0 ? say(words.nobody) : say(words.waitingLead(format.count(total)))}</p>
      {people.length > 0 && (
        <Table
          id="waiting"
          caption={say(words.waitingTitle)}
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
            { key: 'area', head: say(words.area), cell: (person) => <Zh>{person.areaName}</Zh> },
            { key: 'missing', head: say(words.missing), cell: (person) => say(person.missing) },
            {
              key: 'since',
              head: say(words.since),
              cell: (person) => (person.since ? format.day(person.since) : '—'),
            },
          ]}
        />
      )}
      <Pagination
        page={page}
        pages={pages}
        to={(n) => paths.waiting(indicator.no, { area: area.code, page: n })}
      />
    </BenchPage>
  )
}
