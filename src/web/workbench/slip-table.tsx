/** Slips with what they are about, whom they are with, and how long is left. */
import { LampTag } from '../parts/lamp.tsx'
import { Table } from '../parts/table.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { slipsWords as words } from '../words/slips-page.ts'
import { watchWords } from '../words/watch-words.ts'
import type { SlipLine, SlipsView } from './slips-view.ts'

export function SlipTable({ slips }: Pick<SlipsView, 'slips'>) {
  const { say, link, format } = useReader()
  return (
    <Table
      id="slips"
      caption={say(words.title)}
      captionUnseen
      rows={slips}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'slip',
          head: say(words.slip),
          cell: (line) => (
            <a href={link(paths.caseOf(line))}>
              <Zh>{line.title}</Zh>
            </a>
          ),
        },
        { key: 'about', head: say(words.about), cell: (line) => <About about={line.about} /> },
        {
          key: 'units',
          head: say(words.units),
          cell: ({ units }) => (units.length > 0 ? <Zh>{format.list(units)}</Zh> : say(watchWords.nobody)),
        },
        { key: 'lamp', head: say(watchWords.lamp), cell: ({ lamp }) => <LampTag lamp={lamp} /> },
        { key: 'stage', head: say(watchWords.stage), cell: ({ stage }) => say(stage) },
        { key: 'due', head: say(words.due), cell: (line) => <Due line={line} /> },
      ]}
    />
  )
}

function About({ about }: Pick<SlipLine, 'about'>) {
  const { say, link } = useReader()
  if (!about) return <>—</>
  return about.to ? <a href={link(about.to)}>{say(about.words)}</a> : <>{say(about.words)}</>
}

function Due({ line: { due, ended } }: { line: SlipLine }) {
  const { say, format } = useReader()
  if (ended !== null) return <>{say(words.ended(format.day(ended)))}</>
  return <>{due === null ? say(words.noDue) : format.day(due)}</>
}
