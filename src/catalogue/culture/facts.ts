/** Facts only culture and sport ask for; `facts/` holds a file a record, `../facts/` what several fields share. */
import type { Fact } from '#policy'
import { athleteFacts } from './facts/athlete.ts'
import { publisherFacts } from './facts/enterprise.ts'
import { senderFacts } from './facts/organisation.ts'
import { athleteStaffFacts } from './facts/staff.ts'

export const cultureFacts = [
  ...athleteFacts,
  ...athleteStaffFacts,
  ...senderFacts,
  ...publisherFacts,
] as const satisfies readonly Fact[]
