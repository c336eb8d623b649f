/** Facts only work and business ask for; `facts/` holds a file a record, `../facts/` what several fields share. */
import type { Fact } from '#policy'

export const employmentFacts = [] as const satisfies readonly Fact[]
