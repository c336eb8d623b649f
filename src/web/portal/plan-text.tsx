/** The plan's own words, section by section: every clause a place that a citation leads to, marked without script. */
import type { Day } from '#kernel'
import type { PlanText, TextPart } from '#plandoc'
import { PortalPage } from '../parts/portal-page.tsx'
import { Zh } from '../parts/zh.tsx'
import { clauseId, paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { planTextWords as words } from '../words/plan-text-page.ts'
import { shell } from '../words/shell.ts'
import { Rows } from './plan-text-rows.tsx'

export type PlanTextView = {
  readonly title: string
  readonly publishedOn: Day
  readonly parts: PlanText
}

export function PlanTextPage({ title, publishedOn, parts }: PlanTextView) {
  const { say, format } = useReader()
  const crumbs = [
    { to: paths.home(), words: shell.home },
    { to: paths.plan(), words: shell.plan },
  ]
  return (
    <PortalPage title={say(words.title)} section="plan" crumbs={crumbs}>
      <h1>{say(words.title)}</h1>
      <p className="document-title">
        <Zh>{title}</Zh>
      </p>
      <p className="lede">{say(words.lead)}</p>
      <p className="quiet">{say(words.publishedOn(format.day(publishedOn)))}</p>
      <Contents parts={parts} />
      <article className="plan-text" lang="zh-CN">
        {runsOf(parts).map((run, at) =>
          'rows' in run ? (
            <Rows key={at} rows={run.rows} name={run.name} />
          ) : (
            <Clause key={at} part={run.part} level={run.level} />
          ),
        )}
      </article>
    </PortalPage>
  )
}

/** Chapters and sections; what stands below them is found by scrolling. */
const inContents = 2

function Contents({ parts }: Pick<PlanTextView, 'parts'>) {
  const { say } = useReader()
  const listed = parts.filter(
    ({ anchor, heading, depth = 0 }) => anchor !== undefined && heading && depth <= inContents,
  )
  if (listed.length === 0) return null
  return (
    <nav aria-labelledby="contents">
      <h2 id="contents">{say(words.contents)}</h2>
      <ul className="text-contents">
        {listed.map(({ anchor = '', heading, depth }) => (
          <li key={anchor} className={depth === 1 ? undefined : 'below'}>
            <a href={`#${clauseId(anchor)}`}>
              <Zh>{heading}</Zh>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const headings = ['h2', 'h3', 'h4', 'h5', 'h6'] as const

function Clause({ part: { anchor, heading, blocks }, level }: { part: TextPart; level: number }) {
  const Heading = headings[Math.min(level, headings.length) - 1] ?? 'h2'
  return (
    <section id={anchor && clauseId(anchor)}>
      {heading && <Heading>{heading}</Heading>}
      {blocks.map((block, at) => (
        <p key={at}>{typeof block === 'string' ? block : block.join(' ')}</p>
      ))}
    </section>
  )
}

type Run =
  | { readonly rows: readonly TextPart[]; readonly name: string }
  | { readonly part: TextPart; readonly level: number }

const isRows = ({ heading, blocks }: TextPart) =>
  heading === undefined && blocks.length > 0 && blocks.every((block) => typeof block !== 'string')

/** Parts that are rows make one table, named by the heading before it; no heading is more than one step below the last. */
function runsOf(parts: PlanText): readonly Run[] {
  const runs: (Run & { rows?: TextPart[] })[] = []
  let name = ''
  let level = 0
  for (const part of parts) {
    const last = runs.at(-1)
    if (part.heading) {
      name = part.heading
      level = Math.min(part.depth ?? 1, level + 1)
    }
    if (!isRows(part)) runs.push({ part, level })
    else if (last?.rows) last.rows.push(part)
    else runs.push({ rows: [part], name })
  }
  return runs
}
