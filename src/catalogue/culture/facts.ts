/** Facts only culture and sport ask for; `facts/` holds a file a record, `../facts/` what several fields share. */
import type { Fact } from '#policy'

export const cultureFacts = [] as const satisfies readonly Fact[]
