/** Who leads and who cooperates: a part for each unit of the task, and room to add one of the document's units or another. */
import type { FieldError } from '../parts/error-summary.tsx'
import { errorOf } from '../parts/error-summary.tsx'
import { SelectInput, TextInput } from '../parts/inputs.tsx'
import { importWords as words } from '../words/plan-import-page.ts'

export const unitParts = ['lead', 'coop', 'named', 'none'] as const
export type UnitPart = (typeof unitParts)[number]

export type UnitsFields = {
  readonly units: readonly { readonly name: string; readonly part: UnitPart }[]
  /** Other units the document names. */
  readonly others: readonly string[]
  readonly addUnit: string
  readonly newUnit: string
  readonly addPart: string
}

const partWords = {
  lead: words.partLead,
  coop: words.partCoop,
  named: words.partNamed,
  none: words.partNone,
}
const partOptions = unitParts.map((part) => ({ value: part, words: partWords[part] }))

export function UnitsForm({ fields, errors }: { fields: UnitsFields; errors: readonly FieldError[] }) {
  const { units, others } = fields
  return (
    <>
      {units.map(({ name, part }, index) => (
        <div key={name} className="unit-part">
          <input type="hidden" name="unit" value={name} />
          <SelectInput
            name="part"
            id={`part-${index}`}
            label={{ zh: name, en: name }}
            value={part}
            options={part === 'named' ? partOptions : partOptions.filter(({ value }) => value !== 'named')}
          />
        </div>
      ))}
      <SelectInput
        name="addUnit"
        label={words.addUnit}
        value={fields.addUnit}
        options={[
          { value: '', words: words.noUnit },
          ...others.map((name) => ({ value: name, words: { zh: name, en: name } })),
        ]}
      />
      <TextInput name="newUnit" label={words.newUnit} value={fields.newUnit} width="full" />
      <SelectInput
        name="addPart"
        label={words.addPart}
        value={fields.addPart}
        options={[{ value: '', words: words.noUnit }, ...partOptions.slice(0, 2)]}
        error={errorOf(errors, 'addPart')}
      />
    </>
  )
}
