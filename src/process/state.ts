/** Where a case stands: computed from its history for a day, never stored as truth. */
import type { Answers, Reference } from '#forms'
import type { AreaCode, Day, Result } from '#kernel'
import type { Parties } from './event.ts'
import type { Limit } from './limit.ts'
import type { Step } from './step.ts'

export type Clock = {
  readonly limit: Limit
  /** The last day, or why nobody can tell it. */
  readonly due: Result<Day>
  /** Since when it does not run; a stopped clock's last day moves when it runs again. */
  readonly stopped: Day | null
}

/** One unit's part of a gathering. */
export type Part = {
  readonly unit: Reference
  readonly standing: 'waiting' | 'answered' | 'not-needed'
  readonly clock: Clock | null
  readonly stopped: boolean
  readonly answeredOn: Day | null
  readonly late: boolean
  readonly answers: Answers
}

export type CaseState = {
  readonly process: string
  readonly version: number
  readonly area: AreaCode
  /** Written events so far: the version a command expects. */
  readonly length: number
  readonly on: Day
  readonly began: Day
  readonly stage: string
  /** Since when it is in this stage. */
  readonly since: Day
  readonly ended: Day | null
  readonly parties: Parties
  /** The latest answer to each question, parts of gatherings apart. */
  readonly answers: Answers
  readonly stopped: boolean
  readonly clock: Clock | null
  readonly whole: Clock | null
  /** Clocks of stages that were left, should somebody come back to them. */
  readonly left: Readonly<Record<string, Clock>>
  readonly parts: readonly Part[]
  /** How often each extending action was taken. */
  readonly extended: Readonly<Record<string, number>>
  readonly steps: readonly Step[]
}
