/** Documents the words of a task ask for: registered with drafter and day, or said to be none. */
import type { DocumentKind } from '#supervision'
import { DayInput } from '../parts/day-input.tsx'
import { Details } from '../parts/details.tsx'
import { errorOf } from '../parts/error-summary.tsx'
import { Button, DeedForm } from '../parts/form.tsx'
import { SelectInput, TextInput } from '../parts/inputs.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { documentKinds } from '../words/evidence-words.ts'
import { taskWords as words } from '../words/task-page.ts'
import type { TaskPageView } from './task.tsx'
import { LinkDeed } from './task-link-deed.tsx'
import type { WantedLine } from './task-view.ts'
import { typedFrom } from './typed-day.ts'
import { dayTyped, typedInto } from './typed-form.ts'
import { UnitSelect } from './unit-select.tsx'

type View = { readonly view: TaskPageView }

export function WantedDocuments({ view }: View) {
  const { say } = useReader()
  if (view.wanted.length === 0) return null
  return (
    <section>
      <h2>{say(words.documents)}</h2>
      <p className="column">{say(words.documentsLead)}</p>
      <ul className="plain-list">
        {view.wanted.map((one, n) => (
          <li key={one.id}>
            <p>
              <b>
                <Zh>{one.title}</Zh>
              </b>{' '}
              {say(words[one.strength])}
              <span className="cell-note">{say(words.words(one.words))}</span>
            </p>
            {view.maySupervise && (
              <>
                <RegisterDocument view={view} form={`w${n}`} wanted={one} />
                <LinkDeed
                  view={view}
                  end={{ kind: 'policy-document', id: one.id, name: one.title }}
                  verdict="refused"
                  says="none"
                />
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

export const OtherDocument = ({ view }: View) => <RegisterDocument view={view} form="other" />

type Facts = View & { readonly form: string; readonly wanted?: WantedLine }

/** `form` tells the forms of the page apart: names end in it, so that every field has an id of its own. */
function RegisterDocument({ view, form, wanted }: Facts) {
  const { say } = useReader()
  const { said, errors } = typedInto(view.typed, form)
  const field = (name: string, suggested?: string) => ({
    name: `${name}-${form}`,
    value: said[`${name}-${form}`] ?? suggested,
    error: errorOf(errors, `${name}-${form}`),
  })
  const due = `due-${form}`
  return (
    <Details
      summary={
        <>
          {say(wanted ? words.register : words.registerOther)}
          {wanted && <span className="unseen"> {wanted.title}</span>}
        </>
      }
      open={errors.length > 0}
    >
      <DeedForm action={paths.taskStep(view, 'document')}>
        <input type="hidden" name="form" value={form} />
        <TextInput {...field('title', wanted?.title)} label={words.title} width="full" autoComplete="off" />
        <SelectInput
          {...field('kind', wanted?.kind)}
          label={words.documentKind}
          options={(Object.keys(documentKinds) as DocumentKind[]).map((value) => ({
            value,
            words: documentKinds[value],
          }))}
        />
        <UnitSelect {...field('drafter')} label={words.drafter} units={view.units} />
        <DayInput
          name={due}
          label={words.due}
          typed={dayTyped(said, due, wanted?.due ? typedFrom(wanted.due) : undefined)}
          error={errorOf(errors, due)}
        />
        <Button>{say(words.register)}</Button>
      </DeedForm>
    </Details>
  )
}
