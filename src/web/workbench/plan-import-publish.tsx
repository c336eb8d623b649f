/** What may follow once a plan is accepted: an edition for the public; and reading the document anew at any time. */
import { Button, StepLink } from '../parts/form.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { importWords as words } from '../words/plan-import-page.ts'
import { Deed } from './plan-import-deed.tsx'
import type { CheckPlace } from './plan-import-value.tsx'

export function PublishForm({ place }: { place: CheckPlace }) {
  const { say } = useReader()
  return (
    <section className="panel">
      <h3>{say(words.publish)}</h3>
      <p>{say(words.publishLead)}</p>
      <Deed place={place} step="publish">
        <Button tone="quiet">{say(words.publish)}</Button>
      </Deed>
      <StepLink to={paths.board()} tone="quiet">
        {say(words.board)}
      </StepLink>
    </section>
  )
}

export function ReadAgain({ place }: { place: CheckPlace }) {
  const { say } = useReader()
  return (
    <section>
      <h3>{say(words.readAgain)}</h3>
      <p className="quiet">{say(words.readAgainHint)}</p>
      <Deed place={place} step="read-again">
        <Button tone="quiet">{say(words.readAgain)}</Button>
      </Deed>
    </section>
  )
}
