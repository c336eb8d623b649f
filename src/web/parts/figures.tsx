/** A few large numbers with what they count; each may open into what is behind it. */
import type { ReactNode } from 'react'
import { useReader } from '../reader.tsx'

export type Figure = {
  readonly label: string
  readonly value: ReactNode
  readonly note?: ReactNode
  readonly to?: string | undefined
}

export function Figures({ figures }: { figures: readonly Figure[] }) {
  const { link } = useReader()
  return (
    <dl className="figures">
      {figures.map((figure) => (
        <div key={figure.label}>
          <dt>{figure.to ? <a href={link(figure.to)}>{figure.label}</a> : figure.label}</dt>
          <dd className="figure-value">{figure.value}</dd>
          {figure.note && <dd className="figure-note">{figure.note}</dd>}
        </div>
      ))}
    </dl>
  )
}
