/** The frame of an officer's page: who is signed in and where, what their duties open, and the page. */
import type { ReactNode } from 'react'
import type { Duty } from '#access'
import type { Words } from '#kernel'
import { assetPath } from '../assets.ts'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { bench } from '../words/bench.ts'
import { shell } from '../words/shell.ts'
import type { Crumb } from './breadcrumbs.tsx'
import { Breadcrumbs } from './breadcrumbs.tsx'
import { DemoBanner } from './demo-banner.tsx'
import { Document } from './document.tsx'
import { Button, DeedForm } from './form.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { Zh } from './zh.tsx'

export type BenchSection =
  | 'glance'
  | 'queue'
  | 'supervision'
  | 'plans'
  | 'board'
  | 'units'
  | 'indicators'
  | 'evaluations'
  | 'people'
  | 'sweeps'
  | 'lists'
  | 'numbers'
  | 'whatIf'
  | 'payRuns'

type NavLine = {
  readonly section: BenchSection
  readonly words: Words
  readonly to: string
  readonly duties: readonly Duty[]
}

/** What each duty opens; an empty list is open to every officer. */
const navigation: readonly NavLine[] = [
  { section: 'glance', words: bench.glance, to: paths.glance(), duties: [] },
  { section: 'queue', words: bench.queue, to: paths.queue(), duties: [] },
  {
    section: 'supervision',
    words: bench.supervision,
    to: paths.supervision(),
    duties: ['plan:supervise', 'plan:instruct', 'unit:own'],
  },
  { section: 'board', words: bench.board, to: paths.board(), duties: ['plan:read'] },
  { section: 'plans', words: bench.plans, to: paths.plans(), duties: ['plan:read'] },
  { section: 'units', words: bench.units, to: paths.units(), duties: ['unit:keep'] },
  { section: 'indicators', words: bench.indicators, to: paths.indicators(), duties: ['indicator:read'] },
  { section: 'evaluations', words: bench.evaluations, to: paths.evaluations(), duties: ['plan:evaluate'] },
  { section: 'people', words: bench.people, to: paths.people(), duties: ['person:read'] },
  { section: 'sweeps', words: bench.sweeps, to: paths.sweeps(), duties: ['candidate:read', 'sweep:run'] },
  { section: 'lists', words: bench.lists, to: paths.lists(), duties: ['person:read'] },
  { section: 'numbers', words: bench.numbers, to: paths.numbers(), duties: ['parameter:set'] },
  { section: 'whatIf', words: bench.whatIf, to: paths.whatIfs(), duties: ['whatif:run'] },
  {
    section: 'payRuns',
    words: bench.payRuns,
    to: paths.payRuns(),
    duties: ['payrun:make', 'payrun:check', 'payrun:approve'],
  },
]

export type BenchFrame = {
  readonly title: string
  readonly section?: BenchSection
  readonly crumbs?: readonly Crumb[]
  readonly failed?: boolean
  /** Two panes side by side need the width the sections take at the side: they go above. */
  readonly roomy?: boolean
  readonly children: ReactNode
}

export function BenchPage({ title, section, crumbs, failed = false, roomy = false, children }: BenchFrame) {
  const { say, staff } = useReader()
  const frame = roomy ? 'bench-body wide roomy' : 'bench-body wide'
  return (
    <Document title={title} failed={failed}>
      <a className="skip" href="#main">
        {say(shell.skip)}
      </a>
      <BenchHead />
      <div className={staff ? frame : 'wide'}>
        {staff && <SideNav section={section} />}
        <div className="bench-main">
          <DemoBanner />
          {crumbs && <Breadcrumbs crumbs={crumbs} />}
          <main id="main" tabIndex={-1}>
            {children}
          </main>
        </div>
      </div>
    </Document>
  )
}

function BenchHead() {
  const { say, link, staff, place } = useReader()
  return (
    <header className="masthead bench-head">
      <div className="wide masthead-row">
        <a className="brand" href={link(paths.glance())}>
          <img src={assetPath('mark.svg')} alt="" width="36" height="36" />
          <span>
            <b>{say(bench.name)}</b>{' '}
            <span className="brand-place">
              <Zh>{place}</Zh>
            </span>
          </span>
        </a>
        <div className="bench-who">
          {staff && (
            <>
              <span>
                <Zh>{staff.name}</Zh> · <Zh>{staff.unit}</Zh> · <Zh>{staff.areaName}</Zh>
              </span>
              <DeedForm action={paths.signOut()} className="sign-out">
                <Button tone="quiet">{say(bench.signOut)}</Button>
              </DeedForm>
            </>
          )}
          <LanguageSwitch />
        </div>
      </div>
    </header>
  )
}

function SideNav({ section }: { section: BenchSection | undefined }) {
  const { say, link, staff } = useReader()
  const open = navigation.filter(
    (line) => line.duties.length === 0 || line.duties.some((duty) => staff?.duties.includes(duty)),
  )
  return (
    <nav className="side" aria-label={say(bench.navigation)}>
      <ul>
        {open.map((line) => (
          <li key={line.section}>
            <a href={link(line.to)} aria-current={line.section === section ? 'true' : undefined}>
              {say(line.words)}
              {line.section === 'queue' && <DueCount />}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** How many of the own tasks are overdue or due soon; nothing while none is, or while nobody counted. */
function DueCount() {
  const { say, staff, format } = useReader()
  if (!staff?.due) return null
  const count = staff.due < 100 ? format.count(staff.due) : '99+'
  return (
    <>
      {' '}
      <b className="due-count" aria-hidden="true">
        {count}
      </b>
      <span className="unseen">{say(bench.dueNow(count))}</span>
    </>
  )
}
