/** "What can I get": what it is, for whom and where, before the first question. */
import { Choice } from '../parts/choice.tsx'
import { AskForm, Button } from '../parts/form.tsx'
import { PortalPage } from '../parts/portal-page.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { askerWords, benefitsWords as words } from '../words/benefits-page.ts'
import { shell } from '../words/shell.ts'
import type { PlaceChoice } from './errand.ts'
import { askers } from './errand.ts'

export type BenefitsStartView = { readonly places: readonly PlaceChoice[] }

export function BenefitsStartPage({ places }: BenefitsStartView) {
  const { say, link } = useReader()
  return (
    <PortalPage
      title={say(words.title)}
      section="benefits"
      crumbs={[{ to: paths.home(), words: shell.home }]}
    >
      <div className="column">
        <h1>{say(words.title)}</h1>
        <p className="lede">{say(words.startLead)}</p>
        <ul>
          <li>{say(words.beforeShort)}</li>
          <li>{say(words.beforeUnknown)}</li>
          <li>{say(words.beforeCard)}</li>
          <li>{say(words.beforePrivate)}</li>
        </ul>
        <StartForm places={places} />
        <p>
          <a href={link(paths.programmes())}>{say(words.seeAll)}</a>
        </p>
      </div>
    </PortalPage>
  )
}

function StartForm({ places }: BenefitsStartView) {
  const { say, format } = useReader()
  const hintOf = ({ ended, programmes }: PlaceChoice) => {
    if (!ended) return undefined
    const day = format.day(ended)
    return programmes === 0 ? words.placeEnded(day) : words.placeMostlyEnded(day)
  }
  return (
    <AskForm action={paths.benefitsAsk()}>
      <Choice
        name="for"
        label={words.forWhom}
        options={askers.map((asker) => ({ value: asker, words: askerWords[asker] }))}
        chosen={['me']}
      />
      {places.length > 1 && (
        <Choice
          name="place"
          label={words.wherePlace}
          options={places.map((place) => ({ value: place.code, words: place.name, hint: hintOf(place) }))}
          chosen={[places[0]?.code ?? '']}
        />
      )}
      <Button>{say(words.start)}</Button>
    </AskForm>
  )
}
