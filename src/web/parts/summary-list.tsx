/** Facts as pairs of name and value, with what one may do about each. */
import type { ReactNode } from 'react'
import { useReader } from '../reader.tsx'
import { parts } from '../words/parts.ts'

export type SummaryRow = {
  readonly name: ReactNode
  readonly value: ReactNode
  /** Where it can be changed; `about` completes "Change …" for those who hear the link alone. */
  readonly change?: { readonly to: string; readonly about: string } | undefined
}

export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  const { say, link } = useReader()
  return (
    <dl className="summary">
      {rows.map((row, index) => (
        <div key={index}>
          <dt>{row.name}</dt>
          <dd>{row.value}</dd>
          {row.change && (
            <dd className="summary-change">
              <a href={link(row.change.to)}>
                {say(parts.change)}
                <span className="unseen"> {row.change.about}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
