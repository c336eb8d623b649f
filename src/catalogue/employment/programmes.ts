/** Programmes of work and business: a new one is a file in `programmes/` and a line here. */
import type { Programme } from '#policy'
import { overQuotaReward } from './programmes/over-quota-reward.ts'
import { serviceInstitutionStartup } from './programmes/service-institution-startup.ts'

export const employmentProgrammes = [
  overQuotaReward,
  serviceInstitutionStartup,
] as const satisfies readonly Programme[]
