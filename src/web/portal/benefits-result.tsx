/** The result: mine, maybe and not, by life situation; each line opens, and several make one list to take along. */
import type { PlainWords } from '#kernel'
import type { Contact } from '../parts/contacts.tsx'
import { ContactList } from '../parts/contacts.tsx'
import { Details } from '../parts/details.tsx'
import { AskForm } from '../parts/form.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { benefitsWords as words } from '../words/benefits-page.ts'
import { resultWords } from '../words/benefits-result-page.ts'
import type { GivenAnswer } from './answer-list.tsx'
import { AnswerList } from './answer-list.tsx'
import { AsOfForm } from './as-of.tsx'
import { BenefitsFrame, CarriedFields, EndedNotice, ErrandLine } from './benefits-frame.tsx'
import type { Asked } from './errand.ts'
import { onDay } from './errand.ts'
import { GiftText } from './gift-text.tsx'
import type { ProgrammeLine, ResultFacts, SituationPart, Way } from './walk.ts'
import { stepOf } from './walk.ts'

export type BenefitsResultView = ResultFacts & {
  readonly way: Way
  readonly asked: Asked
  readonly given: readonly GivenAnswer[]
  readonly contacts: readonly Contact[]
}

export function BenefitsResultPage(view: BenefitsResultView) {
  const { say, link, format } = useReader()
  const { way, asked } = view
  return (
    <BenefitsFrame way={way} title={say(words.resultTitle)}>
      <div className="column">
        <h1>{say(words.resultTitle)}</h1>
        <ErrandLine way={way} asked={asked} />
        <EndedNotice
          way={way}
          to={(on) => stepOf(way, view.given.length > 0 ? 'result' : 'ask', { asked: onDay(asked, on) })}
        />
        <p className="lede">{say(words.resultLead(format.day(asked.errand.on)))}</p>
        <Groups view={view} />
        <YourAnswers view={view} />
        <p className="screen-only">{say(words.print)}</p>
        <p>{say(words.wrong)}</p>
        <ContactList contacts={view.contacts} />
        <AsOfForm action={`${way.base}/result`} on={asked.errand.on}>
          <CarriedFields way={way} asked={asked} but={['on']} />
        </AsOfForm>
        {!way.visit && (
          <p className="screen-only">
            <a href={link(paths.benefits())}>{say(words.again)}</a>
          </p>
        )}
      </div>
    </BenefitsFrame>
  )
}

/** Nothing on a visit where the records knew everything. */
function YourAnswers({ view }: { view: BenefitsResultView }) {
  const { say, link } = useReader()
  const { way, asked } = view
  if (view.given.length === 0) return null
  return (
    <>
      <h2>{say(words.answersTitle)}</h2>
      <AnswerList {...view} toRead />
      <p className="screen-only">
        <a href={link(stepOf(way, 'check', { asked }))}>{say(resultWords.changeAnswers)}</a>
      </p>
    </>
  )
}

/** One form around all lines: what was said is carried once, not with each of a hundred links. */
function Groups({ view }: { view: BenefitsResultView }) {
  const { say } = useReader()
  const { way, asked, mine, maybe, not } = view
  const countOf = (parts: readonly SituationPart[]) => parts.reduce((sum, { lines }) => sum + lines.length, 0)
  return (
    <AskForm action={`${way.base}/prepare`}>
      <CarriedFields way={way} asked={asked} />
      <h2 id="mine">{say(resultWords.mine(countOf(mine)))}</h2>
      {mine.length === 0 && <p>{say(resultWords.mineNone)}</p>}
      <Parts parts={mine} way={way} pick />
      <h2 id="maybe">{say(resultWords.maybe(countOf(maybe)))}</h2>
      {maybe.length > 0 && <p>{say(resultWords.maybeText)}</p>}
      <Parts parts={maybe} way={way} pick />
      {countOf(mine) + countOf(maybe) > 0 && (
        <p>
          <button type="submit" className="btn btn-main">
            {say(resultWords.prepare)}
          </button>
        </p>
      )}
      <h2 id="not">{say(resultWords.not(countOf(not)))}</h2>
      {countOf(not) > 0 && (
        <Details summary={say(resultWords.notShow)} open={countOf(mine) + countOf(maybe) === 0}>
          <Parts parts={not} way={way} />
        </Details>
      )}
    </AskForm>
  )
}

type PartsFacts = { readonly parts: readonly SituationPart[]; readonly way: Way; readonly pick?: boolean }

function Parts({ parts, way, pick = false }: PartsFacts) {
  const { say } = useReader()
  return parts.map(({ id, words: name, lines }) => (
    <section key={id}>
      <h3>{say(name)}</h3>
      <ul className="lines">
        {lines.map((line) => (
          <Line key={line.id} line={line} way={way} pick={pick} />
        ))}
      </ul>
    </section>
  ))
}

function Line({ line, way, pick }: { line: ProgrammeLine; way: Way; pick: boolean }) {
  const { say, link } = useReader()
  const id = `pick-${line.id}`
  return (
    <li>
      {pick ? (
        <div className="choice">
          <input type="checkbox" id={id} name="pick" value={line.id} />
          <label htmlFor={id}>
            <b>{say(line.name)}</b>
          </label>
        </div>
      ) : (
        <b>{say(line.name)}</b>
      )}
      <GiftText gift={line.gift} />
      {line.standing && <p className="quiet">{say(line.standing)}</p>}
      <Settle line={line} />
      {line.because && <Because because={line.because} change={line.change} />}
      <button
        type="submit"
        className="as-link screen-only"
        formAction={link(`${way.base}/why`)}
        name="programme"
        value={line.id}
      >
        {say(resultWords.why)}
        <span className="unseen"> {say(line.name)}</span>
      </button>
    </li>
  )
}

/** What would settle a *maybe*: the visitor's answer, or an office. */
function Settle({ line: { ask, office } }: { line: ProgrammeLine }) {
  const { say, format } = useReader()
  return (
    <>
      {ask.length > 0 && (
        <p className="quiet">{say(resultWords.youSettle(format.list(ask.map(({ label }) => say(label)))))}</p>
      )}
      {office.length > 0 && (
        <p className="quiet">{say(resultWords.officeSettles(format.list(office.map(say))))}</p>
      )}
    </>
  )
}

function Because({
  because,
  change,
}: {
  because: NonNullable<ProgrammeLine['because']>
  change: PlainWords | undefined
}) {
  const { say } = useReader()
  return (
    <p className="quiet">
      {say(resultWords.needs(say(because.says)))}
      {because.value && <> {say(resultWords.yours(say(because.value)))}</>}
      {change && <> {say(resultWords.wouldDo(say(change)))}</>}
    </p>
  )
}
