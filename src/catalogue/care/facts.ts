/** Facts only care and support of families ask for; `facts/` holds a file a record, `../facts/` what several fields share. */
import type { Fact } from '#policy'

export const careFacts = [] as const satisfies readonly Fact[]
