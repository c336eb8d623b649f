/** One candidate: why they were found, and what a human decided about it. */
import type { Day, Words } from '#kernel'
import { BenchPage } from '../parts/bench-page.tsx'
import type { TypedDay } from '../parts/day-input.tsx'
import type { FieldError } from '../parts/error-summary.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { Notice } from '../parts/notice.tsx'
import type { Reason } from '../parts/reason-tree.tsx'
import { ReasonTree } from '../parts/reason-tree.tsx'
import { Tag } from '../parts/tag.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { sweepWords, candidateWords as words } from '../words/sweep-page.ts'
import { type BesideLine, BesideNotice } from './beside.tsx'
import { CandidateDecision } from './candidate-decision.tsx'
import type { CandidateState } from './sweep.tsx'

export type DecidedCandidate = {
  readonly state: Exclude<CandidateState, 'waiting'>
  readonly by: string
  readonly at: string
  readonly note?: string | undefined
}

/** What was typed into the decision's forms and not accepted. */
export type TypedDecision = {
  readonly who?: string | undefined
  readonly how?: string | undefined
  readonly on: TypedDay
  readonly note?: string | undefined
  readonly reason?: string | undefined
  readonly settled?: string | undefined
}

export type CandidateView = {
  readonly county: string
  readonly id: string
  readonly personId: string
  readonly name: string
  readonly areaName: string
  readonly programme: Words
  readonly sweep: { readonly id: string; readonly on: Day }
  readonly finding: 'entitled' | 'unknown' | 'lapsed'
  readonly reasons: readonly Reason[]
  /** What this and the person's other benefits do to each other. */
  readonly beside: readonly BesideLine[]
  readonly decided?: DecidedCandidate | undefined
  readonly mayDecide: boolean
  readonly typed: TypedDecision
  readonly errors: readonly FieldError[]
}

export function CandidatePage(view: CandidateView) {
  const { say, link, format } = useReader()
  const title = say(words.title(view.name, say(view.programme)))
  return (
    <BenchPage
      title={title}
      section="sweeps"
      failed={view.errors.length > 0}
      crumbs={[
        { to: paths.sweeps(), words: sweepWords.title },
        { to: paths.sweep(view.sweep.id), words: sweepWords.sweepOn(format.day(view.sweep.on)) },
      ]}
    >
      <ErrorSummary errors={view.errors} />
      <h1>
        <Zh>{view.name}</Zh> <span className="h1-more">{say(view.programme)}</span>
      </h1>
      <p className="quiet">
        <Zh>{view.areaName}</Zh> · {say(words.found(format.day(view.sweep.on)))}
      </p>
      {view.finding === 'lapsed' && (
        <p>
          <Tag tone="warn">{say(words.lapsed)}</Tag>
        </p>
      )}
      <p>
        <a href={link(paths.person({ county: view.county, id: view.personId }))}>{say(words.person)}</a>
      </p>
      {view.decided && <Decided decided={view.decided} />}
      <h2>{say(view.finding === 'unknown' ? words.unknownWhy : words.why)}</h2>
      <ReasonTree reasons={view.reasons} />
      <BesideNotice lines={view.beside} />
      <CandidateDecision view={view} />
    </BenchPage>
  )
}

function Decided({ decided }: { decided: DecidedCandidate }) {
  const { say, format } = useReader()
  return (
    <Notice tone={decided.state === 'confirmed' ? 'good' : 'note'} title={say(words.decided)}>
      <p>{say(words.decidedBy(say(sweepWords[decided.state]), decided.by, format.moment(decided.at)))}</p>
      {decided.note && (
        <p>
          <Zh>{decided.note}</Zh>
        </p>
      )}
    </Notice>
  )
}
