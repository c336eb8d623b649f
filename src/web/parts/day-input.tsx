/** A day as three short numbers: easier to type, to hear and to correct than any calendar. */
import type { Words } from '#kernel'
import { useReader } from '../reader.tsx'
import { parts } from '../words/parts.ts'
import { describedBy } from './field.tsx'
import type { GroupFacts } from './group.tsx'
import { Group } from './group.tsx'

/** What was typed, kept as typed. */
export type TypedDay = { readonly year: string; readonly month: string; readonly day: string }

export const emptyDay: TypedDay = { year: '', month: '', day: '' }

type Bit = {
  id: string
  name: string
  label: Words
  value: string
  wide: boolean
  wrong: boolean
  described: string | undefined
}

function DayBit({ id, name, label, value, wide, wrong, described }: Bit) {
  const { say } = useReader()
  return (
    <div>
      <label htmlFor={id}>{say(label)}</label>
      <input
        id={id}
        name={name}
        className={wide ? 'input four' : 'input two'}
        inputMode="numeric"
        autoComplete="off"
        defaultValue={value}
        aria-invalid={wrong || undefined}
        aria-describedby={described}
      />
    </div>
  )
}

export function DayInput({ typed, ...field }: GroupFacts & { typed: TypedDay }) {
  const wrong = field.error !== undefined
  const bit = (part: keyof TypedDay, label: Words) => (
    <DayBit
      id={part === 'year' ? field.name : `${field.name}-${part}`}
      name={`${field.name}-${part}`}
      label={label}
      value={typed[part]}
      wide={part === 'year'}
      wrong={wrong}
      described={wrong ? describedBy(field) : undefined}
    />
  )
  return (
    <Group field={field}>
      <div className="day-bits">
        {bit('year', parts.year)}
        {bit('month', parts.month)}
        {bit('day', parts.dayOfMonth)}
      </div>
    </Group>
  )
}
