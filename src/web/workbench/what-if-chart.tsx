/** Entitled people before and after, group by group, as bars; the table above says the same in numbers. */
import { useReader } from '../reader.tsx'
import { whatIfWords as words } from '../words/what-if-page.ts'
import type { EffectRow } from './what-if-view.ts'

const full = 1000
const most = 24

/** Two bars a group; words stay HTML, so that they never shrink with the picture. Groups that are not shown have none. */
export function EffectChart({ rows }: { rows: readonly EffectRow[] }) {
  const { say } = useReader()
  const shown = rows
    .filter((row) => !row.hidden && row.before.entitled + row.after.entitled > 0)
    .slice(0, most)
  const largest = Math.max(1, ...shown.flatMap((row) => [row.before.entitled, row.after.entitled]))
  const width = (n: number) => ((n / largest) * full).toFixed(1)
  if (shown.length === 0) return null
  return (
    <div className="effect-chart" aria-hidden="true">
      <p className="chart-key">
        <span className="key-before">{say(words.before)}</span>
        <span className="key-after">{say(words.after)}</span>
      </p>
      {shown.map((row) => (
        <div key={row.id} className="effect-bar">
          <span>{say(row.words)}</span>
          <svg viewBox={`0 0 ${full} 100`} preserveAspectRatio="none" focusable="false">
            <rect className="bar-before" width={width(row.before.entitled)} height="42" />
            <rect className="bar-after" y="54" width={width(row.after.entitled)} height="42" />
          </svg>
        </div>
      ))}
    </div>
  )
}
