/** Circulars: the list, and one with every line held against the history it was made from. */
import { LampTag } from '../parts/lamp.tsx'
import { Notice } from '../parts/notice.tsx'
import { Table } from '../parts/table.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { circularWords as words } from '../words/supervision-page.ts'
import type { CircularHead, CircularLineView, CircularView } from './supervision-view.ts'
import { WatchPage } from './watch-page.tsx'

export function CircularsPage({ circulars }: { circulars: readonly CircularHead[] }) {
  const { say, link, format } = useReader()
  return (
    <WatchPage title={say(words.title)} part="circulars">
      <h1>{say(words.title)}</h1>
      {circulars.length === 0 && <p>{say(words.none)}</p>}
      {circulars.length > 0 && (
        <Table
          id="circulars"
          caption={say(words.title)}
          captionUnseen
          rows={circulars}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'title',
              head: say(words.name),
              cell: (one) => (
                <a href={link(paths.circular(one))}>
                  <Zh>{one.title}</Zh>
                </a>
              ),
            },
            { key: 'number', head: say(words.number), cell: (one) => <Zh>{one.number}</Zh> },
            { key: 'on', head: say(words.on), cell: (one) => format.day(one.on) },
          ]}
        />
      )}
    </WatchPage>
  )
}

export function CircularPage({ number, title, on, opening, lines }: CircularView) {
  const { say, format } = useReader()
  const amiss = lines.filter(({ holds }) => !holds).length
  return (
    <WatchPage title={title} part="circulars" crumbs={[{ to: paths.circulars(), words: words.title }]}>
      <h1>
        <Zh>{title}</Zh>
      </h1>
      <p className="quiet">
        <Zh>{number}</Zh> · {say(words.on)} {format.day(on)}
      </p>
      <p className="column">
        <Zh>{opening}</Zh>
      </p>
      <Notice
        tone={amiss > 0 ? 'bad' : 'good'}
        title={say(amiss > 0 ? words.someDiffer(format.count(amiss)) : words.allHold)}
        id="recheck"
      />
      <Lines lines={lines} />
    </WatchPage>
  )
}

function Lines({ lines }: Pick<CircularView, 'lines'>) {
  const { say, link } = useReader()
  const stood = (at: CircularLineView['now']) =>
    at && (
      <>
        <LampTag lamp={at.lamp} /> <span className="cell-note">{say(at.stage)}</span>
      </>
    )
  return (
    <Table
      id="lines"
      caption={say(words.title)}
      captionUnseen
      rows={lines}
      rowKey={({ id }) => id}
      columns={[
        { key: 'unit', head: say(words.unit), cell: (line) => <Zh>{line.unit}</Zh> },
        {
          key: 'matter',
          head: say(words.matter),
          cell: (line) => (
            <a href={link(paths.caseOf(line))}>
              <Zh>{line.title}</Zh>
            </a>
          ),
        },
        { key: 'was', head: say(words.was), cell: (line) => stood(line.was) },
        { key: 'now', head: say(words.now), cell: (line) => stood(line.now) },
        {
          key: 'check',
          head: say(words.recheck),
          cell: (line) => say(line.holds ? words.holds : words.differs),
        },
      ]}
    />
  )
}
