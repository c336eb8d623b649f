/** Where a task stands, as the public is told: each unit's stage and lamp on a day, and why it is late. */
import type { Day } from '#kernel'
import { type ObligationLamp, obligationLamps } from '../obligations/lamp.ts'
import type { Role } from '../obligations/obligation.ts'

export type UnitStanding = {
  readonly unit: string
  readonly role: Role
  /** A stage of the process `obligation`. */
  readonly stage: string
  readonly lamp: ObligationLamp
  readonly due: Day | null
  readonly reportedOn: Day | null
}

export type TaskStanding = {
  readonly task: string
  /** Of whoever leads; of everybody where nobody does. */
  readonly lamp: ObligationLamp
  readonly units: readonly UnitStanding[]
  /** What the office says of a late task; null while nobody has said anything. */
  readonly why: string | null
}

export type UnitOfTask = UnitStanding & { readonly task: string }

/** Lamps of which the public wants to hear why. */
const wantingReasons: readonly ObligationLamp[] = ['overdue', 'contradicted', 'ended-late']

export const wantsReason = ({ lamp }: Pick<TaskStanding, 'lamp'>): boolean => wantingReasons.includes(lamp)

/** Obligations that were let off, merged or superseded are nobody's promise any more. */
const gone = new Set(['let-off', 'merged', 'superseded'])

/** Tasks in the order of their rows. A reason is kept only as long as there is something to explain. */
export function standingsOf(
  rows: readonly UnitOfTask[],
  why: Readonly<Record<string, string>>,
): TaskStanding[] {
  const current = rows.filter(({ stage }) => !gone.has(stage))
  return [...Map.groupBy(current, ({ task }) => task)].map(([task, units]) => {
    const lamp = worst(units)
    const reason = why[task]?.trim()
    return {
      task,
      lamp,
      units: units.map(({ unit, role, stage, lamp: lit, due, reportedOn }) => ({
        unit,
        role,
        stage,
        lamp: lit,
        due,
        reportedOn,
      })),
      why: reason && wantsReason({ lamp }) ? reason : null,
    }
  })
}

function worst(units: readonly UnitStanding[]): ObligationLamp {
  const leads = units.filter(({ role }) => role === 'lead')
  const lit = new Set((leads.length > 0 ? leads : units).map(({ lamp }) => lamp))
  return obligationLamps.find((lamp) => lit.has(lamp)) ?? 'no-limit'
}
