/** Puts one task together from its parts: text, offices, schedule. Both tables and markers end here. */
import { targetsIn } from './commitments.ts'
import type { Task } from './document.ts'
import type { LeadRule } from './lead-rule.ts'
import type { Place } from './place.ts'
import { type Assigned, responsibility } from './responsibility.ts'
import { join, type Strand, said } from './strand.ts'
import { chief, type Deadline, deadlinesIn, deadlinesOfCell } from './timing.ts'

export type TaskParts = Pick<Task, 'no' | 'label' | 'under' | 'from' | 'evidence' | 'confidence'> & {
  readonly heading: Strand | undefined
  readonly body: Strand | undefined
  readonly assigned: readonly Assigned[]
  readonly schedule: Strand | undefined
  readonly at: Place
}

const asTold = ({ on, kind, precision, text, at }: Deadline) => ({ on, kind, precision, text, at })

/** `1.` and full stops at the end of a title are not part of it. */
const asTitle = (text: string) => text.replace(/[。：:；]+$/, '')

function schedule(parts: TaskParts, whole: Strand | undefined) {
  const told = parts.schedule ? deadlinesOfCell(parts.schedule) : []
  const inText = whole ? deadlinesIn(whole) : []
  const main = chief(told) ?? chief(inText)
  const timing = parts.schedule && said(parts.schedule) !== '' ? said(parts.schedule) : (main?.text ?? null)
  const all = [...told, ...inText]
  return {
    timing,
    assumed: all.some((deadline) => deadline.yearFrom === 'document'),
    deadline: main?.on ?? null,
    deadlineKind: main?.kind ?? null,
    deadlines: all.map(asTold),
  }
}

export function taskOf(parts: TaskParts, rule: LeadRule): Task {
  const { heading, body } = parts
  const both = [heading, body].filter((strand) => strand !== undefined)
  const whole = both.length > 0 ? join(both, '\n') : undefined
  const { assumed, ...times } = schedule(parts, whole)
  return {
    no: parts.no,
    label: parts.label,
    heading: heading ? asTitle(said(heading)) : '',
    text: body ? said(body) : heading ? said(heading) : '',
    under: parts.under,
    ...responsibility(parts.assigned, rule),
    ...times,
    targets: whole ? targetsIn(whole) : [],
    from: parts.from,
    confidence: parts.confidence,
    evidence: assumed ? [...parts.evidence, 'year-of-title'] : parts.evidence,
    at: parts.at,
  }
}
