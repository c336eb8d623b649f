/** Facts only education ask for; `facts/` holds a file a record, `../facts/` what several fields share. */
import type { Fact } from '#policy'

export const educationFacts = [] as const satisfies readonly Fact[]
