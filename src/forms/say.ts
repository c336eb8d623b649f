/** An answer in words: for reading back before sending, for letters, for the timeline of a case. */
import type { Words } from '#kernel'
import { type FactValue, sayValue } from '#policy'
import type { AnswerValue, Reference, Row } from './answers.ts'
import type { Field } from './field.ts'

const plain = (text: string) => ({ zh: text, en: text, easy: text })
const unknown = { zh: '不清楚', en: 'not known', easy: '不知道' }
const agreed = { zh: '已同意', en: 'agreed', easy: '同意了' }

const joined = (parts: readonly Words[], glue: Words): Words => ({
  zh: parts.map(({ zh }) => zh).join(glue.zh),
  en: parts.map(({ en }) => en).join(glue.en),
})

export function sayAnswer(field: Field, value: AnswerValue | null): Words {
  if (value === null) return unknown
  switch (field.kind) {
    case 'fact':
      return sayValue(field.fact, value as FactValue)
    case 'text':
      return plain(value as string)
    case 'reference': {
      const references = (Array.isArray(value) ? value : [value]) as readonly Reference[]
      return joined(
        references.map(({ name }) => plain(name)),
        { zh: '、', en: ', ' },
      )
    }
    case 'rows':
      return sayRows(field.columns, value as readonly Row[])
    case 'consent':
      return agreed
  }
}

const sayRows = (columns: readonly Field[], rows: readonly Row[]): Words =>
  joined(
    rows.map((row) => sayRow(columns, row)),
    { zh: '；', en: '; ' },
  )

const sayRow = (columns: readonly Field[], row: Row): Words =>
  joined(
    columns.flatMap((column) => {
      const cell = row[column.name]
      return cell === undefined
        ? []
        : [joined([column.label, sayAnswer(column, cell)], { zh: '：', en: ': ' })]
    }),
    { zh: '，', en: ', ' },
  )
