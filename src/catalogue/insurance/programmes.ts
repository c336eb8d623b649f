/** Programmes of social insurance and medical costs: a new one is a file in `programmes/` and a line here. */
import type { Programme } from '#policy'
import { rehabInsurancePilot } from './programmes/rehab-insurance-pilot.ts'

export const insuranceProgrammes = [rehabInsurancePilot] as const satisfies readonly Programme[]
