/** A share as a bar with the target as a line across it; the numbers stand beside it in the table. */
import type { Share } from '../format.ts'

type BarFacts = { readonly share: Share; readonly target?: number | undefined }

const full = 1000

/** `target` in percent. The picture adds nothing to the numbers, so it is hidden from assistive technology. */
export function ShareBar({ share, target }: BarFacts) {
  const width = share.whole === 0 ? 0 : (share.part / share.whole) * full
  const line = target === undefined ? undefined : Math.min(target * 10, full - 4)
  return (
    <svg
      className="share-bar"
      viewBox={`0 0 ${full} 100`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect className="share-all" width={full} height="100" />
      <rect className="share-part" width={width.toFixed(1)} height="100" />
      {line !== undefined && <line className="share-target" x1={line} x2={line} y1="0" y2="100" />}
    </svg>
  )
}
