/** Facts only rehabilitation, prevention and health ask for; `facts/` holds a file a record, `../facts/` what several fields share. */
import type { Fact } from '#policy'
import { childbearingFacts } from './facts/childbearing.ts'
import { healthRecordFacts } from './facts/health.ts'
import { rehabilitationServiceFacts } from './facts/received.ts'

export const rehabilitationFacts = [
  ...healthRecordFacts,
  ...childbearingFacts,
  ...rehabilitationServiceFacts,
] as const satisfies readonly Fact[]
