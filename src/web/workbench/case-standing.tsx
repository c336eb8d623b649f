/** The stage of a case with its lamp, who holds it and till when, and who of the unit has taken it on. */
import { Button, DeedForm } from '../parts/form.tsx'
import { DueText, LampTag } from '../parts/lamp.tsx'
import type { SummaryRow } from '../parts/summary-list.tsx'
import { SummaryList } from '../parts/summary-list.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { caseWords as words } from '../words/case-page.ts'
import type { CaseView } from './case-view.ts'

export function CaseStanding({ view }: { view: CaseView }) {
  const { say } = useReader()
  return (
    <section className="panel case-standing" aria-labelledby="standing">
      <h2 id="standing" className="unseen">
        {say(words.standing)}
      </h2>
      <SummaryList rows={rowsOf(view, say)} />
      {view.claim.may && <ClaimForm view={view} step={view.claim.may} />}
    </section>
  )
}

type Say = ReturnType<typeof useReader>['say']

const rowsOf = (view: CaseView, say: Say): SummaryRow[] => [
  { name: say(words.stage), value: <StageNow view={view} /> },
  ...(view.holder ? [{ name: say(words.holder), value: say(view.holder) }] : []),
  ...(view.ended ? [] : [{ name: say(words.due), value: <DueNow view={view} /> }]),
  ...(view.whole ? [{ name: say(words.whole), value: <DueText clock={view.whole} /> }] : []),
  ...(view.claim.by !== null || view.claim.may
    ? [{ name: say(words.claimed), value: view.claim.by ?? say(words.nobody) }]
    : []),
]

function StageNow({ view }: { view: CaseView }) {
  const { say, format } = useReader()
  return (
    <>
      <b>{say(view.stage)}</b> <LampTag lamp={view.clock.lamp} />
      <span className="cell-note">{say(words.sinceDay(format.day(view.since)))}</span>
    </>
  )
}

function DueNow({ view }: { view: CaseView }) {
  const { say } = useReader()
  const { clock } = view
  if (clock.due === null) return <>{say(clock.lamp === 'unknown' ? words.dueUnknown : words.noDue)}</>
  return <DueText clock={clock} />
}

function ClaimForm({ view, step }: { view: CaseView; step: 'claim' | 'release' }) {
  const { say } = useReader()
  return (
    <DeedForm action={paths.caseStep(view, step)}>
      <input type="hidden" name="from" value="case" />
      <Button tone="quiet">{say(words[step])}</Button>
    </DeedForm>
  )
}
