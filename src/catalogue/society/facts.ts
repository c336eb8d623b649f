/** Facts only institutions, organisations and those who work in them ask for; `facts/` holds a file a record, `../facts/` what several fields share. */
import type { Fact } from '#policy'
import { enterpriseFacts } from './facts/enterprise.ts'
import { organisationFacts } from './facts/organisation.ts'
import { staffFacts } from './facts/staff.ts'

export const societyFacts = [
  ...enterpriseFacts,
  ...organisationFacts,
  ...staffFacts,
] as const satisfies readonly Fact[]
