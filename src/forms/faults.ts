/** What is wrong with a form as declared: found by a test over the catalogue, never met by a person. */
import { type Condition, factsOf } from '#policy'
import { easyFaults } from './easy-faults.ts'
import type { Field } from './field.ts'
import { type Form, fieldsOf } from './form.ts'

export type FormFault = {
  /**
   * `name`: not snake case, a word of the machine, or used twice. `asked-later`: a condition reads a question that stands below it or is not a fact.
   * `never-known`: a condition reads what nobody asks and no record is declared to give. `easy`: easy-read words are missing.
   * `rows-in-rows`: a list within a list.
   */
  readonly code: 'name' | 'asked-later' | 'never-known' | 'easy' | 'rows-in-rows'
  readonly at: string
}

export const faultsOfForm = (form: Form): readonly FormFault[] => [
  ...nameFaults(fieldsOf(form), ''),
  ...conditionFaults(
    fieldsOf(form),
    (form.reads ?? []).map(({ key }) => key),
    '',
  ),
  ...nestedFaults(fieldsOf(form)),
  ...(form.audience === 'citizens' ? easyFaults(form) : []),
]

function nameFaults(fields: readonly Field[], prefix: string): readonly FormFault[] {
  const names = fields.map(({ name }) => name)
  const bad = names.filter(
    (name, i) => !/^[a-z][a-z0-9_]*$/.test(name) || name in {} || names.indexOf(name) !== i,
  )
  return [
    ...bad.map((name): FormFault => ({ code: 'name', at: prefix + name })),
    ...fields.flatMap((field) => (field.kind === 'rows' ? nameFaults(field.columns, `${field.name}.`) : [])),
  ]
}

const conditionsOf = ({ shownIf, needed }: Field): readonly Condition[] =>
  [shownIf, typeof needed === 'boolean' ? null : needed].filter((one) => one !== null)

function conditionFaults(
  fields: readonly Field[],
  known: readonly string[],
  prefix: string,
): readonly FormFault[] {
  const asked = new Set(fields.flatMap((field) => (field.kind === 'fact' ? [field.name] : [])))
  const above = new Set(known)
  return fields.flatMap((field) => {
    const unread = conditionsOf(field)
      .flatMap(factsOf)
      .filter(({ key }) => !above.has(key))
    const faults = unread.map(
      ({ key }): FormFault => ({
        code: asked.has(key) ? 'asked-later' : 'never-known',
        at: prefix + field.name,
      }),
    )
    const cells = field.kind === 'rows' ? conditionFaults(field.columns, [...above], `${field.name}.`) : []
    if (field.kind === 'fact') above.add(field.name)
    return [...faults, ...cells]
  })
}

const nestedFaults = (fields: readonly Field[]): readonly FormFault[] =>
  fields
    .filter((field) => field.kind === 'rows' && field.columns.some(({ kind }) => kind === 'rows'))
    .map(({ name }) => ({ code: 'rows-in-rows', at: name }))
