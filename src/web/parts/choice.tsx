/** Radios and checkboxes, large enough for an unsteady hand. */
import { useReader } from '../reader.tsx'
import type { GroupFacts } from './group.tsx'
import { Group } from './group.tsx'
import type { Option } from './inputs.tsx'

type ChoiceFacts = GroupFacts & {
  readonly options: readonly Option[]
  readonly chosen: readonly string[]
  readonly many?: boolean
  /** Side by side where there is room: for two or three short answers. */
  readonly inline?: boolean
}

export function Choice({ options, chosen, many = false, inline = false, ...field }: ChoiceFacts) {
  return (
    <Group field={field}>
      <div className={inline ? 'choices inline' : 'choices'}>
        {options.map((option, index) => (
          <ChoiceLine
            key={option.value}
            option={option}
            // The first control carries the field's own id, so that the error summary leads to it.
            id={index === 0 ? field.name : `${field.name}-${option.value}`}
            name={field.name}
            type={many ? 'checkbox' : 'radio'}
            checked={chosen.includes(option.value)}
          />
        ))}
      </div>
    </Group>
  )
}

type LineFacts = { option: Option; id: string; name: string; type: 'checkbox' | 'radio'; checked: boolean }

function ChoiceLine({ option, id, name, type, checked }: LineFacts) {
  const { say } = useReader()
  return (
    <div className="choice">
      <input
        id={id}
        name={name}
        type={type}
        value={option.value}
        defaultChecked={checked}
        aria-describedby={option.hint && `${id}-hint`}
      />
      <label htmlFor={id}>{say(option.words)}</label>
      {option.hint && (
        <p className="hint" id={`${id}-hint`}>
          {say(option.hint)}
        </p>
      )}
    </div>
  )
}
