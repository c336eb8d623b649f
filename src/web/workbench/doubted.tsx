/** Receiving but no longer entitled: what changed, since when, said by whom, and what grace the rules give. */
import { Pagination } from '../parts/pagination.tsx'
import { Table } from '../parts/table.tsx'
import { Tag } from '../parts/tag.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { foundWords, doubtedWords as words } from '../words/found-page.ts'
import { AreaForm, FoundFrame } from './found-frame.tsx'
import type { DoubtedLine, DoubtedView } from './found-view.ts'

export function DoubtedPage({ area, areas, lines, total, page, pages }: DoubtedView) {
  const { say, format } = useReader()
  return (
    <FoundFrame tab="doubted" lead={words.lead} area={area}>
      <AreaForm action={paths.doubted()} areas={areas} value={area} />
      <p>{total === 0 ? say(words.none) : say(foundWords.found(format.count(total)))}</p>
      {lines.length > 0 && <Lines lines={lines} />}
      <Pagination page={page} pages={pages} to={(n) => paths.doubted({ area, page: n })} />
    </FoundFrame>
  )
}

function Lines({ lines }: { lines: readonly DoubtedLine[] }) {
  const { say, link } = useReader()
  return (
    <Table
      id="doubted"
      caption={say(foundWords.doubted)}
      captionUnseen
      rows={lines}
      rowKey={(line) => line.candidate}
      columns={[
        {
          key: 'name',
          head: say(foundWords.name),
          cell: (line) => (
            <a href={link(paths.candidate({ county: line.county, id: line.candidate }))}>
              <Zh>{line.name}</Zh>
            </a>
          ),
        },
        { key: 'area', head: say(foundWords.area), cell: (line) => <Zh>{line.areaName}</Zh> },
        {
          key: 'programme',
          head: say(foundWords.programme),
          cell: (line) => (
            <>
              {say(line.programme)} <Tag tone="warn">{say(words[line.finding])}</Tag>
            </>
          ),
        },
        { key: 'changed', head: say(words.changed), cell: (line) => <Changed line={line} /> },
        { key: 'grace', head: say(words.grace), cell: (line) => <Grace grace={line.grace} /> },
      ]}
    />
  )
}

function Changed({ line }: { line: DoubtedLine }) {
  const { say, format } = useReader()
  if (line.changes.length === 0) return <>{say(words.byTime(format.day(line.from)))}</>
  return (
    <>
      {line.changes.map(({ label, before, now, since, source }) => (
        <div key={label.zh}>
          {say(words.fact(say(label), say(before), say(now)))}
          {since && <div className="quiet">{say(words.since(format.day(since), source ?? '—'))}</div>}
        </div>
      ))}
    </>
  )
}

function Grace({ grace }: { grace: DoubtedLine['grace'] }) {
  const { say, format } = useReader()
  if (grace.kind === 'months') return <>{say(words.graceMonths(format.count(grace.months)))}</>
  return <>{say(grace.kind === 'open' ? words.graceOpen : words.noGrace)}</>
}
