/** A unit of the register to choose. */
import type { Words } from '#kernel'
import { SelectInput } from '../parts/inputs.tsx'
import { watchWords as words } from '../words/watch-words.ts'

export type UnitChoice = { readonly id: string; readonly name: string }

type UnitFacts = {
  readonly name: string
  readonly label: Words
  readonly units: readonly UnitChoice[]
  readonly value?: string | undefined
  readonly error?: Words | undefined
}

export const UnitSelect = ({ units, ...field }: UnitFacts) => (
  <SelectInput
    {...field}
    options={[
      { value: '', words: words.chooseUnit },
      ...units.map(({ id, name }) => ({ value: id, words: { zh: name, en: name } })),
    ]}
  />
)
