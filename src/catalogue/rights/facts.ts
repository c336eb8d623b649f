/** Facts only rights and daily access ask for; `facts/` holds a file a record, `../facts/` what several fields share. */
import type { Fact } from '#policy'

export const rightsFacts = [] as const satisfies readonly Fact[]
