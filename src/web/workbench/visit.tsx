/** One visit: all a person is entitled to and nobody has decided, with reasons; one consent, recorded for each programme. */
import { BenchPage } from '../parts/bench-page.tsx'
import { Choice } from '../parts/choice.tsx'
import { DayInput } from '../parts/day-input.tsx'
import { Details } from '../parts/details.tsx'
import { ErrorSummary, errorOf } from '../parts/error-summary.tsx'
import { Button, DeedForm } from '../parts/form.tsx'
import { TextArea, TextInput } from '../parts/inputs.tsx'
import { ReasonTree } from '../parts/reason-tree.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useGiftSaid } from '../portal/gift-text.tsx'
import { useReader } from '../reader.tsx'
import { foundWords, visitWords as words } from '../words/found-page.ts'
import { candidateWords, sweepWords } from '../words/sweep-page.ts'
import { BesideList, Settled } from './beside.tsx'
import { consentWays } from './candidate-decision.tsx'
import type { VisitProgramme, VisitView } from './found-view.ts'

export function VisitPage(view: VisitView) {
  const { say, link, format } = useReader()
  return (
    <BenchPage
      title={view.name}
      section="sweeps"
      failed={view.errors.length > 0}
      crumbs={[
        { to: paths.sweeps(), words: sweepWords.title },
        { to: paths.found(), words: foundWords.title },
      ]}
    >
      <ErrorSummary errors={view.errors} />
      <h1>
        <Zh>{view.name}</Zh>
      </h1>
      <p className="quiet">
        <Zh>{view.areaName}</Zh> · {say(foundWords.on(format.day(view.on)))}
      </p>
      <p>
        <a href={link(paths.person(view))}>{say(words.person)}</a>
      </p>
      {view.decided.length > 0 && (
        <p>
          {say(words.decided)}：
          {format.list(view.decided.map(({ name, state }) => `${say(name)}（${say(words[state])}）`))}
        </p>
      )}
      <h2>{say(words.entitledNow)}</h2>
      {view.open.length === 0 ? <p>{say(words.nothing)}</p> : <Open view={view} />}
      <ToAsk view={view} />
    </BenchPage>
  )
}

function Open({ view }: { view: VisitView }) {
  const { say } = useReader()
  return (
    <>
      {view.open.map((programme) => (
        <Why key={programme.id} programme={programme} />
      ))}
      {view.mayDecide ? <Decide view={view} /> : <p>{say(words.mayNot)}</p>}
    </>
  )
}

function Why({ programme: { name, gift, reasons, beside } }: { programme: VisitProgramme }) {
  const { say } = useReader()
  const said = useGiftSaid()(gift)
  const gives = said === undefined ? '' : ` · ${said}`
  return (
    <Details summary={`${say(name)}${gives}`} open={beside.length > 0}>
      <ReasonTree reasons={reasons} />
      <BesideList lines={beside} />
    </Details>
  )
}

function Decide({ view }: { view: VisitView }) {
  const { say } = useReader()
  const { typed, errors } = view
  return (
    <DeedForm action={paths.decideFound(view)} className="panel">
      <p>{say(words.lead)}</p>
      <Choice
        name="programme"
        label={words.choose}
        error={errorOf(errors, 'programme')}
        options={view.open.map(({ id, name }) => ({ value: id, words: name }))}
        chosen={view.chosen}
        many
      />
      <h2 id="consent">{say(words.consent)}</h2>
      <TextInput
        name="who"
        label={candidateWords.who}
        hint={candidateWords.whoHint}
        value={typed.who}
        error={errorOf(errors, 'who')}
        autoComplete="off"
      />
      <Choice
        name="how"
        label={candidateWords.how}
        error={errorOf(errors, 'how')}
        options={consentWays.map((way) => ({ value: way, words: candidateWords[way] }))}
        chosen={typed.how ? [typed.how] : []}
      />
      <DayInput name="on" label={candidateWords.agreedOn} typed={typed.on} error={errorOf(errors, 'on')} />
      <TextInput name="note" label={candidateWords.note} value={typed.note} width="full" autoComplete="off" />
      <Settled asked={view.asksSettled} value={typed.settled} error={errorOf(errors, 'settled')} />
      <Button name="act" value="confirm">
        {say(words.confirmButton)}
      </Button>
      <h2 id="set-aside">{say(words.setAside)}</h2>
      <p>{say(words.setAsideText)}</p>
      <TextArea
        name="reason"
        label={candidateWords.reason}
        value={typed.reason}
        error={errorOf(errors, 'reason')}
      />
      <Button tone="quiet" name="act" value="set-aside">
        {say(words.setAsideButton)}
      </Button>
    </DeedForm>
  )
}

function ToAsk({ view: { toAsk } }: { view: VisitView }) {
  const { say, format } = useReader()
  if (toAsk.length === 0) return null
  return (
    <section>
      <h2 id="to-ask">{say(words.toAsk)}</h2>
      <p>{say(words.toAskText)}</p>
      <ul>
        {toAsk.map(({ fact, programmes }) => (
          <li key={fact.zh}>
            <b>{say(fact)}</b>
            <br />
            <span className="quiet">{format.list(programmes.map((one) => say(one)))}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
