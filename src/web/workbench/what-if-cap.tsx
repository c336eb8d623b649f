/** A budget and a number of places against what a scenario costs. */
import { Table } from '../parts/table.tsx'
import { useReader } from '../reader.tsx'
import { whatIfWords as words } from '../words/what-if-page.ts'
import type { CapView } from './what-if-view.ts'

export function CapPart({ cap }: { cap: CapView }) {
  const { say, format } = useReader()
  const { last, times, short } = cap
  return (
    <section>
      <h3 id="cap">{say(words.capped)}</h3>
      <p>{say(cap.aYear === null ? words.costUnknown : words.costAYear(format.money(cap.aYear)))}</p>
      {short !== null && last !== null && times !== null && (
        <p>
          {say(short === 0 ? words.enough : words.lasts(String(last), String(times), format.money(short)))}
        </p>
      )}
      <Table
        id="fits"
        caption={say(words.capped)}
        captionUnseen
        rows={cap.fits}
        rowKey={(line) => String(line.tier)}
        columns={[
          {
            key: 'tier',
            head: say(words.tier),
            cell: (line) => say(line.tier === null ? words.everybody : words.tierNo(String(line.tier + 1))),
          },
          { key: 'wanted', head: say(words.wanted), number: true, cell: (line) => format.count(line.people) },
          {
            key: 'fit',
            head: say(words.fit),
            number: true,
            cell: (line) => (line.fit === null ? say(words.notSet) : format.count(line.fit)),
          },
        ]}
      />
    </section>
  )
}
