/** Facts only social insurance and medical costs ask for; `facts/` holds a file a record, `../facts/` what several fields share. */
import type { Fact } from '#policy'
import { mentalHealthFacts } from './facts/health.ts'
import { medicalNeedFacts } from './facts/need.ts'

export const insuranceFacts = [...mentalHealthFacts, ...medicalNeedFacts] as const satisfies readonly Fact[]
