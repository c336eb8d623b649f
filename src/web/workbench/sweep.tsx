/** One sweep: its totals, and the people it found as a worklist with the reason for each. */
import type { Day, Fen, Words } from '#kernel'
import { BenchPage } from '../parts/bench-page.tsx'
import { StepLink } from '../parts/form.tsx'
import { Pagination } from '../parts/pagination.tsx'
import type { Verdict } from '../parts/reason-tree.tsx'
import { Table } from '../parts/table.tsx'
import { Tabs } from '../parts/tabs.tsx'
import { Tag } from '../parts/tag.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { sweepWords as words } from '../words/sweep-page.ts'
import type { SweepState } from './sweeps.tsx'
import { sweepTones } from './sweeps.tsx'

export type CandidateState = 'waiting' | 'confirmed' | 'setAside'

export type SweepTotal = {
  readonly id: string
  readonly name: Words
  readonly entitled: number
  readonly unknown: number
  /** A month; undefined where no rate is in force. */
  readonly amount?: Fen | undefined
}

export type CandidateLine = {
  readonly county: string
  readonly id: string
  readonly name: string
  readonly areaName: string
  readonly programme: Words
  /** `lapsed`: decided once, and no longer found entitled. */
  readonly verdict: Exclude<Verdict, 'no'> | 'lapsed'
  /** Why they were found; where that is not known, the condition nobody can judge yet. */
  readonly because: Words
}

export type SweepView = {
  readonly id: string
  readonly on: Day
  readonly state: SweepState
  /** Where everybody was compared. */
  readonly areaName: string
  /** Whose people this officer sees below; less than the sweep's area for a town's or a county's officer. */
  readonly listedAreaName: string
  readonly totals: readonly SweepTotal[]
  /** All programmes in one pass: its people are listed by person. */
  readonly everything?: boolean
  readonly shown: CandidateState
  readonly counts: Readonly<Record<CandidateState, number>>
  readonly candidates: readonly CandidateLine[]
  readonly page: number
  readonly pages: number
}

const states = ['waiting', 'confirmed', 'setAside'] as const satisfies readonly CandidateState[]

export function SweepPage(view: SweepView) {
  const { say, format } = useReader()
  const title = say(words.sweepOn(format.day(view.on)))
  return (
    <BenchPage title={title} section="sweeps" crumbs={[{ to: paths.sweeps(), words: words.title }]}>
      <h1>{title}</h1>
      <p>
        <Tag tone={sweepTones[view.state]}>{say(words[view.state])}</Tag>
      </p>
      <p>{say(words.scope(view.areaName))}</p>
      {view.state === 'running' ? <p>{say(words.runningText)}</p> : <Totals totals={view.totals} />}
      {view.everything ? (
        <p>
          <StepLink to={paths.found()}>{say(words.toPeople)}</StepLink>
        </p>
      ) : (
        <FoundInSweep view={view} />
      )}
    </BenchPage>
  )
}

function FoundInSweep({ view }: { view: SweepView }) {
  const { say, format } = useReader()
  return (
    <section>
      <h2 id="candidates-title">{say(words.candidates)}</h2>
      <p>{say(words.listed(view.listedAreaName))}</p>
      <Tabs
        label={say(words.candidates)}
        tabs={states.map((state) => ({
          to: paths.sweep(view.id, { state }),
          label: `${say(words[state])} ${format.count(view.counts[state])}`,
          current: state === view.shown,
        }))}
      />
      {view.candidates.length === 0 ? (
        <p>{say(words.noCandidates)}</p>
      ) : (
        <Candidates lines={view.candidates} />
      )}
      <Pagination
        page={view.page}
        pages={view.pages}
        to={(page) => paths.sweep(view.id, { state: view.shown, page })}
      />
    </section>
  )
}

function Totals({ totals }: { totals: readonly SweepTotal[] }) {
  const { say, format } = useReader()
  return (
    <Table
      id="totals"
      caption={say(words.programmes)}
      captionUnseen
      rows={totals}
      rowKey={(total) => total.id}
      columns={[
        { key: 'name', head: say(words.programme), cell: (t) => say(t.name) },
        { key: 'entitled', head: say(words.entitled), number: true, cell: (t) => format.count(t.entitled) },
        { key: 'unknown', head: say(words.unknown), number: true, cell: (t) => format.count(t.unknown) },
        {
          key: 'amount',
          head: say(words.amount),
          number: true,
          cell: (t) => (t.amount === undefined ? say(words.rateOpen) : format.money(t.amount)),
        },
      ]}
    />
  )
}

const verdicts = {
  yes: { says: words.entitled, tone: 'good' },
  unknown: { says: words.unknown, tone: 'note' },
  lapsed: { says: words.lapsed, tone: 'warn' },
} as const

function Candidates({ lines }: { lines: readonly CandidateLine[] }) {
  const { say, link } = useReader()
  return (
    <Table
      id="candidates"
      caption={say(words.candidates)}
      captionUnseen
      rows={lines}
      rowKey={(line) => line.county + line.id}
      columns={[
        {
          key: 'name',
          head: say(words.name),
          cell: (c) => (
            <a href={link(paths.candidate(c))}>
              <Zh>{c.name}</Zh>
            </a>
          ),
        },
        { key: 'area', head: say(words.area), cell: (c) => <Zh>{c.areaName}</Zh> },
        { key: 'programme', head: say(words.programme), cell: (c) => say(c.programme) },
        {
          key: 'verdict',
          head: say(words.state),
          cell: (c) => <Tag tone={verdicts[c.verdict].tone}>{say(verdicts[c.verdict].says)}</Tag>,
        },
        {
          key: 'because',
          head: say(words.because),
          cell: (c) => (c.verdict === 'unknown' ? say(words.cannotTell(say(c.because))) : say(c.because)),
        },
      ]}
    />
  )
}
