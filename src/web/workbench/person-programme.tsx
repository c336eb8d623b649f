/** What a person is entitled to, each programme by itself: verdict, amount, the grant as it stands, and the reasons. */
import type { Day, Fen, Month, Words } from '#kernel'
import { Details } from '../parts/details.tsx'
import type { Reason, Verdict } from '../parts/reason-tree.tsx'
import { ReasonTree } from '../parts/reason-tree.tsx'
import { Tag } from '../parts/tag.tsx'
import { paths } from '../paths.ts'
import { GiftText } from '../portal/gift-text.tsx'
import type { Gift } from '../portal/walk.ts'
import { useReader } from '../reader.tsx'
import { besideWords } from '../words/beside-words.ts'
import { personWords as words } from '../words/people-page.ts'
import { type BesideLine, BesideList } from './beside.tsx'

export type PersonProgramme = {
  readonly id: string
  readonly name: Words
  readonly verdict: Verdict
  /** Undefined where no rate is in force. */
  readonly amount?: Fen | undefined
  /** What is given and how often; without it the amount is a month’s. */
  readonly gift?: Gift | undefined
  readonly reasons: readonly Reason[]
  /** What the person's other benefits do to it. */
  readonly beside: readonly BesideLine[]
  readonly changes: readonly Words[]
  readonly missing: readonly Words[]
  /** Found by a sweep and neither confirmed nor set aside: where that is decided, for those who may see it. */
  readonly waiting?: { readonly county: string; readonly id: string } | undefined
  readonly grant?: { readonly from: Month; readonly pausedBecause?: string | undefined } | undefined
}

const verdicts = { yes: words.entitled, no: words.notEntitled, unknown: words.notKnown }
const tones = { yes: 'good', no: 'plain', unknown: 'note' } as const

export function PersonProgrammes({ programmes, on }: { programmes: readonly PersonProgramme[]; on: Day }) {
  const { say, format } = useReader()
  return (
    <section>
      <h2 id="programmes">{say(words.programmes)}</h2>
      <p className="quiet">{say(words.onDay(format.day(on)))}</p>
      <Parts programmes={programmes.filter(isNear)} />
      {folded.map(({ verdict, title }) => {
        const further = programmes.filter((one) => one.verdict === verdict && !isNear(one))
        return (
          further.length > 0 && (
            <Details
              key={verdict}
              summary={say(title(further.length))}
              open={programmes.length <= fewProgrammes}
            >
              <Parts programmes={further} />
            </Details>
          )
        )
      })}
    </section>
  )
}

/** So few need no folding. */
const fewProgrammes = 4

/** Entitled, granted, or waiting for a decision: what an officer has to do with now. */
const isNear = ({ verdict, grant, waiting }: PersonProgramme) =>
  verdict === 'yes' || grant !== undefined || waiting !== undefined

const folded = [
  { verdict: 'unknown', title: words.furtherUnknown },
  { verdict: 'no', title: words.furtherNo },
] as const

const Parts = ({ programmes }: { programmes: readonly PersonProgramme[] }) =>
  programmes.map((programme) => <ProgrammePart key={programme.id} programme={programme} />)

function ProgrammePart({ programme }: { programme: PersonProgramme }) {
  const { say, link } = useReader()
  const { verdict } = programme
  return (
    <section className={`result result-${verdict}`}>
      <header>
        <h3 id={programme.id}>{say(programme.name)}</h3>
        <p className="result-verdict">
          <Tag tone={tones[verdict]}>{say(verdicts[verdict])}</Tag>
        </p>
        {verdict === 'yes' && <Given programme={programme} />}
      </header>
      <GrantText grant={programme.grant} />
      <Beside lines={programme.beside} />
      {programme.waiting && (
        <p>
          <a href={link(paths.candidate(programme.waiting))}>
            {say(words.decide)}
            <span className="unseen"> {say(programme.name)}</span>
          </a>
        </p>
      )}
      <Details
        summary={
          <>
            {say(words.why)}
            <span className="unseen"> {say(programme.name)}</span>
          </>
        }
        open={verdict !== 'yes'}
      >
        <ReasonTree reasons={programme.reasons} />
      </Details>
      <TextList title={words.missing} lines={programme.missing} />
      <TextList title={words.change} lines={programme.changes} />
    </section>
  )
}

function Beside({ lines }: { lines: readonly BesideLine[] }) {
  const { say } = useReader()
  if (lines.length === 0) return null
  return (
    <>
      <h4>{say(besideWords.title)}</h4>
      <BesideList lines={lines} />
    </>
  )
}

function Given({ programme: { amount, gift } }: { programme: PersonProgramme }) {
  const { say, format } = useReader()
  if (gift) return <GiftText gift={gift} />
  return (
    <p>
      <b>{amount === undefined ? say(words.amountUnknown) : say(words.monthly(format.plainMoney(amount)))}</b>
    </p>
  )
}

function GrantText({ grant }: Pick<PersonProgramme, 'grant'>) {
  const { say, format } = useReader()
  if (!grant) return <p>{say(words.notGranted)}</p>
  return (
    <p>
      {say(words.grantedFrom(format.month(grant.from)))}
      {grant.pausedBecause && (
        <>
          {' '}
          <Tag tone="warn">{say(words.paused(grant.pausedBecause))}</Tag>
        </>
      )}
    </p>
  )
}

function TextList({ title, lines }: { title: Words; lines: readonly Words[] }) {
  const { say } = useReader()
  if (lines.length === 0) return null
  return (
    <>
      <h4>{say(title)}</h4>
      <ul>
        {lines.map((line) => (
          <li key={line.zh}>{say(line)}</li>
        ))}
      </ul>
    </>
  )
}
