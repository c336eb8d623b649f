/** Every programme of the catalogue: a new one is a file and a line here. */
import type { Programme } from '#policy'
import { livingSubsidy } from './assistance/programmes/living-subsidy.ts'
import { nursingSubsidy } from './assistance/programmes/nursing-subsidy.ts'

export const programmes = [livingSubsidy, nursingSubsidy] as const satisfies readonly Programme[]

export type ProgrammeId = (typeof programmes)[number]['id']

export const findProgramme = (id: string): Programme | undefined => programmes.find((p) => p.id === id)
