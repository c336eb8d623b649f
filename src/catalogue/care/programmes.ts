/** Programmes of care and support of families: a new one is a file in `programmes/` and a line here. */
import type { Programme } from '#policy'
import { careService } from './programmes/care-service.ts'
import { careSubsidy } from './programmes/care-subsidy.ts'
import { careSubsidyInstitution } from './programmes/care-subsidy-institution.ts'
import { caseManagementService } from './programmes/case-management-service.ts'
import { dayCareKangyuan } from './programmes/day-care-kangyuan.ts'
import { doorstepService } from './programmes/doorstep-service.ts'
import { elderlyDisabledCare } from './programmes/elderly-disabled-care.ts'
import { jointResidence } from './programmes/joint-residence.ts'
import { kangyuanWorkingAge } from './programmes/kangyuan-working-age.ts'
import { respiteAndFamilySupport } from './programmes/respite-and-family-support.ts'
import { rukangService } from './programmes/rukang-service.ts'
import { severeCareVillage } from './programmes/severe-care-village.ts'
import { severeLowincomeCare } from './programmes/severe-lowincome-care.ts'
import { severeLowincomeCareTownship } from './programmes/severe-lowincome-care-township.ts'
import { sunshineHome } from './programmes/sunshine-home.ts'
import { warmHomeService } from './programmes/warm-home-service.ts'

export const careProgrammes = [
  careService,
  careSubsidyInstitution,
  careSubsidy,
  caseManagementService,
  dayCareKangyuan,
  doorstepService,
  elderlyDisabledCare,
  jointResidence,
  kangyuanWorkingAge,
  respiteAndFamilySupport,
  rukangService,
  severeCareVillage,
  severeLowincomeCareTownship,
  severeLowincomeCare,
  sunshineHome,
  warmHomeService,
] as const satisfies readonly Programme[]
