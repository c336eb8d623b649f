/** Programmes of assistive devices: a new one is a file in `programmes/` and a line here. */
import type { Programme } from '#policy'

export const devicesProgrammes = [] as const satisfies readonly Programme[]
