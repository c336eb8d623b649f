/** What the bank sent back, as work: who, how much, the bank's reason, and the person's page to mend it. */
import type { Fen, Month, Words } from '#kernel'
import { BenchPage } from '../parts/bench-page.tsx'
import { Pagination } from '../parts/pagination.tsx'
import { Table } from '../parts/table.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { payRunWords as words } from '../words/pay-run-page.ts'

export type FailedLine = {
  readonly county: string
  readonly id: string
  readonly personId: string
  readonly name: string
  readonly areaName: string
  readonly amount: Fen
  readonly reason: string
}

export type FailedLinesView = {
  readonly run: { readonly id: string; readonly programme: Words; readonly month: Month }
  readonly lines: readonly FailedLine[]
  readonly page: number
  readonly pages: number
}

export function FailedLinesPage({ run, lines, page, pages }: FailedLinesView) {
  const { say, link, format } = useReader()
  const crumbs = [
    { to: paths.payRuns(), words: words.title },
    { to: paths.payRun(run.id), words: words.runTitle(say(run.programme), format.month(run.month)) },
  ]
  return (
    <BenchPage title={say(words.failedTitle)} section="payRuns" crumbs={crumbs}>
      <h1>{say(words.failedTitle)}</h1>
      <p className="lede">{say(words.failedLead)}</p>
      {lines.length === 0 ? (
        <p>{say(words.noFailed)}</p>
      ) : (
        <Table
          id="failed"
          caption={say(words.failedTitle)}
          captionUnseen
          rows={lines}
          rowKey={(line) => line.county + line.id}
          columns={[
            {
              key: 'name',
              head: say(words.person),
              cell: (line) => (
                <a href={link(paths.person({ county: line.county, id: line.personId }))}>
                  <Zh>{line.name}</Zh>
                </a>
              ),
            },
            { key: 'area', head: say(words.area), cell: (line) => <Zh>{line.areaName}</Zh> },
            {
              key: 'amount',
              head: say(words.amount),
              number: true,
              cell: (line) => format.money(line.amount),
            },
            { key: 'reason', head: say(words.failedReason), cell: (line) => <Zh>{line.reason}</Zh> },
          ]}
        />
      )}
      <Pagination page={page} pages={pages} to={(n) => paths.failedLines(run.id, { page: n })} />
    </BenchPage>
  )
}
