/** Why: the conditions as a list that reads aloud in order, each with its word, the person's value and its clause. */
import type { PlainWords, Words } from '#kernel'
import { useReader } from '../reader.tsx'
import { parts } from '../words/parts.ts'
import type { Clause } from './clauses.tsx'
import { ClauseList } from './clauses.tsx'
import type { Tone } from './tag.tsx'
import { Tag } from './tag.tsx'

export type Verdict = 'yes' | 'no' | 'unknown'

export type Reason = {
  readonly verdict: Verdict
  /** The condition in words. */
  readonly says: Words | PlainWords
  /** The person's value; absent when nobody recorded it. */
  readonly value?: Words | PlainWords | undefined
  readonly limit?: Words | PlainWords | undefined
  readonly clauses?: readonly Clause[]
  /** How the parts make the whole. */
  readonly joined?: 'all' | 'any' | 'not'
  readonly parts?: readonly Reason[]
}

const verdictWords = { yes: parts.verdictYes, no: parts.verdictNo, unknown: parts.verdictUnknown }
const verdictTone: Record<Verdict, Tone> = { yes: 'good', no: 'bad', unknown: 'note' }
const joinedWords = { all: parts.allOf, any: parts.anyOf, not: parts.noneOf }

export function VerdictTag({ verdict }: { verdict: Verdict }) {
  const { say } = useReader()
  return <Tag tone={verdictTone[verdict]}>{say(verdictWords[verdict])}</Tag>
}

export const ReasonTree = ({ reasons }: { reasons: readonly Reason[] }) => (
  <ul className="reasons">
    {reasons.map((reason, index) => (
      <ReasonLine key={index} reason={reason} />
    ))}
  </ul>
)

function ReasonLine({ reason }: { reason: Reason }) {
  const { say } = useReader()
  const leaf = !reason.parts?.length
  return (
    <li className={`reason reason-${reason.verdict}`}>
      <p>
        <VerdictTag verdict={reason.verdict} /> <span className="reason-says">{say(reason.says)}</span>
      </p>
      {leaf && (
        <p className="reason-facts">
          {say(parts.itIs(say(reason.value ?? parts.notRecorded)))}
          {reason.limit && (
            <>
              {' '}
              <span className="dot" aria-hidden="true">
                ·
              </span>{' '}
              {say(parts.mustBe(say(reason.limit)))}
            </>
          )}
        </p>
      )}
      {reason.clauses && <ClauseList clauses={reason.clauses} />}
      {reason.parts && reason.parts.length > 0 && (
        <>
          {reason.joined && <p className="reason-joined">{say(joinedWords[reason.joined])}</p>}
          <ReasonTree reasons={reason.parts} />
        </>
      )}
    </li>
  )
}
