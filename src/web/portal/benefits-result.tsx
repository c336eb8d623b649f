/** The result: for each programme the answer, why, how much, on which clause, what to bring, what would change it. */
import type { Day, Fen, PlainWords } from '#kernel'
import type { Clause } from '../parts/clauses.tsx'
import type { Contact } from '../parts/contacts.tsx'
import { ContactList } from '../parts/contacts.tsx'
import { PortalPage } from '../parts/portal-page.tsx'
import type { Reason, Verdict } from '../parts/reason-tree.tsx'
import { ReasonTree } from '../parts/reason-tree.tsx'
import { Tag } from '../parts/tag.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { benefitsWords as words } from '../words/benefits-page.ts'
import { shell } from '../words/shell.ts'
import type { GivenAnswer } from './answer-list.tsx'
import { AnswerList, changePath } from './answer-list.tsx'
import type { Answers, Question } from './questions.ts'

export type ProgrammeResult = {
  readonly id: string
  readonly name: PlainWords
  readonly verdict: Verdict
  /** Per month; undefined where no rate is in force, which is said and never hidden. */
  readonly amount?: Fen | undefined
  readonly reasons: readonly Reason[]
  /** The nearest changes that would turn a no into a yes, nearest first. */
  readonly changes: readonly PlainWords[]
  /** Facts that would settle an unknown. */
  readonly missing: readonly Question[]
  /** The clauses the subsidy stands on here. */
  readonly basis: readonly Clause[]
  readonly bring: readonly PlainWords[]
  readonly where: PlainWords
}

export type BenefitsResultView = {
  readonly on: Day
  readonly programmes: readonly ProgrammeResult[]
  readonly given: readonly GivenAnswer[]
  readonly answers: Answers
  readonly contacts: readonly Contact[]
}

export function BenefitsResultPage(view: BenefitsResultView) {
  const { say, link, format } = useReader()
  return (
    <PortalPage
      title={say(words.resultTitle)}
      section="benefits"
      crumbs={[
        { to: paths.home(), words: shell.home },
        { to: paths.benefits(), words: words.title },
      ]}
    >
      <div className="column">
        <h1>{say(words.resultTitle)}</h1>
        <p className="lede">{say(words.resultLead(format.day(view.on)))}</p>
        {view.programmes.map((programme) => (
          <ProgrammePart key={programme.id} programme={programme} answers={view.answers} />
        ))}
        <h2>{say(words.answersTitle)}</h2>
        <AnswerList given={view.given} answers={view.answers} />
        <p className="screen-only">{say(words.print)}</p>
        <p>{say(words.wrong)}</p>
        <ContactList contacts={view.contacts} />
        <p className="screen-only">
          <a href={link(paths.benefits())}>{say(words.again)}</a>
        </p>
      </div>
    </PortalPage>
  )
}

const headings = { yes: words.yes, no: words.no, unknown: words.maybe }
const tones = { yes: 'good', no: 'plain', unknown: 'note' } as const

function ProgrammePart({ programme, answers }: { programme: ProgrammeResult; answers: Answers }) {
  const { say } = useReader()
  return (
    <section className={`result result-${programme.verdict}`}>
      <header>
        <h2 id={programme.id}>{say(programme.name)}</h2>
        <p className="result-verdict">
          <Tag tone={tones[programme.verdict]}>{say(headings[programme.verdict])}</Tag>
          {programme.verdict === 'yes' && <Amount amount={programme.amount} />}
        </p>
      </header>
      <h3>{say(words.why)}</h3>
      <ReasonTree reasons={programme.reasons} />
      <Changes programme={programme} answers={answers} />
      {programme.verdict !== 'no' && (
        <>
          <h3>{say(words.bring)}</h3>
          <ul>
            {programme.bring.map((thing) => (
              <li key={thing.zh}>{say(thing)}</li>
            ))}
          </ul>
          <h3>{say(words.where)}</h3>
          <p>{say(programme.where)}</p>
        </>
      )}
      <h3>{say(words.basis)}</h3>
      <ul>
        {programme.basis.map(({ source, place }) => (
          <li key={say(source) + say(place)}>
            {say(source)} {say(place)}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Amount({ amount }: { amount: Fen | undefined }) {
  const { say, format } = useReader()
  return amount === undefined ? (
    <span>{say(words.amountUnknown)}</span>
  ) : (
    <b className="result-amount">{say(words.amount(format.plainMoney(amount)))}</b>
  )
}

function Changes({ programme, answers }: { programme: ProgrammeResult; answers: Answers }) {
  const { say, link } = useReader()
  return (
    <>
      {programme.missing.length > 0 && (
        <>
          <h3>{say(words.missing)}</h3>
          <ul>
            {programme.missing.map((question) => (
              <li key={question.key}>
                {say(question.label)}{' '}
                <a className="screen-only" href={link(changePath(answers, question.key))}>
                  {say(words.answerIt)}
                  <span className="unseen"> {say(question.label)}</span>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {programme.changes.length > 0 && (
        <>
          <h3>{say(words.change)}</h3>
          <ul>
            {programme.changes.map((change) => (
              <li key={change.zh}>{say(change)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
