/** Processes of running a plan, by which the cases of the service run. */
import type { Process } from '#process'
import { obligation } from './processes/obligation.ts'
import { slip } from './processes/slip.ts'

export { obligation, slip }

/** The newest version of each. */
export const processes: readonly Process[] = [obligation, slip]
