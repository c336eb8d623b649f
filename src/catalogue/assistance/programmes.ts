/** Programmes of basic living, cash benefits and discounts: a new one is a file in `programmes/` and a line here. */
import type { Programme } from '#policy'
import { adoptionSupport } from './programmes/adoption-support.ts'
import { assessmentConvenience } from './programmes/assessment-convenience.ts'
import { assessmentSubsidy } from './programmes/assessment-subsidy.ts'
import { assistiveAppDataFree } from './programmes/assistive-app-data-free.ts'
import { crisisCare } from './programmes/crisis-care.ts'
import { crisisContact } from './programmes/crisis-contact.ts'
import { crisisRelief } from './programmes/crisis-relief.ts'
import { dibaoHousehold } from './programmes/dibao-household.ts'
import { dibaoSinglePerson } from './programmes/dibao-single-person.ts'
import { fuelSubsidy } from './programmes/fuel-subsidy.ts'
import { funeralBenefit } from './programmes/funeral-benefit.ts'
import { homeVisitService } from './programmes/home-visit-service.ts'
import { livingSubsidy } from './programmes/living-subsidy.ts'
import { nursingSubsidy } from './programmes/nursing-subsidy.ts'
import { orphanBasicLiving } from './programmes/orphan-basic-living.ts'
import { pairedVisits } from './programmes/paired-visits.ts'
import { povertyAssetShares } from './programmes/poverty-asset-shares.ts'
import { povertyRegister } from './programmes/poverty-register.ts'
import { povertyReliefHelp } from './programmes/poverty-relief-help.ts'
import { publicInstitutionFeeRelief } from './programmes/public-institution-fee-relief.ts'
import { publicTransportDiscount } from './programmes/public-transport-discount.ts'
import { severeClassifiedAssistance } from './programmes/severe-classified-assistance.ts'
import { tekunSupport } from './programmes/tekun-support.ts'
import { telecomDiscount } from './programmes/telecom-discount.ts'
import { telecomPackage } from './programmes/telecom-package.ts'
import { temporaryAssistance } from './programmes/temporary-assistance.ts'
import { utilityDiscount } from './programmes/utility-discount.ts'
import { vagrantAssistance } from './programmes/vagrant-assistance.ts'
import { vagrantSettlement } from './programmes/vagrant-settlement.ts'
import { venueFreeEntry } from './programmes/venue-free-entry.ts'
import { veteranEqualBenefit } from './programmes/veteran-equal-benefit.ts'
import { veteranPoliceBenefit } from './programmes/veteran-police-benefit.ts'
import { veteranSpecialBenefit } from './programmes/veteran-special-benefit.ts'

export const assistanceProgrammes = [
  livingSubsidy,
  nursingSubsidy,
  dibaoHousehold,
  dibaoSinglePerson,
  tekunSupport,
  temporaryAssistance,
  crisisRelief,
  crisisCare,
  crisisContact,
  severeClassifiedAssistance,
  povertyReliefHelp,
  povertyRegister,
  povertyAssetShares,
  utilityDiscount,
  telecomDiscount,
  telecomPackage,
  assistiveAppDataFree,
  fuelSubsidy,
  publicTransportDiscount,
  venueFreeEntry,
  publicInstitutionFeeRelief,
  orphanBasicLiving,
  adoptionSupport,
  vagrantAssistance,
  vagrantSettlement,
  funeralBenefit,
  veteranPoliceBenefit,
  veteranEqualBenefit,
  veteranSpecialBenefit,
  assessmentSubsidy,
  assessmentConvenience,
  homeVisitService,
  pairedVisits,
] as const satisfies readonly Programme[]
