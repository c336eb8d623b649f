/** Programmes of rehabilitation, prevention and health: a new one is a file in `programmes/` and a line here. */
import type { Programme } from '#policy'
import { acquiredDisabilityRehab } from './programmes/acquired-disability-rehab.ts'
import { basicRehabService } from './programmes/basic-rehab-service.ts'
import { birthDefectSubsidy } from './programmes/birth-defect-subsidy.ts'
import { childRehabAid } from './programmes/child-rehab-aid.ts'
import { childRehabAidOlder } from './programmes/child-rehab-aid-older.ts'
import { childScreening } from './programmes/child-screening.ts'
import { communityRehabService } from './programmes/community-rehab-service.ts'
import { cpChildAction } from './programmes/cp-child-action.ts'
import { familyDoctor } from './programmes/family-doctor.ts'
import { healthManagement } from './programmes/health-management.ts'
import { mentalCommunityRehab } from './programmes/mental-community-rehab.ts'
import { mentalFamilyExchange } from './programmes/mental-family-exchange.ts'
import { prenatalScreening } from './programmes/prenatal-screening.ts'
import { rareDiseaseRehab } from './programmes/rare-disease-rehab.ts'
import { specialRehabProjects } from './programmes/special-rehab-projects.ts'
import { tcmChildIntervention } from './programmes/tcm-child-intervention.ts'
import { womenReproductiveHealth } from './programmes/women-reproductive-health.ts'

export const rehabilitationProgrammes = [
  childRehabAid,
  childRehabAidOlder,
  childScreening,
  prenatalScreening,
  birthDefectSubsidy,
  basicRehabService,
  acquiredDisabilityRehab,
  cpChildAction,
  familyDoctor,
  healthManagement,
  womenReproductiveHealth,
  specialRehabProjects,
  rareDiseaseRehab,
  tcmChildIntervention,
  mentalCommunityRehab,
  mentalFamilyExchange,
  communityRehabService,
] as const satisfies readonly Programme[]
