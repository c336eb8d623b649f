/** Files asked by a form: those already uploaded can be left out again, further ones are chosen. */
import type { Control } from '#forms'
import { useReader } from '../reader.tsx'
import { formParts as words } from '../words/form-parts.ts'
import { describedBy, type FieldFacts, FieldMistake, Hint } from './field.tsx'
import { Zh } from './zh.tsx'

type FilesFacts = { readonly field: FieldFacts; readonly control: Extract<Control, { kind: 'files' }> }

/** The control files come in by; the field's own name carries ids of those kept. */
export const uploadName = (at: string) => `${at}-upload`

/** Endings that are kept, and megabytes a submission may have: what the door refuses beyond. */
export const fileKinds = ['pdf', 'jpg', 'jpeg', 'png', 'docx', 'xlsx', 'ofd', 'doc', 'xls'] as const
const megabytes = 20

export function FilesInput({ field: plain, control }: FilesFacts) {
  const { say } = useReader()
  const kinds = words.filesHint(fileKinds.join('、'), megabytes)
  const { hint } = plain
  const field = {
    ...plain,
    hint: hint ? { zh: `${hint.zh}。${kinds.zh}`, en: `${hint.en}. ${kinds.en}` } : kinds,
  }
  return (
    <div className={field.error ? 'field field-wrong' : 'field'}>
      <label htmlFor={field.name}>{say(field.label)}</label>
      <Hint field={field} />
      <FieldMistake field={field} />
      {control.attached.length > 0 && <Attached at={field.name} attached={control.attached} />}
      <input
        id={field.name}
        name={uploadName(field.name)}
        type="file"
        multiple={control.atMost > 1}
        accept={fileKinds.map((kind) => `.${kind}`).join(',')}
        className="file"
        aria-describedby={describedBy(field)}
        aria-invalid={field.error ? true : undefined}
      />
    </div>
  )
}

function Attached({ at, attached }: { at: string; attached: FilesFacts['control']['attached'] }) {
  const { say } = useReader()
  return (
    <fieldset className="attached">
      <legend>{say(words.attached)}</legend>
      {attached.map(({ id, name }) => (
        <div key={id} className="choice">
          <input id={`${at}-${id}`} name={at} type="checkbox" value={id} defaultChecked />
          <label htmlFor={`${at}-${id}`}>
            <Zh>{name}</Zh>
          </label>
        </div>
      ))}
    </fieldset>
  )
}
