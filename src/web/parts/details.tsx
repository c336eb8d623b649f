/** More for those who want it; the browser's own, so it works without script and opens in print. */
import type { ReactNode } from 'react'

export const Details = ({
  summary,
  children,
  open,
}: {
  summary: ReactNode
  children: ReactNode
  open?: boolean
}) => (
  <details open={open}>
    <summary>{summary}</summary>
    <div className="details-body">{children}</div>
  </details>
)
