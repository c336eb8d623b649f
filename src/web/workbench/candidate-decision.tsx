/** The forms of the decision: confirm with somebody's consent, set aside with a reason, or reopen what was decided. */
import { Choice } from '../parts/choice.tsx'
import { DayInput } from '../parts/day-input.tsx'
import { errorOf } from '../parts/error-summary.tsx'
import { Button, DeedForm } from '../parts/form.tsx'
import { TextArea, TextInput } from '../parts/inputs.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { candidateWords as words } from '../words/sweep-page.ts'
import { Settled } from './beside.tsx'
import type { CandidateView } from './candidate.tsx'

/** The ways of consent an officer may choose; a list taken over from elsewhere is not one of them. */
export const consentWays = ['in-person', 'by-phone', 'by-proxy', 'in-writing'] as const

export function CandidateDecision({ view }: { view: CandidateView }) {
  const { say } = useReader()
  if (!view.mayDecide) return <p>{say(words.mayNot)}</p>
  if (view.decided) return <Reopen view={view} />
  return (
    <div className="two-ways">
      {view.finding === 'unknown' ? (
        <p className="panel">{say(words.mayNotConfirmUnknown)}</p>
      ) : (
        <Confirm view={view} />
      )}
      <SetAside view={view} />
    </div>
  )
}

function Confirm({ view: { county, id, typed, errors, beside } }: { view: CandidateView }) {
  const { say } = useReader()
  return (
    <section className="panel">
      <h2 id="confirm">{say(words.confirm)}</h2>
      <DeedForm action={paths.confirm({ county, id })}>
        <TextInput
          name="who"
          label={words.who}
          hint={words.whoHint}
          value={typed.who}
          error={errorOf(errors, 'who')}
          autoComplete="off"
        />
        <Choice
          name="how"
          label={words.how}
          error={errorOf(errors, 'how')}
          options={consentWays.map((way) => ({ value: way, words: words[way] }))}
          chosen={typed.how ? [typed.how] : []}
        />
        <DayInput name="on" label={words.agreedOn} typed={typed.on} error={errorOf(errors, 'on')} />
        <TextInput name="note" label={words.note} value={typed.note} width="full" autoComplete="off" />
        <Settled
          asked={beside.some(({ asks }) => asks)}
          value={typed.settled}
          error={errorOf(errors, 'settled')}
        />
        <Button>{say(words.confirmButton)}</Button>
      </DeedForm>
    </section>
  )
}

function SetAside({ view: { county, id, typed, errors } }: { view: CandidateView }) {
  const { say } = useReader()
  return (
    <section className="panel">
      <h2 id="set-aside">{say(words.setAside)}</h2>
      <DeedForm action={paths.setAside({ county, id })}>
        <p>{say(words.setAsideText)}</p>
        <TextArea name="reason" label={words.reason} value={typed.reason} error={errorOf(errors, 'reason')} />
        <Button tone="quiet">{say(words.setAsideButton)}</Button>
      </DeedForm>
    </section>
  )
}

function Reopen({ view: { county, id, typed, errors } }: { view: CandidateView }) {
  const { say } = useReader()
  return (
    <section className="panel">
      <h2 id="reopen">{say(words.reopen)}</h2>
      <DeedForm action={paths.reopen({ county, id })}>
        <p>{say(words.reopenText)}</p>
        <TextArea name="reason" label={words.reason} value={typed.reason} error={errorOf(errors, 'reason')} />
        <Button tone="quiet">{say(words.reopenButton)}</Button>
      </DeedForm>
    </section>
  )
}
