/** What is known of a person, kind by kind: known things first, what is unknown folded away, each kind with its form. */
import type { Words } from '#kernel'
import { Details } from '../parts/details.tsx'
import { SummaryList } from '../parts/summary-list.tsx'
import { paths } from '../paths.ts'
import { useReader } from '../reader.tsx'
import { knownWords as words } from '../words/record-page.ts'

export type KnownGroup = {
  /** The kind of record. */
  readonly kind: string
  readonly name: Words
  readonly known: readonly { readonly label: Words; readonly value: Words }[]
  readonly unknown: readonly Words[]
  readonly mayState: boolean
}

type Facts = {
  readonly county: string
  readonly id: string
  readonly groups: readonly KnownGroup[]
  readonly mayState: boolean
}

export function KnownFacts({ county, id, groups, mayState }: Facts) {
  const { say } = useReader()
  const [told, untold] = [groups.filter(({ known }) => known.length > 0), groups.filter(isBlank)]
  return (
    <section>
      <h2 id="known">{say(words.known)}</h2>
      {told.map((group) => (
        <Group key={group.kind} group={group} person={{ county, id }} mayState={mayState} />
      ))}
      {untold.length > 0 && (
        <Details summary={say(words.nothingOf(untold.length))}>
          <ul>
            {untold.map((group) => (
              <li key={group.kind}>
                {say(group.name)} <StateLink group={group} person={{ county, id }} mayState={mayState} />
              </li>
            ))}
          </ul>
        </Details>
      )}
    </section>
  )
}

const isBlank = ({ known }: KnownGroup) => known.length === 0

type One = {
  readonly group: KnownGroup
  readonly person: { readonly county: string; readonly id: string }
  readonly mayState: boolean
}

function Group({ group, ...rest }: One) {
  const { say, format } = useReader()
  const { name, known, unknown } = group
  return (
    <Details summary={`${say(name)} · ${say(words.count(known.length, unknown.length))}`}>
      <SummaryList rows={known.map(({ label, value }) => ({ name: say(label), value: say(value) }))} />
      {unknown.length > 0 && (
        <p className="quiet">
          {say(words.unknown)}
          {format.list(unknown.map((label) => say(label)))}
        </p>
      )}
      <StateLink group={group} {...rest} />
    </Details>
  )
}

function StateLink({ group: { kind, name, mayState: stated }, person, mayState }: One) {
  const { say, link } = useReader()
  if (!mayState || !stated) return null
  return (
    <a href={link(paths.recordForm({ ...person, kind }))}>
      {say(words.state)}
      <span className="unseen"> {say(name)}</span>
    </a>
  )
}
