/** One page of questions that belong together, each with "I don't know", with how things stand and the way back. */
import type { PlainWords } from '#kernel'
import type { TypedDay } from '../parts/day-input.tsx'
import { Details } from '../parts/details.tsx'
import type { FieldError } from '../parts/error-summary.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { AskForm, Button } from '../parts/form.tsx'
import { useReader } from '../reader.tsx'
import { benefitsWords as words } from '../words/benefits-page.ts'
import { BenefitsFrame, CarriedFields, EndedNotice, ErrandLine } from './benefits-frame.tsx'
import type { Asked } from './errand.ts'
import { onDay } from './errand.ts'
import { QuestionFields } from './question-fields.tsx'
import type { NextPage, Standings, Way } from './walk.ts'
import { stepOf, without } from './walk.ts'

export type BenefitsQuestionView = {
  readonly way: Way
  readonly asked: Asked
  readonly page: NextPage
  /** What was answered here before, or typed and not understood. */
  readonly chosen: Readonly<Record<string, string>>
  readonly typed: Readonly<Record<string, TypedDay>>
  readonly errors: readonly FieldError[]
}

export function BenefitsQuestionPage(view: BenefitsQuestionView) {
  const { say, link } = useReader()
  const { way, asked, page, errors } = view
  const [first] = page.questions
  const title = page.theme ?? first?.question ?? words.title
  const back = page.before.at(-1)
  const keys = page.questions.map(({ key }) => key)
  return (
    <BenefitsFrame way={way} title={say(title)} failed={errors.length > 0}>
      <div className="column">
        <ErrorSummary errors={errors} />
        <EndedNotice way={way} to={(on) => stepOf(way, 'ask', { asked: onDay(asked, on) })} />
        <ErrandLine way={way} asked={asked} />
        <p className="progress">
          {say(words.progress(page.before.length + 1))} · {say(words.soFar(countsOf(page.standings)))}
        </p>
        <AskForm action={`${way.base}/ask`}>
          <CarriedFields way={way} asked={asked} but={keys} />
          <input type="hidden" name="asking" value={keys.join('.')} />
          {page.theme && <h1>{say(page.theme)}</h1>}
          <QuestionFields {...view} questions={page.questions} asHeading={!page.theme} />
          <Button>{say(words.continue)}</Button>
        </AskForm>
        <WhyAsked matters={page.matters} />
        <HowItStands standings={page.standings} />
        <p>
          {back && (
            <>
              <a
                href={link(
                  stepOf(way, 'ask', { asked: { ...asked, answers: without(asked.answers, back) } }),
                )}
              >
                {say(words.back)}
              </a>
              {' · '}
            </>
          )}
          <a href={link(stepOf(way, 'result', { asked }))}>{say(words.resultNow)}</a>
        </p>
      </div>
    </BenefitsFrame>
  )
}

const countsOf = ({ certain, possible, out }: Standings) => ({
  certain: certain.length,
  possible: possible.length,
  out: out.length,
})

/** The names, for whoever wants to look; the numbers are above. */
function HowItStands({ standings }: { standings: Standings }) {
  const { say } = useReader()
  return (
    <Details summary={say(words.standsTitle)}>
      <Named title={words.certain} names={standings.certain} />
      <Named title={words.possible} names={standings.possible} />
      <Named title={words.out} names={standings.out} />
    </Details>
  )
}

function Named({ title, names }: { title: PlainWords; names: readonly PlainWords[] }) {
  const { say, format } = useReader()
  if (names.length === 0) return null
  return (
    <>
      <h2>{say(title)}</h2>
      <p>{format.list(names.map(say))}</p>
    </>
  )
}

function WhyAsked({ matters }: { matters: readonly PlainWords[] }) {
  const { say, format } = useReader()
  if (matters.length === 0) return null
  return (
    <Details summary={say(words.whyAsked)}>
      <p>{say(words.whyAskedText)}</p>
      <p>{format.list(matters.map(say))}</p>
    </Details>
  )
}
