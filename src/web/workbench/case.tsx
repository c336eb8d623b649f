/** One case, of whatever process: where it stands, what may be done next, what happened and what comes. */
import { BenchPage } from '../parts/bench-page.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { Notice } from '../parts/notice.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { bench } from '../words/bench.ts'
import { caseWords as words } from '../words/case-page.ts'
import { CaseAbout } from './case-about.tsx'
import { CaseActs } from './case-acts.tsx'
import { CaseHistory } from './case-history.tsx'
import { CaseCourse, CaseNext } from './case-next.tsx'
import { CaseParts } from './case-parts.tsx'
import { CaseStanding } from './case-standing.tsx'
import type { CaseView } from './case-view.ts'

/** What the officer has just done here. */
export const caseTellings = ['acted', 'begun', 'claimed', 'released'] as const
export type CaseTelling = (typeof caseTellings)[number]

const told = {
  acted: words.acted,
  begun: words.begun,
  claimed: words.claimedTold,
  released: words.releasedTold,
} satisfies Record<CaseTelling, object>

export function CasePage(view: CaseView & { readonly told: CaseTelling | undefined }) {
  const { say, format } = useReader()
  const errors = view.chosen?.errors ?? []
  const failed = errors.length > 0 || view.problem !== undefined
  return (
    <BenchPage
      title={`${view.title} · ${say(view.process.words)}`}
      section="queue"
      failed={failed}
      crumbs={[{ to: paths.queue(), words: bench.queue }]}
    >
      <ErrorSummary errors={errors} />
      {view.problem && (
        <Notice tone="bad" title={say(words.notDone)} id="not-done">
          <p>{say(view.problem)}</p>
        </Notice>
      )}
      {view.told && <Notice tone="good" title={say(told[view.told])} id="told" />}
      <h1>
        <Zh>{view.title}</Zh>
      </h1>
      <p className="quiet">
        {say(view.process.words)} · <Zh>{view.areaName}</Zh> · {say(words.began(format.day(view.began)))}
        {view.ended && <> · {say(words.endedOn(format.day(view.ended)))}</>}
      </p>
      <CaseStanding view={view} />
      <div className="case-columns">
        <CaseAbout view={view} />
        <CaseActs view={view} />
        <div className="case-history">
          {view.parts.length > 0 && <CaseParts parts={view.parts} />}
          <CaseHistory view={view} />
        </div>
        <CaseNext view={view} />
      </div>
      <CaseCourse view={view} />
    </BenchPage>
  )
}
