/** Facts only work and business ask for; `facts/` holds a file a record, `../facts/` what several fields share. */
import type { Fact } from '#policy'
import { placingFacts } from './facts/employer.ts'
import { businessFacts } from './facts/enterprise.ts'
import { workNeedFacts } from './facts/need.ts'
import { workDetailFacts } from './facts/work.ts'

export const employmentFacts = [
  ...workDetailFacts,
  ...workNeedFacts,
  ...placingFacts,
  ...businessFacts,
] as const satisfies readonly Fact[]
