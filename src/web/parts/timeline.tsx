/** What happened, newest first: each with when and who. */
import type { ReactNode } from 'react'
import type { Day } from '#kernel'
import type { Format } from '../format.ts'
import { useReader } from '../reader.tsx'

export type Happening = {
  readonly id: string
  readonly title: ReactNode
  /** A local instant, `2020-12-31T09:05…`, or only its day. */
  readonly at: string
  readonly by?: ReactNode
  readonly body?: ReactNode
}

const whenText = (at: string, format: Format) => (at.length > 10 ? format.moment(at) : format.day(at as Day))

export function Timeline({ happenings }: { happenings: readonly Happening[] }) {
  const { format } = useReader()
  return (
    <ol className="timeline" reversed>
      {happenings.map((happening) => (
        <li key={happening.id}>
          <h3>{happening.title}</h3>
          <p className="timeline-when">
            <time dateTime={happening.at}>{whenText(happening.at, format)}</time>
            {happening.by && <> · {happening.by}</>}
          </p>
          {happening.body && <div>{happening.body}</div>}
        </li>
      ))}
    </ol>
  )
}
