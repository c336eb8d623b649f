/** Native controls for one value: text, longer text, a list, a file. */
import type { HTMLInputAutoCompleteAttribute } from 'react'
import type { Words } from '#kernel'
import { useReader } from '../reader.tsx'
import type { FieldFacts } from './field.tsx'
import { describedBy, Field, idOf } from './field.tsx'

type Width = 'narrow' | 'middle' | 'full'

type TextFacts = FieldFacts & {
  readonly value?: string | undefined
  readonly type?: 'text' | 'password' | 'search' | 'month' | 'date'
  readonly width?: Width
  readonly numeric?: boolean
  readonly autoComplete?: HTMLInputAutoCompleteAttribute
}

export const TextInput = ({
  value,
  type = 'text',
  width = 'middle',
  numeric,
  autoComplete,
  ...field
}: TextFacts) => (
  <Field field={field}>
    <input
      id={idOf(field)}
      name={field.name}
      type={type}
      className={`input ${width}`}
      defaultValue={value}
      inputMode={numeric ? 'numeric' : undefined}
      autoComplete={autoComplete}
      spellCheck={false}
      aria-describedby={describedBy(field)}
      aria-invalid={field.error ? true : undefined}
    />
  </Field>
)

export const TextArea = ({ value, ...field }: FieldFacts & { value?: string | undefined }) => (
  <Field field={field}>
    <textarea
      id={idOf(field)}
      name={field.name}
      className="input full"
      rows={4}
      defaultValue={value}
      aria-describedby={describedBy(field)}
      aria-invalid={field.error ? true : undefined}
    />
  </Field>
)

export type Option = { readonly value: string; readonly words: Words; readonly hint?: Words | undefined }

export function SelectInput({
  value,
  options,
  ...field
}: FieldFacts & { value?: string | undefined; options: readonly Option[] }) {
  const { say } = useReader()
  return (
    <Field field={field}>
      <select
        id={idOf(field)}
        name={field.name}
        className="input"
        defaultValue={value ?? ''}
        aria-describedby={describedBy(field)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {say(option.words)}
          </option>
        ))}
      </select>
    </Field>
  )
}

/** A long list under headings, to be found by reading. */
export function GroupedSelect({
  value,
  none,
  groups,
  ...field
}: FieldFacts & {
  value?: string | undefined
  none: Words
  groups: readonly { readonly words: Words; readonly options: readonly Option[] }[]
}) {
  const { say } = useReader()
  return (
    <Field field={field}>
      <select
        id={idOf(field)}
        name={field.name}
        className="input"
        defaultValue={value ?? ''}
        aria-describedby={describedBy(field)}
      >
        <option value="">{say(none)}</option>
        {groups.map(({ words, options }) => (
          <optgroup key={words.zh} label={say(words)}>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {say(option.words)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </Field>
  )
}

export const FileInput = ({ accept, ...field }: FieldFacts & { accept: string }) => (
  <Field field={field}>
    <input
      id={idOf(field)}
      name={field.name}
      type="file"
      accept={accept}
      className="file"
      aria-describedby={describedBy(field)}
      aria-invalid={field.error ? true : undefined}
    />
  </Field>
)
