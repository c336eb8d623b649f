/** What checking found, line by line, and how each was settled. */
import type { Fen, Words } from '#kernel'
import { Details } from '../parts/details.tsx'
import type { FieldError } from '../parts/error-summary.tsx'
import { errorOf } from '../parts/error-summary.tsx'
import { Button, DeedForm } from '../parts/form.tsx'
import { TextInput } from '../parts/inputs.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { payRunWords as words } from '../words/pay-run-page.ts'

export type PayRunFinding = {
  readonly lineId: string
  readonly county: string
  readonly personId: string
  readonly name: string
  readonly amount: Fen
  readonly says: Words
  /** Only told: what another benefit does to this payment is decided there, not settled here. */
  readonly toldOnly?: boolean
  readonly settled?:
    | { readonly how: 'excluded' | 'accepted'; readonly reason: string; readonly by: string }
    | undefined
}

type FindingsFacts = {
  readonly findings: readonly PayRunFinding[]
  readonly id: string
  readonly maySettle: boolean
  readonly errors: readonly FieldError[]
}

/** More settled findings than this stay folded: what is open comes first. */
const shownAtOnce = 5

export function PayRunFindings({ findings, id, maySettle, errors }: FindingsFacts) {
  const { say } = useReader()
  const open = findings.filter(({ settled }) => !settled)
  const settled = findings.filter((finding) => finding.settled)
  return (
    <section>
      <h2 id="findings">{say(words.findings)}</h2>
      {findings.length === 0 && <p>{say(words.noFindings)}</p>}
      {open.length > 0 && (
        <ul className="findings">
          {open.map((finding) => (
            <li key={finding.lineId}>
              <FindingText finding={finding} />
              {maySettle && !finding.toldOnly && <Settle finding={finding} runId={id} errors={errors} />}
            </li>
          ))}
        </ul>
      )}
      {settled.length > 0 && (
        <Details summary={say(words.settledCount(settled.length))} open={settled.length <= shownAtOnce}>
          <ul className="findings">
            {settled.map((finding) => (
              <li key={finding.lineId}>
                <FindingText finding={finding} />
              </li>
            ))}
          </ul>
        </Details>
      )}
    </section>
  )
}

function FindingText({ finding }: { finding: PayRunFinding }) {
  const { say, link, format } = useReader()
  const { settled } = finding
  return (
    <>
      <p>
        <a href={link(paths.person({ county: finding.county, id: finding.personId }))}>
          <Zh>{finding.name}</Zh>
        </a>
        {' · '}
        {format.money(finding.amount)}
      </p>
      <p>{say(finding.says)}</p>
      {settled && (
        <p className="quiet">
          {say(words.settledAs(say(words[settled.how])))} · <Zh>{settled.by}</Zh> · <Zh>{settled.reason}</Zh>
        </p>
      )}
    </>
  )
}

function Settle({
  finding,
  runId,
  errors,
}: {
  finding: PayRunFinding
  runId: string
  errors: readonly FieldError[]
}) {
  const { say } = useReader()
  const error = errorOf(errors, `reason-${finding.lineId}`)
  return (
    <Details
      summary={
        <>
          {say(words.settle)}
          <span className="unseen"> {finding.name}</span>
        </>
      }
      open={error !== undefined}
    >
      <DeedForm action={paths.payRunStep(runId, 'settle')}>
        <input type="hidden" name="county" value={finding.county} />
        <input type="hidden" name="lineId" value={finding.lineId} />
        <TextInput
          name="reason"
          id={`reason-${finding.lineId}`}
          error={error}
          label={words.reason}
          width="full"
          autoComplete="off"
        />
        <div className="choice">
          <input type="checkbox" id={`owed-${finding.lineId}`} name="owed" value="yes" />
          <label htmlFor={`owed-${finding.lineId}`}>{say(words.owed)}</label>
        </div>
        <Button tone="quiet" name="how" value="excluded">
          {say(words.excluded)}
        </Button>{' '}
        <Button tone="quiet" name="how" value="accepted">
          {say(words.accepted)}
        </Button>
      </DeedForm>
    </Details>
  )
}
