/** Programmes of institutions, organisations and those who work in them: a new one is a file in `programmes/` and a line here. */
import type { Programme } from '#policy'

export const societyProgrammes = [] as const satisfies readonly Programme[]
