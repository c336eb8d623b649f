/** Programmes of rights and daily access: a new one is a file in `programmes/` and a line here. */
import type { Programme } from '#policy'

export const rightsProgrammes = [] as const satisfies readonly Programme[]
