/** Where a citizens' form lacks easy-read words. */
import type { Words } from '#kernel'
import type { FormFault } from './faults.ts'
import type { Field } from './field.ts'
import type { Form } from './form.ts'

export const easyFaults = ({ title, sections }: Form): readonly FormFault[] => [
  ...lacksEasy('title', [title]),
  ...sections.flatMap((one, i) => [
    ...lacksEasy(`section ${i + 1}`, [one.title]),
    ...one.fields.flatMap((field) => fieldEasy(field, '')),
  ]),
]

function fieldEasy(field: Field, prefix: string): readonly FormFault[] {
  const own = [field.label, field.question, field.hint]
  if (field.kind === 'consent') own.push(field.statement)
  if (field.kind === 'rows') own.push(field.each)
  const cells =
    field.kind === 'rows' ? field.columns.flatMap((cell) => fieldEasy(cell, `${field.name}.`)) : []
  return [...lacksEasy(prefix + field.name, own), ...cells]
}

const lacksEasy = (at: string, words: readonly (Words | null)[]): readonly FormFault[] =>
  words.some((one) => one !== null && !('easy' in one)) ? [{ code: 'easy', at }] : []
