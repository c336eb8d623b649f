/** A line over time with its target line: drawn here, labelled in HTML so that the words never shrink with the picture. */
import { useReader } from '../reader.tsx'
import { parts } from '../words/parts.ts'

export type TrendPoint = { readonly label: string; readonly value: number }

type TrendFacts = {
  readonly points: readonly TrendPoint[]
  readonly target: number | undefined
  /** How a value reads: `97.38%`. */
  readonly read: (value: number) => string
}

const [wide, high] = [600, 240]

/** The lowest line of the picture: a round number under the lowest value, so that small changes can be seen. */
const floorOf = (values: readonly number[]) => {
  const lowest = Math.min(...values)
  return lowest >= 90 ? 90 : lowest >= 50 ? 50 : 0
}

/** A picture for those who look; the page gives the same values as a table, so listeners lose nothing. */
export function TrendChart({ points, target, read }: TrendFacts) {
  const { say } = useReader()
  const floor = floorOf([...points.map((point) => point.value), target ?? 100])
  const y = (value: number) => high - ((value - floor) / (100 - floor)) * high
  const x = (index: number) => (points.length === 1 ? wide / 2 : (index / (points.length - 1)) * wide)
  const at = points.map((point, index) => `${x(index).toFixed(1)},${y(point.value).toFixed(1)}`)
  const last = points.at(-1)
  return (
    <div className="trend" aria-hidden="true">
      <div className="trend-scale">
        {[100, (100 + floor) / 2, floor].map((value) => (
          <span key={value}>{value}%</span>
        ))}
      </div>
      <svg viewBox={`0 0 ${wide} ${high}`} preserveAspectRatio="none" focusable="false">
        {[0, high / 2, high].map((line) => (
          <line key={line} className="trend-grid" x1="0" x2={wide} y1={line} y2={line} />
        ))}
        {target !== undefined && (
          <line className="trend-target" x1="0" x2={wide} y1={y(target)} y2={y(target)} />
        )}
        <polyline className="trend-line" points={at.join(' ')} />
        {at.map((point) => (
          <path key={point} className="trend-dot" d={`M${point}h0`} />
        ))}
      </svg>
      <div className="trend-times">
        {points.map((point) => (
          <span key={point.label}>{point.label}</span>
        ))}
      </div>
      <p className="trend-key">
        <span className="key-line">
          {say(parts.now)} {last ? read(last.value) : ''}
        </span>
        {target !== undefined && (
          <span className="key-target">
            {say(parts.target)} {read(target)}
          </span>
        )}
        {floor > 0 && <span>{say(parts.scaleFrom(`${floor}%`))}</span>}
      </p>
    </div>
  )
}
