/** What a task may be tied to: suggested with the words that speak for it, confirmed or refused by a person. */
import { type LinkVerdict, linkKinds } from '#supervision'
import { Details } from '../parts/details.tsx'
import { errorOf } from '../parts/error-summary.tsx'
import { Button, DeedForm } from '../parts/form.tsx'
import { GroupedSelect, TextInput } from '../parts/inputs.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { taskWords as words } from '../words/task-page.ts'
import type { TaskPageView } from './task.tsx'
import type { LinkEnd, SuggestionLine } from './task-view.ts'
import { typedInto } from './typed-form.ts'

type View = { readonly view: TaskPageView }

const endValue = ({ kind, id }: LinkEnd) => `${kind} ${id}`

export function endIn(value: string | undefined): { kind: string; id: string } | undefined {
  const [kind, ...id] = (value ?? '').split(' ')
  return kind && id.length > 0 ? { kind, id: id.join(' ') } : undefined
}

type Deed = View & {
  readonly end: LinkEnd & { readonly name: string }
  readonly verdict: LinkVerdict
  readonly says: 'confirm' | 'refuse' | 'withdraw' | 'cut' | 'none'
}

/** One button that says one word about one end. */
export function LinkDeed({ view, end, verdict, says }: Deed) {
  const { say } = useReader()
  return (
    <DeedForm action={paths.taskStep(view, 'link')} className="one-button">
      <input type="hidden" name="end" value={endValue(end)} />
      <input type="hidden" name="verdict" value={verdict} />
      <Button tone="quiet">
        {say(words[says])}
        <span className="unseen"> {end.name}</span>
      </Button>
    </DeedForm>
  )
}

export function Suggestions({ view }: View) {
  const { say } = useReader()
  if (view.suggestions.length === 0) return <p>{say(words.noSuggestions)}</p>
  return (
    <>
      <p className="column">{say(words.suggestionsLead)}</p>
      <ul className="plain-list">
        {view.suggestions.map((one) => (
          <li key={endValue(one)}>
            <Suggested view={view} one={one} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Suggested({ view, one }: View & { one: SuggestionLine }) {
  const { say, format } = useReader()
  const shared = one.because.map(
    ({ words: text, names, tasks }) =>
      `“${text}”${say(words.rare(format.count(names), format.count(tasks)))}`,
  )
  return (
    <>
      <p>
        <b>
          <Zh>{one.name}</Zh>
        </b>{' '}
        {say(linkKinds[one.kind])}
        <span className="cell-note">
          {say(words.because)}：{format.list(shared)}
        </span>
        <span className="cell-note">{say(words.covered(`${one.covered}%`))}</span>
      </p>
      {view.maySupervise && <Judge view={view} one={one} />}
    </>
  )
}

/** Two answers to one question; the reason serves either. */
function Judge({ view, one }: View & { one: SuggestionLine }) {
  const { say } = useReader()
  const about = <span className="unseen"> {one.name}</span>
  return (
    <DeedForm action={paths.taskStep(view, 'link')}>
      <input type="hidden" name="end" value={endValue(one)} />
      <TextInput name="reason" id={`reason-${one.kind}-${one.id}`} label={words.reason} autoComplete="off" />
      <p className="buttons">
        <Button name="verdict" value="confirmed">
          {say(words.confirm)}
          {about}
        </Button>{' '}
        <Button name="verdict" value="refused" tone="quiet">
          {say(words.refuse)}
          {about}
        </Button>
      </p>
    </DeedForm>
  )
}

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
