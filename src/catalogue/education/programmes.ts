/** Programmes of education: a new one is a file in `programmes/` and a line here. */
import type { Programme } from '#policy'
import { nanyueStudentGrant } from './programmes/nanyue-student-grant.ts'

export const educationProgrammes = [nanyueStudentGrant] as const satisfies readonly Programme[]
