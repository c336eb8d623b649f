/** Programmes of rights and daily access: a new one is a file in `programmes/` and a line here. */
import type { Programme } from '#policy'
import { drivingPolicy } from './programmes/driving-policy.ts'
import { fairHealthCheck } from './programmes/fair-health-check.ts'
import { familyRehabGuidance } from './programmes/family-rehab-guidance.ts'
import { guideDogAndDeviceAccess } from './programmes/guide-dog-and-device-access.ts'
import { homeBanking } from './programmes/home-banking.ts'
import { judicialRelief } from './programmes/judicial-relief.ts'
import { legalAid } from './programmes/legal-aid.ts'
import { medicalVisitConvenience } from './programmes/medical-visit-convenience.ts'
import { trainingAccessSupport } from './programmes/training-access-support.ts'
import { urbanRegistrationPriority } from './programmes/urban-registration-priority.ts'
import { workplaceAccommodation } from './programmes/workplace-accommodation.ts'

export const rightsProgrammes = [
  legalAid,
  judicialRelief,
  homeBanking,
  guideDogAndDeviceAccess,
  drivingPolicy,
  trainingAccessSupport,
  medicalVisitConvenience,
  workplaceAccommodation,
  fairHealthCheck,
  urbanRegistrationPriority,
  familyRehabGuidance,
] as const satisfies readonly Programme[]
