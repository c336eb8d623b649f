/** What is left to do: findings first, then values that are unsure or unknown, then corrections that lost their ground. */
import type { FieldError } from '../parts/error-summary.tsx'
import { Zh } from '../parts/zh.tsx'
import { useReader } from '../reader.tsx'
import { importWords as words } from '../words/plan-import-page.ts'
import { AddTask } from './plan-import-add-task.tsx'
import type { FindingLine } from './plan-import-finding.tsx'
import { FindingItem } from './plan-import-finding.tsx'
import type { CheckPlace, CheckValue, RowName } from './plan-import-value.tsx'
import { ValueLine } from './plan-import-value.tsx'

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
