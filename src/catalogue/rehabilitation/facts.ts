/** Facts only rehabilitation, prevention and health ask for; `facts/` holds a file a record, `../facts/` what several fields share. */
import type { Fact } from '#policy'

export const rehabilitationFacts = [] as const satisfies readonly Fact[]
