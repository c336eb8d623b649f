/** Programmes of culture and sport: a new one is a file in `programmes/` and a line here. */
import type { Programme } from '#policy'

export const cultureProgrammes = [] as const satisfies readonly Programme[]
