/** Facts only rights and daily access ask for; `facts/` holds a file a record, `../facts/` what several fields share. */
import type { Fact } from '#policy'
import { rightsNeedFacts } from './facts/need.ts'
import { rightsRegistrationFacts } from './facts/registration.ts'

export const rightsFacts = [...rightsNeedFacts, ...rightsRegistrationFacts] as const satisfies readonly Fact[]
