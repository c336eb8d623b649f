/** Programmes of work and business: a new one is a file in `programmes/` and a line here. */
import type { Programme } from '#policy'
import { auxiliaryEmploymentAid } from './programmes/auxiliary-employment-aid.ts'
import { auxiliaryInstitutionAid } from './programmes/auxiliary-institution-aid.ts'
import { auxiliaryInsuranceSubsidy } from './programmes/auxiliary-insurance-subsidy.ts'
import { auxiliaryModelInstitution } from './programmes/auxiliary-model-institution.ts'
import { auxiliaryWageSubsidy } from './programmes/auxiliary-wage-subsidy.ts'
import { baseFunding } from './programmes/base-funding.ts'
import { benefitTaper } from './programmes/benefit-taper.ts'
import { blindMassageExamService } from './programmes/blind-massage-exam-service.ts'
import { blindMassageHospitalPost } from './programmes/blind-massage-hospital-post.ts'
import { blindMassageSupport } from './programmes/blind-massage-support.ts'
import { concentratedEmploymentAccessAid } from './programmes/concentrated-employment-access-aid.ts'
import { concentratedEmploymentPurchase } from './programmes/concentrated-employment-purchase.ts'
import { concentratedEmploymentSupport } from './programmes/concentrated-employment-support.ts'
import { cultureBaseSupport } from './programmes/culture-base-support.ts'
import { earnedIncomeDeduction } from './programmes/earned-income-deduction.ts'
import { employerSubsidy } from './programmes/employer-subsidy.ts'
import { employmentAssistance } from './programmes/employment-assistance.ts'
import { farmInsuranceSubsidy } from './programmes/farm-insurance-subsidy.ts'
import { freeJobService } from './programmes/free-job-service.ts'
import { graduateService } from './programmes/graduate-service.ts'
import { hiringRelaxation } from './programmes/hiring-relaxation.ts'
import { incomeTaxRelief } from './programmes/income-tax-relief.ts'
import { incubationBaseService } from './programmes/incubation-base-service.ts'
import { internshipSubsidy } from './programmes/internship-subsidy.ts'
import { jobCoachService } from './programmes/job-coach-service.ts'
import { leadingFirmSupport } from './programmes/leading-firm-support.ts'
import { lowIncomeWorkAssistance } from './programmes/low-income-work-assistance.ts'
import { lowIncomeWorkSupplement } from './programmes/low-income-work-supplement.ts'
import { microEnterpriseIncubation } from './programmes/micro-enterprise-incubation.ts'
import { microEnterprisePriority } from './programmes/micro-enterprise-priority.ts'
import { networkEquipmentAid } from './programmes/network-equipment-aid.ts'
import { overQuotaReward } from './programmes/over-quota-reward.ts'
import { practicalSkillTraining } from './programmes/practical-skill-training.ts'
import { publicWelfarePost } from './programmes/public-welfare-post.ts'
import { publicWelfarePostFamily } from './programmes/public-welfare-post-family.ts'
import { relativeEmploymentSupport } from './programmes/relative-employment-support.ts'
import { ruralBusinessSupport } from './programmes/rural-business-support.ts'
import { ruralLeaderSupport } from './programmes/rural-leader-support.ts'
import { selfEmploymentEquipmentSubsidy } from './programmes/self-employment-equipment-subsidy.ts'
import { selfEmploymentInsuranceSubsidy } from './programmes/self-employment-insurance-subsidy.ts'
import { selfEmploymentSubsidy } from './programmes/self-employment-subsidy.ts'
import { selfEmploymentTaxRelief } from './programmes/self-employment-tax-relief.ts'
import { selfEmploymentTrainingSubsidy } from './programmes/self-employment-training-subsidy.ts'
import { serviceInstitutionStartup } from './programmes/service-institution-startup.ts'
import { skillUpgradingTraining } from './programmes/skill-upgrading-training.ts'
import { skilledTalentReward } from './programmes/skilled-talent-reward.ts'
import { soleTraderSupport } from './programmes/sole-trader-support.ts'
import { startupLoan } from './programmes/startup-loan.ts'
import { supportedEmploymentInstitution } from './programmes/supported-employment-institution.ts'
import { traineeshipSubsidy } from './programmes/traineeship-subsidy.ts'
import { vocationalTraining } from './programmes/vocational-training.ts'
import { vocationalTrainingSubsidy } from './programmes/vocational-training-subsidy.ts'
import { zeroEmploymentAid } from './programmes/zero-employment-aid.ts'

export const employmentProgrammes = [
  vocationalTraining,
  skillUpgradingTraining,
  practicalSkillTraining,
  vocationalTrainingSubsidy,
  selfEmploymentSubsidy,
  selfEmploymentInsuranceSubsidy,
  selfEmploymentEquipmentSubsidy,
  selfEmploymentTrainingSubsidy,
  selfEmploymentTaxRelief,
  soleTraderSupport,
  networkEquipmentAid,
  internshipSubsidy,
  traineeshipSubsidy,
  employerSubsidy,
  serviceInstitutionStartup,
  overQuotaReward,
  skilledTalentReward,
  lowIncomeWorkSupplement,
  lowIncomeWorkAssistance,
  employmentAssistance,
  freeJobService,
  auxiliaryEmploymentAid,
  auxiliaryWageSubsidy,
  auxiliaryInsuranceSubsidy,
  auxiliaryInstitutionAid,
  auxiliaryModelInstitution,
  concentratedEmploymentSupport,
  concentratedEmploymentPurchase,
  concentratedEmploymentAccessAid,
  publicWelfarePost,
  publicWelfarePostFamily,
  zeroEmploymentAid,
  relativeEmploymentSupport,
  startupLoan,
  microEnterpriseIncubation,
  microEnterprisePriority,
  baseFunding,
  incubationBaseService,
  cultureBaseSupport,
  blindMassageSupport,
  blindMassageExamService,
  blindMassageHospitalPost,
  graduateService,
  benefitTaper,
  earnedIncomeDeduction,
  incomeTaxRelief,
  ruralLeaderSupport,
  leadingFirmSupport,
  ruralBusinessSupport,
  farmInsuranceSubsidy,
  hiringRelaxation,
  jobCoachService,
  supportedEmploymentInstitution,
] as const satisfies readonly Programme[]
