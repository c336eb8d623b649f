/** What a person is entitled to, each programme by itself: verdict, amount, the grant as it stands, and the reasons. */
import type { Day, Fen, Month, Words } from '#kernel'
import { Details } from '../parts/details.tsx'
import type { Reason, Verdict } from '../parts/reason-tree.tsx'
import { ReasonTree } from '../parts/reason-tree.tsx'
import { Tag } from '../parts/tag.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { personWords as words } from '../words/people-page.ts'

export type PersonProgramme = {
  readonly id: string
  readonly name: Words
  readonly verdict: Verdict
  /** Per month; undefined where no rate is in force. */
  readonly amount?: Fen | undefined
  readonly reasons: readonly Reason[]
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
      {programmes.map((programme) => (
        <ProgrammePart key={programme.id} programme={programme} />
      ))}
    </section>
  )
}

function ProgrammePart({ programme }: { programme: PersonProgramme }) {
  const { say, link, format } = useReader()
  const { amount, verdict } = programme
  return (
    <section className={`result result-${verdict}`}>
      <header>
        <h3 id={programme.id}>{say(programme.name)}</h3>
        <p className="result-verdict">
          <Tag tone={tones[verdict]}>{say(verdicts[verdict])}</Tag>
          {verdict === 'yes' && (
            <b>
              {amount === undefined
                ? say(words.amountUnknown)
                : say(words.monthly(format.plainMoney(amount)))}
            </b>
          )}
        </p>
      </header>
      <GrantText grant={programme.grant} />
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
