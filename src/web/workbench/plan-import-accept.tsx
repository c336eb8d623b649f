/** Accepting a plan: what is not known is named and knowingly left open; then the board and the public page follow. */
import { Choice } from '../parts/choice.tsx'
import type { FieldError } from '../parts/error-summary.tsx'
import { errorOf } from '../parts/error-summary.tsx'
import { Button } from '../parts/form.tsx'
import { Zh } from '../parts/zh.tsx'
import { useReader } from '../reader.tsx'
import { importWords as words } from '../words/plan-import-page.ts'
import { Deed } from './plan-import-deed.tsx'
import { PublishForm, ReadAgain } from './plan-import-publish.tsx'
import type { NamedValue } from './plan-import-todo.tsx'
import type { CheckPlace } from './plan-import-value.tsx'
import { rowWords, toValue } from './plan-import-value.tsx'

export type AcceptView = {
  readonly unknown: readonly NamedValue[]
  /** Values of little certainty nobody looked at. */
  readonly unchecked: number
  /** Absent while nobody has accepted it. */
  readonly accepted?:
    | { readonly by: string; readonly at: string; readonly leftOpen: number; readonly current: boolean }
    | undefined
  readonly edition: number | undefined
}

type Facts = {
  readonly accept: AcceptView
  readonly place: CheckPlace
  readonly mayImport: boolean
  readonly errors: readonly FieldError[]
}

export function AcceptPane({ accept, place, mayImport, errors }: Facts) {
  const { say, format } = useReader()
  const { accepted, unknown, unchecked } = accept
  return (
    <>
      {accepted && (
        <p>
          <Zh>{say(words.acceptedBy(accepted.by, format.moment(accepted.at)))}</Zh>
          {accepted.leftOpen > 0 && <> · {say(words.leftOpen(accepted.leftOpen))}</>}
        </p>
      )}
      <p>{say(words.acceptLead)}</p>
      <p>{say(unknown.length === 0 ? words.allKnown : words.unknownLead(unknown.length))}</p>
      <Unknown unknown={unknown} place={place} />
      {unchecked > 0 && <p>{say(words.uncheckedLead(unchecked))}</p>}
      {mayImport && <AcceptForm unknown={unknown} place={place} errors={errors} />}
      {mayImport && accepted && <PublishForm place={place} />}
      {mayImport && <ReadAgain place={place} />}
      {!mayImport && <p>{say(words.readOnly)}</p>}
    </>
  )
}

function Unknown({ unknown, place }: { unknown: readonly NamedValue[]; place: CheckPlace }) {
  const { say, link } = useReader()
  return (
    <ul className="unknown-list">
      {unknown.map(({ value, row }) => (
        <li key={value.see}>
          <a href={link(toValue({ ...place, view: 'todo', page: 1 }, value.see))}>
            <Zh>{say(rowWords(row))}</Zh> {say(words[value.kind])}
          </a>{' '}
          {row.kind !== 'plan' && (
            <span className="quiet">
              <Zh>{row.title}</Zh>
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

type AcceptFormFacts = {
  unknown: readonly NamedValue[]
  place: CheckPlace
  errors: readonly FieldError[]
}

/** The form carries what was shown, so that nothing that became unknown since is left open unseen. */
function AcceptForm({ unknown, place, errors }: AcceptFormFacts) {
  const { say } = useReader()
  return (
    <Deed place={place} step="accept">
      {unknown.map(({ value }) => (
        <input key={value.see} type="hidden" name="open" value={value.see} />
      ))}
      {unknown.length > 0 && (
        <Choice
          name="leave"
          label={words.leftOpenHead}
          options={[{ value: 'yes', words: words.leaveOpen(unknown.length) }]}
          chosen={[]}
          error={errorOf(errors, 'leave')}
          many
        />
      )}
      <Button>{say(words.acceptButton)}</Button>
    </Deed>
  )
}
