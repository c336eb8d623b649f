/** On which clause something stands: the document, the place in it, and the sentence when it has been imported. */
import type { PlainWords, Words } from '#kernel'
import { useReader } from '../reader.tsx'
import { parts } from '../words/parts.ts'
import { Zh } from './zh.tsx'

export type Clause = {
  readonly source: Words | PlainWords
  readonly place: Words | PlainWords
  /** The sentence of the imported document; the product's own files hold none. */
  readonly text?: string | undefined
  readonly to?: string | undefined
}

export function ClauseList({ clauses }: { clauses: readonly Clause[] }) {
  const { say } = useReader()
  if (clauses.length === 0) return null
  return (
    <div className="clauses">
      <span className="clauses-name">{say(parts.basis)}</span>
      <ul>
        {clauses.map((clause) => (
          <li key={say(clause.source) + say(clause.place)}>
            <ClauseText clause={clause} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function ClauseText({ clause }: { clause: Clause }) {
  const { say, link } = useReader()
  const name = `${say(clause.source)} ${say(clause.place)}`
  return (
    <>
      {clause.to ? <a href={link(clause.to)}>{name}</a> : name}
      {clause.text && (
        <blockquote>
          <Zh>{clause.text}</Zh>
        </blockquote>
      )}
    </>
  )
}
