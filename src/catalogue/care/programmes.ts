/** Programmes of care and support of families: a new one is a file in `programmes/` and a line here. */
import type { Programme } from '#policy'

export const careProgrammes = [] as const satisfies readonly Programme[]
