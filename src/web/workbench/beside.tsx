/** What other benefits do to this one: a list of sentences, each with its clause; first what has to be settled before confirming. */
import type { Words } from '#kernel'
import { type Clause, ClauseList } from '../parts/clauses.tsx'
import { TextArea } from '../parts/inputs.tsx'
import { Notice } from '../parts/notice.tsx'
import { useReader } from '../reader.tsx'
import { besideWords as words } from '../words/beside-words.ts'

export type BesideLine = {
  readonly says: Words
  readonly clauses: readonly Clause[]
  /** Nobody is confirmed before it is said how this is settled. */
  readonly asks: boolean
}

export function BesideList({ lines }: { lines: readonly BesideLine[] }) {
  const { say } = useReader()
  if (lines.length === 0) return null
  return (
    <ul className="beside">
      {lines.map(({ says, clauses }) => (
        <li key={says.zh}>
          {say(says)} <ClauseList clauses={clauses} />
        </li>
      ))}
    </ul>
  )
}

/** Above the decision: a warning where something has to be settled, else a note; nothing where nothing bears. */
export function BesideNotice({ lines }: { lines: readonly BesideLine[] }) {
  const { say } = useReader()
  if (lines.length === 0) return null
  const asks = lines.some((line) => line.asks)
  return (
    <Notice tone={asks ? 'warn' : 'note'} title={say(asks ? words.excluded : words.title)} id="beside">
      <BesideList lines={lines} />
    </Notice>
  )
}

/** The question of the confirmation itself; asked only where something has to be settled. */
export function Settled({
  asked,
  value,
  error,
}: {
  asked: boolean
  value?: string | undefined
  error?: Words | undefined
}) {
  if (!asked) return null
  return (
    <TextArea name="settled" label={words.settled} hint={words.settledHint} value={value} error={error} />
  )
}
