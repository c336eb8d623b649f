/** What a task may be tied to: suggested with the words that speak for it, confirmed or refused by a person. */

import { linkKinds } from '#supervision'
import { Details } from '../parts/details.tsx'
import { errorOf } from '../parts/error-summary.tsx'
import { Button, DeedForm } from '../parts/form.tsx'
import { GroupedSelect, TextInput } from '../parts/inputs.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { taskWords as words } from '../words/task-page.ts'
import type { TaskPageView } from './task.tsx'
import { endValue, LinkDeed } from './task-link-deed.tsx'
import { typedInto } from './typed-form.ts'

export type View = { readonly view: TaskPageView }

export function OtherLink({ view }: View) {
  const { say } = useReader()
  const { said, errors } = typedInto(view.typed, 'link')
  if (view.others.length === 0) return null
  return (
    <Details summary={say(words.other)} open={errors.length > 0}>
      <DeedForm action={paths.taskStep(view, 'link')}>
        <input type="hidden" name="verdict" value="confirmed" />
        <GroupedSelect
          name="end"
          label={words.target}
          none={words.choose}
          value={said['end']}
          error={errorOf(errors, 'end')}
          groups={[...Map.groupBy(view.others, ({ kind }) => kind)].map(([kind, some]) => ({
            words: linkKinds[kind],
            options: some.map((one) => ({ value: endValue(one), words: { zh: one.name, en: one.name } })),
          }))}
        />
        <TextInput name="reason" label={words.reason} value={said['reason']} autoComplete="off" />
        <Button>{say(words.confirm)}</Button>
      </DeedForm>
    </Details>
  )
}

export function Refused({ view }: View) {
  const { say } = useReader()
  if (view.refused.length === 0) return null
  return (
    <section>
      <h2>{say(words.refused)}</h2>
      <ul className="plain-list">
        {view.refused.map((one) => (
          <li key={endValue(one)}>
            <Zh>{one.name}</Zh> {say(linkKinds[one.kind])}
            {one.reason && (
              <span className="cell-note">
                <Zh>{one.reason}</Zh>
              </span>
            )}
            {view.maySupervise && <LinkDeed view={view} end={one} verdict="withdrawn" says="withdraw" />}
          </li>
        ))}
      </ul>
    </section>
  )
}
