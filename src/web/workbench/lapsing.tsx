/** Lapsing soon: the day on which an answer will turn, and why. */
import { SelectInput } from '../parts/inputs.tsx'
import { Notice } from '../parts/notice.tsx'
import { Table } from '../parts/table.tsx'
import { Tag } from '../parts/tag.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { foundWords, lapsingWords as words } from '../words/found-page.ts'
import { AreaForm, FoundFrame } from './found-frame.tsx'
import type { LapsingLine, LapsingView } from './found-view.ts'

/** How far ahead one may look, in months. */
export const lapsingMonths = [1, 3, 6, 12] as const

export function LapsingPage({ area, areas, months, lines, cut }: LapsingView) {
  const { say, format } = useReader()
  return (
    <FoundFrame tab="lapsing" lead={words.lead} area={area}>
      <AreaForm action={paths.lapsing()} areas={areas} value={area}>
        <SelectInput
          name="months"
          label={words.months}
          value={String(months)}
          options={lapsingMonths.map((n) => ({ value: String(n), words: words.inMonths(String(n)) }))}
        />
      </AreaForm>
      {cut && <Notice tone="warn" title={say(words.cut)} id="cut" />}
      {lines.length === 0 && <p>{say(words.none)}</p>}
      {lines.length > 0 && (
        <>
          <p>{say(words.lines(format.count(lines.length)))}</p>
          <Lines lines={lines} />
        </>
      )}
    </FoundFrame>
  )
}

function Lines({ lines }: { lines: readonly LapsingLine[] }) {
  const { say, link, format } = useReader()
  return (
    <Table
      id="lapsing"
      caption={say(foundWords.lapsing)}
      captionUnseen
      rows={lines}
      rowKey={(line) => `${line.id} ${line.on} ${line.becomes}`}
      columns={[
        {
          key: 'name',
          head: say(foundWords.name),
          cell: (line) => (
            <a href={link(paths.person(line))}>
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
              {format.list(line.programmes.map((one) => say(one)))}{' '}
              {line.receives && <Tag tone="good">{say(words.receives)}</Tag>}
            </>
          ),
        },
        { key: 'on', head: say(words.turnsOn), cell: (line) => format.day(line.on) },
        { key: 'becomes', head: say(words.becomes), cell: (line) => say(words[line.becomes]) },
        {
          key: 'because',
          head: say(words.cause),
          cell: (line) => say(words[line.becomes === 'unknown' ? 'notTold' : 'notSo'](say(line.because))),
        },
      ]}
    />
  )
}
