/** What happened, newest first: each with when and who. */
import type { ReactNode } from 'react'
import { useReader } from '../reader.tsx'

export type Happening = {
  readonly id: string
  readonly title: ReactNode
  /** A local instant, `2020-12-31T09:05…`. */
  readonly at: string
  readonly by?: ReactNode
  readonly body?: ReactNode
}

export function Timeline({ happenings }: { happenings: readonly Happening[] }) {
  const { format } = useReader()
  return (
    <ol className="timeline" reversed>
      {happenings.map((happening) => (
        <li key={happening.id}>
          <h3>{happening.title}</h3>
          <p className="timeline-when">
            <time dateTime={happening.at}>{format.moment(happening.at)}</time>
            {happening.by && <> · {happening.by}</>}
          </p>
          {happening.body && <div>{happening.body}</div>}
        </li>
      ))}
    </ol>
  )
}
