/** Programmes of rehabilitation, prevention and health: a new one is a file in `programmes/` and a line here. */
import type { Programme } from '#policy'
import { childRehabAid } from './programmes/child-rehab-aid.ts'
import { childRehabAidOlder } from './programmes/child-rehab-aid-older.ts'

export const rehabilitationProgrammes = [
  childRehabAid,
  childRehabAidOlder,
] as const satisfies readonly Programme[]
