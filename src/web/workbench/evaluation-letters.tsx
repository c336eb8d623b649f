/** Letters with their codes, one a page of paper; the codes are shown this once. */
import type { Day } from '#kernel'
import { BenchPage } from '../parts/bench-page.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { evaluationWords } from '../words/evaluation-page.ts'
import { surveyStaffWords as words } from '../words/survey-staff-page.ts'

export type LettersView = {
  readonly round: string
  readonly codes: readonly string[]
  readonly closesOn: Day
  readonly phone: string
  /** Where the service is reached: `example.gov.cn`. */
  readonly host: string
}

export function LettersPage(view: LettersView) {
  const { say, format } = useReader()
  const { codes, round } = view
  const title = words.lettersTitle(format.count(codes.length))
  return (
    <BenchPage
      title={say(title)}
      section="evaluations"
      crumbs={[{ to: paths.evaluationPart(round, 'survey'), words: evaluationWords.survey }]}
    >
      <h1 className="screen-only">{say(title)}</h1>
      <p className="column screen-only">{say(words.lettersLead)}</p>
      {codes.map((code) => (
        <Letter key={code} code={code} view={view} />
      ))}
    </BenchPage>
  )
}

function Letter({ code, view: { host, phone, closesOn } }: { code: string; view: LettersView }) {
  const { say, format } = useReader()
  return (
    <section className="letter" aria-label={code}>
      <h2>{say(words.letterTitle)}</h2>
      <p>{say(words.letterBody)}</p>
      <dl className="pairs">
        <div>
          <dt>{say(words.letterAddress)}</dt>
          <dd>{`${host}${paths.survey()}`}</dd>
        </div>
        <div>
          <dt>{say(words.letterCode)}</dt>
          <dd>
            <b className="letter-code">{code}</b>
          </dd>
        </div>
        <div>
          <dt>{say(words.letterCall)}</dt>
          <dd>{phone}</dd>
        </div>
      </dl>
      <p>{say(words.letterUntil(format.day(closesOn)))}</p>
    </section>
  )
}
