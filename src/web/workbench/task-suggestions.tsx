/** What a task may be tied to, with the words that speak for it. */

import { linkKinds } from '#supervision'
import { Button, DeedForm } from '../parts/form.tsx'
import { TextInput } from '../parts/inputs.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { taskWords as words } from '../words/task-page.ts'
import { endValue } from './task-link-deed.tsx'
import type { View } from './task-links.tsx'
import type { SuggestionLine } from './task-view.ts'

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
