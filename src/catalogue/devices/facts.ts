/** Facts only assistive devices ask for; `facts/` holds a file a record, `../facts/` what several fields share. */
import type { Fact } from '#policy'

export const devicesFacts = [] as const satisfies readonly Fact[]
