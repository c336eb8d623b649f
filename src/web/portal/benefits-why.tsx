/** One programme for the person who asks: the answer, every condition, the clause, what to bring, what would change it. */
import type { PlainWords } from '#kernel'
import { ClauseList } from '../parts/clauses.tsx'
import type { Contact } from '../parts/contacts.tsx'
import { ContactList } from '../parts/contacts.tsx'
import { StepLink } from '../parts/form.tsx'
import { ReasonTree } from '../parts/reason-tree.tsx'
import { Tag } from '../parts/tag.tsx'
import { useReader } from '../reader.tsx'
import { benefitsWords as words } from '../words/benefits-page.ts'
import { resultWords } from '../words/benefits-result-page.ts'
import { changePath } from './answer-list.tsx'
import { BenefitsFrame, ErrandLine } from './benefits-frame.tsx'
import type { Asked } from './errand.ts'
import { GiftText } from './gift-text.tsx'
import type { ProgrammeResult, Way } from './walk.ts'
import { stepOf } from './walk.ts'

export type BenefitsWhyView = {
  readonly way: Way
  readonly asked: Asked
  readonly programme: ProgrammeResult
  readonly contacts: readonly Contact[]
}

const verdicts = { yes: words.yes, no: words.no, unknown: words.maybe }
const tones = { yes: 'good', no: 'plain', unknown: 'note' } as const

export function BenefitsWhyPage(view: BenefitsWhyView) {
  const { say, link } = useReader()
  const { way, asked, programme } = view
  const back = stepOf(way, 'result', { asked })
  return (
    <BenefitsFrame way={way} title={say(programme.name)}>
      <div className="column">
        <h1>{say(programme.name)}</h1>
        <ErrandLine way={way} asked={asked} />
        <p className="lede">{say(programme.summary)}</p>
        <section className={`result result-${programme.verdict}`}>
          <p className="result-verdict">
            <Tag tone={tones[programme.verdict]}>{say(verdicts[programme.verdict])}</Tag>
          </p>
          <GiftText gift={programme.gift} />
          {programme.standing && <p>{say(programme.standing)}</p>}
          <h2>{say(words.why)}</h2>
          <ReasonTree reasons={programme.reasons} />
          <Missing view={view} />
          <Texts title={resultWords.officeSettlesTitle} lines={programme.office} />
          <Texts title={words.change} lines={programme.changes} />
          {programme.verdict !== 'no' && (
            <>
              <Texts title={words.bring} lines={programme.bring} />
              <h2>{say(words.where)}</h2>
              <p>{say(programme.where)}</p>
            </>
          )}
          <h2>{say(words.basis)}</h2>
          <ClauseList clauses={programme.basis} />
        </section>
        {programme.verdict !== 'no' && (
          <StepLink to={stepOf(way, 'prepare', { asked, more: { pick: programme.id } })}>
            {say(resultWords.prepareOne)}
          </StepLink>
        )}
        <p>
          <a href={link(back)}>{say(resultWords.backToResult)}</a>
        </p>
        <ContactList contacts={view.contacts} />
      </div>
    </BenefitsFrame>
  )
}

function Texts({ title, lines }: { title: PlainWords; lines: readonly PlainWords[] }) {
  const { say } = useReader()
  if (lines.length === 0) return null
  return (
    <>
      <h2>{say(title)}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line.zh}>{say(line)}</li>
        ))}
      </ul>
    </>
  )
}

function Missing({ view: { way, asked, programme } }: { view: BenefitsWhyView }) {
  const { say, link } = useReader()
  if (programme.missing.length === 0) return null
  return (
    <>
      <h2>{say(words.missing)}</h2>
      <ul>
        {programme.missing.map(({ key, label }) => (
          <li key={key}>
            {say(label)}{' '}
            <a className="screen-only" href={link(changePath(way, asked, key))}>
              {say(words.answerIt)}
              <span className="unseen"> {say(label)}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
