/** One indicator for the public: how it is counted, and the counties side by side, small groups protected. */
import type { Words } from '#kernel'
import type { Computed, IndicatorLine } from '../parts/measure.tsx'
import { computedText, MeasureLine } from '../parts/measure.tsx'
import { PortalPage } from '../parts/portal-page.tsx'
import { ShareBar } from '../parts/share-bar.tsx'
import { Table } from '../parts/table.tsx'
import { Zh } from '../parts/zh.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { parts } from '../words/parts.ts'
import { planPageWords as words } from '../words/plan-page.ts'
import { planWords } from '../words/plan-words.ts'
import { shell } from '../words/shell.ts'

export type PublicIndicatorView = {
  readonly line: IndicatorLine
  /** Numerator, denominator and source, in words. */
  readonly counted?: Words | undefined
  /** Counties with their towns below them, and the sum; none while nothing is published. */
  readonly areas: readonly PublicArea[]
}

export type PublicArea = {
  readonly kind: 'county' | 'town' | 'unplaced' | 'total'
  readonly code: string
  readonly name: string
  readonly now: Computed
}

export function PlanIndicatorPage({ line, counted, areas }: PublicIndicatorView) {
  const { say } = useReader()
  const crumbs = [
    { to: paths.home(), words: shell.home },
    { to: paths.plan(), words: shell.plan },
  ]
  return (
    <PortalPage title={line.name} section="plan" crumbs={crumbs}>
      <h1>
        <Zh>{line.name}</Zh>
      </h1>
      <p className="quiet">{say(planWords[line.kind])}</p>
      <div className="indicators-one">
        <MeasureLine line={line} />
      </div>
      {counted && (
        <>
          <h2>{say(words.counted)}</h2>
          <p className="column">{say(counted)}</p>
        </>
      )}
      {line.now.kind === 'not-computed' && <p className="column">{say(words.noFigure)}</p>}
      {areas.length > 0 && (
        <>
          <AreaTable areas={areas} target={line.target?.value} />
          <p className="column quiet">{say(words.areasLead)}</p>
        </>
      )}
    </PortalPage>
  )
}

function AreaTable({ areas, target }: Pick<PublicIndicatorView, 'areas'> & { target: number | undefined }) {
  const speech = useReader()
  const { say, format } = speech
  const shareOf = (now: Computed) => (now.kind === 'share' ? now.share : undefined)
  const count = (n: number | undefined) => (n === undefined ? '—' : format.count(n))
  return (
    <Table
      id="areas"
      caption={say(words.areas)}
      rows={areas}
      rowKey={(area) => area.code + area.kind}
      emphasised={(area) => area.kind === 'total'}
      columns={[
        { key: 'area', head: say(words.area), cell: (area) => <AreaName area={area} /> },
        {
          key: 'whole',
          head: say(words.people),
          number: true,
          cell: (area) => count(shareOf(area.now)?.whole),
        },
        {
          key: 'part',
          head: say(words.reachedPeople),
          number: true,
          cell: (area) => count(shareOf(area.now)?.part),
        },
        {
          key: 'now',
          head: say(parts.now),
          cell: ({ now }) => (
            <AreaNow
              now={now}
              text={now.kind === 'protected' ? say(parts.protectedShort) : computedText(now, speech)}
              target={target}
            />
          ),
        },
      ]}
    />
  )
}

function AreaName({ area: { kind, name } }: { area: PublicArea }) {
  const { say } = useReader()
  if (kind === 'unplaced') return <span className="below">{say(words.unplaced(name))}</span>
  return (
    <span className={kind === 'town' ? 'below' : undefined}>
      <Zh>{name}</Zh>
    </span>
  )
}

const AreaNow = ({ now, text, target }: { now: Computed; text: string; target: number | undefined }) => (
  <>
    {text}
    {now.kind === 'share' && (
      <span className="roomy">
        <ShareBar share={now.share} target={target} />
      </span>
    )}
  </>
)
