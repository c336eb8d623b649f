/** Prepare the application: one list for all chosen programmes, to print and take along. */

import { ClauseList } from '../parts/clauses.tsx'
import type { Contact } from '../parts/contacts.tsx'
import { ContactList } from '../parts/contacts.tsx'
import { AskForm, Button } from '../parts/form.tsx'
import { SelectInput } from '../parts/inputs.tsx'
import { Zh } from '../parts/zh.tsx'
import { useReader } from '../reader.tsx'
import { benefitsWords as words } from '../words/benefits-page.ts'
import { resultWords } from '../words/benefits-result-page.ts'
import { BenefitsFrame, CarriedFields, ErrandLine } from './benefits-frame.tsx'
import type { Asked } from './errand.ts'
import { GiftText } from './gift-text.tsx'
import type { Preparation, Way } from './walk.ts'
import { stepOf } from './walk.ts'

export type BenefitsPrepareView = Preparation & {
  readonly way: Way
  readonly asked: Asked
  readonly picks: readonly string[]
  readonly contacts: readonly Contact[]
}

export function BenefitsPreparePage(view: BenefitsPrepareView) {
  const { say, link } = useReader()
  const { way, asked, programmes } = view
  const back = link(stepOf(way, 'result', { asked }))
  return (
    <BenefitsFrame way={way} title={say(resultWords.prepareTitle)}>
      <div className="column">
        <h1>{say(resultWords.prepareTitle)}</h1>
        <ErrandLine way={way} asked={asked} />
        {programmes.length === 0 ? (
          <p className="lede">{say(resultWords.pickFirst)}</p>
        ) : (
          <>
            <p className="lede">{say(resultWords.prepareLead)}</p>
            <Chosen view={view} />
            <h2>{say(words.bring)}</h2>
            <ul className="to-bring">
              {view.bring.map((thing) => (
                <li key={thing.zh}>{say(thing)}</li>
              ))}
            </ul>
            <h2>{say(words.where)}</h2>
            <WhereToGo view={view} />
            <p className="screen-only">{say(words.print)}</p>
          </>
        )}
        <p className="screen-only">
          <a href={back}>{say(resultWords.backToResult)}</a>
        </p>
        <ContactList contacts={view.contacts} />
      </div>
    </BenefitsFrame>
  )
}

function Chosen({ view: { programmes } }: { view: BenefitsPrepareView }) {
  const { say, format } = useReader()
  return (
    <>
      <h2>{say(resultWords.chosen)}</h2>
      <ol className="lines">
        {programmes.map((line) => (
          <li key={line.id}>
            <h3>{say(line.name)}</h3>
            <GiftText gift={line.gift} />
            {line.standing && <p>{say(line.standing)}</p>}
            {line.office.length > 0 && <p>{say(resultWords.askThere(format.list(line.office.map(say))))}</p>}
            <ClauseList clauses={line.basis} />
          </li>
        ))}
      </ol>
    </>
  )
}

/** The town is asked only where the place has service points. */
function WhereToGo({ view }: { view: BenefitsPrepareView }) {
  const { say } = useReader()
  const { way, asked, points, point } = view
  return (
    <>
      {point ? (
        <address className="point">
          <p>
            <b>{say(point.name)}</b>
            <br />
            <Zh>{point.address}</Zh>
            <br />
            {say(point.hours)}
          </p>
        </address>
      ) : (
        <p>{say(view.where)}</p>
      )}
      {points.length > 0 && (
        <div className="screen-only">
          <AskForm action={`${way.base}/prepare`}>
            <CarriedFields way={way} asked={asked} />
            {view.picks.map((pick) => (
              <input key={pick} type="hidden" name="pick" value={pick} />
            ))}
            <SelectInput
              name="town"
              label={resultWords.whichTown}
              value={point?.area ?? ''}
              options={[
                { value: '', words: resultWords.noTown },
                ...points.map(({ area, town }) => ({ value: area, words: { zh: town, en: town } })),
              ]}
            />
            <Button tone="quiet">{say(resultWords.showPoint)}</Button>
          </AskForm>
        </div>
      )}
    </>
  )
}
