/** Facts only institutions, organisations and those who work in them ask for; `facts/` holds a file a record, `../facts/` what several fields share. */
import type { Fact } from '#policy'

export const societyFacts = [] as const satisfies readonly Fact[]
