/** The tasks or the indicators as they were read and corrected: each a card of values, and what was struck out. */
import { Pagination } from '../parts/pagination.tsx'
import { Tag } from '../parts/tag.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { importWords as words } from '../words/plan-import-page.ts'
import { Deed } from './plan-import-deed.tsx'
import type { CheckPlace, CheckValue, RowName } from './plan-import-value.tsx'
import { rowWords, toValue, ValueLine } from './plan-import-value.tsx'

export type CheckRow = {
  readonly key: string
  readonly name: RowName
  /** The value chosen when the row's own title is. */
  readonly see: string
  readonly looked: boolean
  readonly added: boolean
  readonly values: readonly CheckValue[]
}

export type StruckLine = { readonly see: string; readonly words: string; readonly by: string }

export type RowsView = {
  readonly kind: 'task' | 'indicator'
  readonly rows: readonly CheckRow[]
  readonly pages: number
  readonly struck: readonly StruckLine[]
  /** Values of the plan itself, above the tasks. */
  readonly head: readonly CheckValue[]
}

type Facts = {
  readonly view: RowsView
  readonly place: CheckPlace
  readonly see: string | undefined
  readonly mayImport: boolean
}

export function RowsPane({ view, place, see, mayImport }: Facts) {
  const { say } = useReader()
  const empty = view.kind === 'task' ? words.noTasks : words.noIndicators
  return (
    <>
      {view.head.length > 0 && (
        <dl className="values">
          {view.head.map((value) => (
            <ValueLine key={value.see} value={value} place={place} current={value.see === see} />
          ))}
        </dl>
      )}
      {view.rows.length === 0 && <p>{say(empty)}</p>}
      {view.rows.map((row) => (
        <RowCard key={row.key} row={row} place={place} see={see} mayImport={mayImport} />
      ))}
      <Pagination
        page={place.page}
        pages={view.pages}
        to={(page) => paths.checkPlan(place.id, { view: place.view, page })}
      />
      <Struck lines={view.struck} place={place} mayImport={mayImport} />
    </>
  )
}

type CardFacts = { row: CheckRow; place: CheckPlace; see: string | undefined; mayImport: boolean }

function RowCard({ row, place, see, mayImport }: CardFacts) {
  const { say, link } = useReader()
  const { name, looked } = row
  return (
    <article className="row-card" id={`row-${row.key}`}>
      <h3>
        <a href={link(toValue(place, row.see))}>
          <Zh>{say(rowWords(name))}</Zh>
        </a>{' '}
        <span className="row-title">
          <Zh>{name.title}</Zh>
        </span>
      </h3>
      <p className="row-tags">
        {looked && <Tag tone="good">{say(words.looked)}</Tag>}
        {row.added && <Tag tone="note">{say(words.added)}</Tag>}
      </p>
      <dl className="values">
        {row.values.map((value) => (
          <ValueLine
            key={value.see}
            value={value}
            place={place}
            about={{ name, seen: false }}
            current={value.see === see}
          />
        ))}
      </dl>
      {mayImport && !looked && (
        <Deed place={place} step="look" see={row.see}>
          <button type="submit" className="as-link">
            {say(name.kind === 'task' ? words.taskRight : words.indicatorRight)}
            <span className="unseen">
              {' '}
              <Zh>{say(rowWords(name))}</Zh>
            </span>
          </button>
        </Deed>
      )}
    </article>
  )
}

function Struck({
  lines,
  place,
  mayImport,
}: {
  lines: readonly StruckLine[]
  place: CheckPlace
  mayImport: boolean
}) {
  const { say } = useReader()
  if (lines.length === 0) return null
  return (
    <section>
      <h3>{say(words.struck)}</h3>
      <ul className="findings">
        {lines.map((line) => (
          <li key={line.see}>
            <p>
              <s>
                <Zh>{line.words}</Zh>
              </s>{' '}
              <span className="quiet">
                <Zh>{line.by}</Zh>
              </span>
            </p>
            {mayImport && (
              <Deed place={place} step="take-back" see={line.see}>
                <button type="submit" className="as-link">
                  {say(words.restore)}
                  <span className="unseen">
                    {' '}
                    <Zh>{line.words.slice(0, 20)}</Zh>
                  </span>
                </button>
              </Deed>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
