/** Facts only social insurance and medical costs ask for; `facts/` holds a file a record, `../facts/` what several fields share. */
import type { Fact } from '#policy'

export const insuranceFacts = [] as const satisfies readonly Fact[]
