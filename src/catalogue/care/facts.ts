/** Facts only care and support of families ask for; `facts/` holds a file a record, `../facts/` what several fields share. */
import type { Fact } from '#policy'
import { careFamilyFacts } from './facts/family.ts'
import { careNeedFacts } from './facts/need.ts'

export const careFacts = [...careNeedFacts, ...careFamilyFacts] as const satisfies readonly Fact[]
