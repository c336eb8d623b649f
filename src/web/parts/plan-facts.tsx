/** State, deadline and units of a plan's task, as every page shows them. */
import type { Day } from '#kernel'
import { useReader } from '../reader.tsx'
import { planWords as words } from '../words/plan-words.ts'
import type { Tone } from './tag.tsx'
import { Tag } from './tag.tsx'
import { Zh } from './zh.tsx'

export const taskStates = ['late', 'under-way', 'not-started', 'done', 'unknown'] as const
export type TaskState = (typeof taskStates)[number]

export type Due =
  | { readonly kind: 'by'; readonly on: Day }
  | { readonly kind: 'throughout' }
  | { readonly kind: 'unstated' }

export type UnitsOfTask = {
  /** Empty with `leadKnown` false: the document does not say, and nobody guesses. */
  readonly lead: readonly string[]
  readonly coop: readonly string[]
  readonly leadKnown: boolean
}

const tones: Record<TaskState, Tone> = {
  done: 'good',
  'under-way': 'note',
  late: 'bad',
  'not-started': 'warn',
  unknown: 'plain',
}

export function TaskStateTag({ state }: { state: TaskState }) {
  const { say } = useReader()
  return <Tag tone={tones[state]}>{say(words[state])}</Tag>
}

export function DueText({ due }: { due: Due }) {
  const { say, format } = useReader()
  if (due.kind === 'throughout') return <>{say(words.dueThroughout)}</>
  if (due.kind === 'unstated') return <>{say(words.dueUnstated)}</>
  return <time dateTime={due.on}>{say(words.dueBy(format.day(due.on)))}</time>
}

export function LeadText({ units }: { units: UnitsOfTask }) {
  const { say } = useReader()
  if (!units.leadKnown || units.lead.length === 0) return <>{say(words.leadUnknown)}</>
  return <Zh>{units.lead.join('、')}</Zh>
}
