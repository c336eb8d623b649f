/** The document as it is: numbered lines, tables as tables, the chosen value marked. It scrolls by itself, without script. */
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { importWords as words } from '../words/plan-import-page.ts'
import type { CheckPlace, RowName } from './plan-import-value.tsx'
import { rowWords, toValue } from './plan-import-value.tsx'

/** A stretch of text; `value` is what was chosen, `row` the task or indicator around it. */
export type Stretch = { readonly text: string; readonly mark?: 'value' | 'row' }

export type DocumentLine = {
  readonly no: number
  /** One cell is a line of text, more are a row of a table. */
  readonly cells: readonly (readonly Stretch[])[]
  /** Rows of the result that begin on this line. */
  readonly begins: readonly { readonly see: string; readonly name: RowName }[]
}

export type DocumentView = {
  readonly lines: readonly DocumentLine[]
  readonly part: number
  readonly parts: number
}

type Shown = { readonly document: DocumentView; readonly place: CheckPlace; readonly see: string | undefined }

export function DocumentPane({ document, place, see }: Shown) {
  const { say } = useReader()
  return (
    <section className="pane-document">
      <h2 id="document">{say(words.document)}</h2>
      <a className="pane-skip" href="#value">
        {say(words.skipDocument)}
      </a>
      <Parts document={document} place={place} see={see} />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard */}
      <section className="paper" aria-labelledby="document" tabIndex={0} lang="zh-CN">
        <Lines lines={document.lines} place={place} see={see} />
      </section>
    </section>
  )
}

function Parts({ document: { part, parts }, place, see }: Shown) {
  const { say, link } = useReader()
  if (parts <= 1) return null
  const to = (other: number) =>
    link(paths.checkPlan(place.id, { view: place.view, see, part: String(other) }))
  return (
    <nav className="pages" aria-label={say(words.parts)}>
      {part > 1 && <a href={to(part - 1)}>{say(words.earlierPart)}</a>}
      <span>{say(words.partOf(part, parts))}</span>
      {part < parts && <a href={to(part + 1)}>{say(words.laterPart)}</a>}
    </nav>
  )
}

type LinesFacts = { lines: readonly DocumentLine[]; place: CheckPlace; see: string | undefined }

/** Runs of rows become one table each. */
function Lines({ lines, place, see }: LinesFacts) {
  const runs: DocumentLine[][] = []
  for (const line of lines) {
    const run = runs.at(-1)
    const goesOn = run !== undefined && isRow(run[0]) && isRow(line)
    if (goesOn) run.push(line)
    else runs.push([line])
  }
  const first = firstMark(lines)
  return runs.map((run) =>
    isRow(run[0]) ? (
      <div className="paper-table" key={run[0]?.no}>
        <table>
          <tbody>
            {run.map((line) => (
              <Row key={line.no} line={line} place={place} first={first} see={see} />
            ))}
          </tbody>
        </table>
      </div>
    ) : (
      run.map((line) => (
        <p key={line.no} id={`L${line.no}`} data-line={line.no}>
          <Begins line={line} place={place} />
          <Stretches line={line} cell={0} first={first} />
          <Back line={line} first={first} />
        </p>
      ))
    ),
  )
}

const isRow = (line: DocumentLine | undefined) => (line?.cells.length ?? 0) > 1

type Marked = { readonly line: number; readonly cell: number; readonly at: number } | undefined

/** The first marked stretch, where the browser is sent: the value itself, else its row. */
function firstMark(lines: readonly DocumentLine[]): Marked {
  for (const mark of ['value', 'row'] as const)
    for (const line of lines)
      for (const [cell, stretches] of line.cells.entries()) {
        const at = stretches.findIndex((stretch) => stretch.mark === mark)
        if (at >= 0) return { line: line.no, cell, at }
      }
  return undefined
}

function Row({ line, place, first }: { line: DocumentLine; place: CheckPlace; first: Marked; see: unknown }) {
  return (
    <tr id={`L${line.no}`} data-line={line.no}>
      {line.cells.map((_, cell) => (
        <td key={cell}>
          {cell === 0 && <Begins line={line} place={place} />}
          <Stretches line={line} cell={cell} first={first} />
          {cell === first?.cell && <Back line={line} first={first} />}
        </td>
      ))}
    </tr>
  )
}

function Stretches({ line, cell, first }: { line: DocumentLine; cell: number; first: Marked }) {
  const here = first?.line === line.no && first.cell === cell ? first.at : undefined
  return (line.cells[cell] ?? []).map(({ text, mark }, index) =>
    mark ? (
      <mark key={index} className={`mark-${mark}`} id={index === here ? 'here' : undefined}>
        {text}
      </mark>
    ) : (
      text
    ),
  )
}

/** From the marked place back to the value, for those who were sent here. */
function Back({ line, first }: { line: DocumentLine; first: Marked }) {
  const { say } = useReader()
  if (first?.line !== line.no) return null
  return (
    <a className="paper-back" href="#value">
      {say(words.back)}
    </a>
  )
}

/** Says in the margin which row of the result begins here, so that one sees what was not read. */
function Begins({ line, place }: { line: DocumentLine; place: CheckPlace }) {
  const { say, link } = useReader()
  return line.begins.map(({ see, name }) => (
    <a key={see} className="paper-begins" href={link(toValue(place, see))}>
      <Zh>{say(rowWords(name))}</Zh>
    </a>
  ))
}
