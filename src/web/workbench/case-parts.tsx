/** The units asked in a gathering: who has answered, who is waited for and till when. */
import { DueText, LampTag } from '../parts/lamp.tsx'
import { Table } from '../parts/table.tsx'
import { Tag } from '../parts/tag.tsx'
import { Zh } from '../parts/zh.tsx'
import { useReader } from '../reader.tsx'
import { caseWords as words } from '../words/case-page.ts'
import type { PartLine } from './case-view.ts'

export function CaseParts({ parts }: { parts: readonly PartLine[] }) {
  const { say } = useReader()
  return (
    <Table
      id="parts"
      caption={say(words.parts)}
      rows={parts}
      rowKey={({ unit }) => unit}
      columns={[
        { key: 'unit', head: say(words.unit), cell: ({ unit }) => <Zh>{unit}</Zh> },
        { key: 'state', head: say(words.partState), cell: (part) => <PartState part={part} /> },
        { key: 'due', head: say(words.due), cell: ({ clock }) => clock && <DueText clock={clock} /> },
      ]}
    />
  )
}

function PartState({ part }: { part: PartLine }) {
  const { say, format } = useReader()
  const { standing, clock, answeredOn, late } = part
  if (standing === 'waiting' && clock) return <LampTag lamp={clock.lamp} />
  return (
    <>
      {say(words[standing])} {late && <Tag tone="warn">{say(words.late)}</Tag>}
      {answeredOn && <span className="cell-note">{format.day(answeredOn)}</span>}
    </>
  )
}
