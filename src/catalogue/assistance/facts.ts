/** Facts only basic living, cash benefits and discounts ask for; `facts/` holds a file a record, `../facts/` what several fields share. */
import type { Fact } from '#policy'
import { familyFacts } from './facts/family.ts'
import { needFacts } from './facts/need.ts'
import { povertyFacts } from './facts/poverty.ts'
import { registrationFacts } from './facts/registration.ts'
import { serviceStatusFacts } from './facts/service-status.ts'

export const assistanceFacts = [
  ...needFacts,
  ...familyFacts,
  ...registrationFacts,
  ...povertyFacts,
  ...serviceStatusFacts,
] as const satisfies readonly Fact[]
