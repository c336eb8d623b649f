/** What a value says: a text, the units of a task with their parts, or a deadline with its kind. */
import type { Day, Words } from '#kernel'
import { Zh } from '../parts/zh.tsx'
import { useReader } from '../reader.tsx'
import { importWords as words } from '../words/plan-import-page.ts'

export type ValueShown =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'units'
      readonly lead: readonly string[]
      readonly coop: readonly string[]
      readonly named: readonly string[]
      readonly leadKnown: boolean
    }
  | {
      readonly kind: 'when'
      readonly on: Day | null
      readonly of: string | null
      readonly timing: string | null
    }

export function ValueText({ shown }: { shown: ValueShown }) {
  const { say } = useReader()
  if (shown.kind === 'units') return <UnitsText units={shown} />
  if (shown.kind === 'when') return <WhenText when={shown} />
  return shown.text === '' ? <>{say(words.unstated)}</> : <Zh>{shown.text}</Zh>
}

function UnitsText({ units }: { units: ValueShown & { kind: 'units' } }) {
  const { say } = useReader()
  const { lead, coop, named, leadKnown } = units
  const line = (label: Words, names: readonly string[]) =>
    names.length > 0 && (
      <span className="value-line">
        <span className="quiet">{say(label)}</span>
        <Zh>{names.join('、')}</Zh>
      </span>
    )
  return (
    <>
      {leadKnown ? line(words.leadIs, lead) : <span className="value-line">{say(words.leadAsked)}</span>}
      {line(words.coopIs, coop)}
      {line(words.namedIs, named)}
      {lead.length + coop.length + named.length === 0 && (
        <span className="value-line">{say(words.noUnits)}</span>
      )}
    </>
  )
}

const deadlineWords: Readonly<Record<string, Words>> = {
  completed: words.completed,
  'policy-issued': words['policy-issued'],
  ongoing: words.ongoing,
}

function WhenText({ when: { on, of, timing } }: { when: ValueShown & { kind: 'when' } }) {
  const { say, format } = useReader()
  const kind = of === null ? undefined : deadlineWords[of]
  if (on === null && !kind) return <>{say(words.noDeadline)}</>
  return (
    <>
      {on !== null && <time dateTime={on}>{format.day(on)}</time>} {kind && say(kind)}
      {timing && (
        <span className="quiet">
          {' '}
          <Zh>{`“${timing}”`}</Zh>
        </span>
      )}
    </>
  )
}
