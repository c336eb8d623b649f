/** Programmes of social insurance and medical costs: a new one is a file in `programmes/` and a line here. */
import type { Programme } from '#policy'
import { commercialInsurancePreference } from './programmes/commercial-insurance-preference.ts'
import { disabilityAllowance } from './programmes/disability-allowance.ts'
import { groupAccidentInsurance } from './programmes/group-accident-insurance.ts'
import { medicalAssistance } from './programmes/medical-assistance.ts'
import { medicalContributionAid } from './programmes/medical-contribution-aid.ts'
import { mentalChronicInsurance } from './programmes/mental-chronic-insurance.ts'
import { mentalGuardianSubsidy } from './programmes/mental-guardian-subsidy.ts'
import { mentalHospitalAid } from './programmes/mental-hospital-aid.ts'
import { mentalMedicineHospitalAid } from './programmes/mental-medicine-hospital-aid.ts'
import { pensionContributionAid } from './programmes/pension-contribution-aid.ts'
import { pensionContributionFull } from './programmes/pension-contribution-full.ts'
import { qihuiInsurance } from './programmes/qihui-insurance.ts'
import { rehabInsurancePilot } from './programmes/rehab-insurance-pilot.ts'
import { rehabItemReimbursement } from './programmes/rehab-item-reimbursement.ts'
import { severeMedicalReimbursement } from './programmes/severe-medical-reimbursement.ts'
import { severeMedicalSettlement } from './programmes/severe-medical-settlement.ts'
import { socialInsuranceSubsidy } from './programmes/social-insurance-subsidy.ts'
import { socialInsuranceSubsidyFlexible } from './programmes/social-insurance-subsidy-flexible.ts'
import { unemploymentBenefit } from './programmes/unemployment-benefit.ts'

export const insuranceProgrammes = [
  commercialInsurancePreference,
  disabilityAllowance,
  groupAccidentInsurance,
  medicalAssistance,
  medicalContributionAid,
  mentalChronicInsurance,
  mentalGuardianSubsidy,
  mentalHospitalAid,
  mentalMedicineHospitalAid,
  pensionContributionAid,
  pensionContributionFull,
  qihuiInsurance,
  rehabInsurancePilot,
  rehabItemReimbursement,
  severeMedicalReimbursement,
  severeMedicalSettlement,
  socialInsuranceSubsidyFlexible,
  socialInsuranceSubsidy,
  unemploymentBenefit,
] as const satisfies readonly Programme[]
