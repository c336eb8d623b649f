/** Programmes of housing: a new one is a file in `programmes/` and a line here. */
import type { Programme } from '#policy'
import { publicRentalPriority } from './programmes/public-rental-priority.ts'

export const housingProgrammes = [publicRentalPriority] as const satisfies readonly Programme[]
