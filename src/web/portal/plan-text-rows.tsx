/** A table of the plan: rows that can be cited bear their place; the others are heads and titles of groups. */
import type { TextPart } from '#plandoc'
import { clauseId } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { planTextWords as words } from '../words/plan-text-page.ts'

type Cells = readonly string[]

export function Rows({ rows, name }: { rows: readonly TextPart[]; name: string }) {
  const { say } = useReader()
  const cells = rows.flatMap(({ blocks }) => blocks.filter((block) => typeof block !== 'string'))
  const columns = Math.max(...cells.map((row) => row.length))
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard
    <section className="table-frame" aria-label={name || say(words.table)} tabIndex={0}>
      <table>
        <tbody>
          {rows.map((part, at) => (
            <PartRows key={at} part={part} columns={columns} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function PartRows({ part: { anchor, blocks }, columns }: { part: TextPart; columns: number }) {
  return blocks
    .filter((block) => typeof block !== 'string')
    .map((cells, at) =>
      anchor === undefined ? (
        <HeadRow key={at} cells={cells} columns={columns} />
      ) : (
        <tr key={at} id={at === 0 ? clauseId(anchor) : undefined}>
          {cells.map((cell, column) =>
            column === 0 ? (
              <th key={column} scope="row">
                {cell}
              </th>
            ) : (
              <td key={column}>{cell}</td>
            ),
          )}
        </tr>
      ),
    )
}

/** One cell over all columns is the title of a group. */
const HeadRow = ({ cells, columns }: { cells: Cells; columns: number }) => (
  <tr>
    {cells.map((cell, column) => (
      <th key={column} scope="col" colSpan={cells.length === 1 && columns > 1 ? columns : undefined}>
        {cell}
      </th>
    ))}
  </tr>
)
