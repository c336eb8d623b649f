/** What is left to do: findings first, then values that are unsure or unknown, then corrections that lost their ground. */
import type { Words } from '#kernel'
import { Details } from '../parts/details.tsx'
import type { FieldError } from '../parts/error-summary.tsx'
import { errorOf } from '../parts/error-summary.tsx'
import { Button } from '../parts/form.tsx'
import { TextInput } from '../parts/inputs.tsx'
import { Tag } from '../parts/tag.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { importWords as words } from '../words/plan-import-page.ts'
import { Deed, Ground } from './plan-import-deed.tsx'
import type { CheckPlace, CheckValue, RowName } from './plan-import-value.tsx'
import { ValueLine } from './plan-import-value.tsx'

export type FindingLine = {
  /** Names the finding in addresses and forms. */
  readonly see: string
  readonly says: Words
  readonly standing: 'open' | 'settled' | 'noted'
  /** Lines it is about, the first few. */
  readonly lines: readonly number[]
  readonly notedBy?: string | undefined
}

export type NamedValue = { readonly value: CheckValue; readonly row: RowName }

export type HomelessLine = { readonly row: string; readonly what: string; readonly by: string }

export type TodoView = {
  readonly findings: readonly FindingLine[]
  readonly values: readonly NamedValue[]
  readonly homeless: readonly HomelessLine[]
}

type Facts = {
  readonly todo: TodoView
  readonly place: CheckPlace
  readonly mayImport: boolean
  readonly errors: readonly FieldError[]
  readonly see: string | undefined
}

export function TodoPane({ todo, place, mayImport, errors, see }: Facts) {
  const { say } = useReader()
  return (
    <>
      <h3 id="findings">{say(words.findings)}</h3>
      {todo.findings.length === 0 && <p>{say(words.findingsNone)}</p>}
      <ul className="findings">
        {todo.findings.map((finding) => (
          <FindingItem key={finding.see} finding={finding} place={place} mayImport={mayImport} see={see} />
        ))}
      </ul>
      <h3 id="values">{say(words.valuesToCheck)}</h3>
      {todo.values.length === 0 && <p>{say(words.valuesNone)}</p>}
      <div className="values">
        {todo.values.map(({ value, row }) => (
          <dl key={value.see}>
            <ValueLine
              value={value}
              place={place}
              about={{ name: row, seen: true }}
              current={value.see === see}
            />
          </dl>
        ))}
      </div>
      <Homeless lines={todo.homeless} />
      {mayImport && <AddTask place={place} errors={errors} />}
    </>
  )
}

type ItemFacts = { finding: FindingLine; place: CheckPlace; mayImport: boolean; see: string | undefined }

function FindingItem({ finding, place, mayImport, see }: ItemFacts) {
  const { say, link } = useReader()
  const { standing, lines } = finding
  const tag = { open: words.findingOpen, noted: words.findingNoted, settled: words.findingSettled }[standing]
  const to = (line: number) =>
    `${link(paths.checkPlan(place.id, { view: place.view, see: finding.see }))}#${line === lines[0] ? 'here' : `L${line}`}`
  return (
    <li
      className={standing === 'open' ? undefined : 'finding-done'}
      aria-current={finding.see === see || undefined}
    >
      <p>
        <Tag tone={standing === 'open' ? 'warn' : 'good'}>{say(tag)}</Tag> {say(finding.says)}
        {finding.notedBy && (
          <span className="quiet">
            {' '}
            <Zh>{finding.notedBy}</Zh>
          </span>
        )}
      </p>
      <div className="finding-ways">
        {lines.map((line) => (
          <a key={line} href={to(line)}>
            {say(words.line(line))}
          </a>
        ))}
        {mayImport && standing === 'open' && (
          <Deed place={place} step="confirm" see={finding.see}>
            <button type="submit" className="as-link">
              {say(words.note)}
            </button>
          </Deed>
        )}
      </div>
    </li>
  )
}

function Homeless({ lines }: { lines: readonly HomelessLine[] }) {
  const { say } = useReader()
  if (lines.length === 0) return null
  return (
    <>
      <h3 id="homeless">{say(words.homeless)}</h3>
      <p>{say(words.homelessLead)}</p>
      <ul>
        {lines.map((line, index) => (
          <li key={index}>
            <Zh>{`${line.row}：${line.what}`}</Zh>{' '}
            <span className="quiet">
              <Zh>{line.by}</Zh>
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

function AddTask({ place, errors }: { place: CheckPlace; errors: readonly FieldError[] }) {
  const { say } = useReader()
  const failed = ['from-line', 'to-line', 'add-reason'].some((field) => errorOf(errors, field))
  return (
    <Details summary={say(words.addTask)} open={failed}>
      <p className="hint">{say(words.addTaskHint)}</p>
      <Deed place={place} step="add-task">
        <div className="field-row">
          <TextInput
            name="fromLine"
            id="from-line"
            label={words.fromLine}
            error={errorOf(errors, 'from-line')}
            width="narrow"
            numeric
          />
          <TextInput
            name="toLine"
            id="to-line"
            label={words.toLine}
            error={errorOf(errors, 'to-line')}
            width="narrow"
            numeric
          />
        </div>
        <Ground id="add-reason" errors={errors} />
        <Button tone="quiet">{say(words.addButton)}</Button>
      </Deed>
    </Details>
  )
}
