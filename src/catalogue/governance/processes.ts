/** Processes of running a plan, by which the cases of the service run. */
import type { Process } from '#process'
import { decision } from './processes/decision.ts'
import { figureDispute } from './processes/figure-dispute.ts'
import { obligation } from './processes/obligation.ts'
import { pledge } from './processes/pledge.ts'
import { policyDocument } from './processes/policy-document.ts'
import { slip } from './processes/slip.ts'

export { decision, figureDispute, obligation, pledge, policyDocument, slip }

/** The newest version of each. */
export const processes: readonly Process[] = [
  obligation,
  slip,
  policyDocument,
  pledge,
  decision,
  figureDispute,
]
