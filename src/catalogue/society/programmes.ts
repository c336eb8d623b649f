/** Programmes of institutions, organisations and those who work in them: a new one is a file in `programmes/` and a line here. */
import type { Programme } from '#policy'
import { careInstitutionSupport } from './programmes/care-institution-support.ts'
import { careServicePurchase } from './programmes/care-service-purchase.ts'
import { financialProductSupport } from './programmes/financial-product-support.ts'
import { purchaseContract } from './programmes/purchase-contract.ts'
import { serviceIndustryLeader } from './programmes/service-industry-leader.ts'
import { serviceIndustrySupport } from './programmes/service-industry-support.ts'
import { serviceInstitutionPreference } from './programmes/service-institution-preference.ts'
import { socialOrgSupport } from './programmes/social-org-support.ts'
import { workerPayPreference } from './programmes/worker-pay-preference.ts'

export const societyProgrammes = [
  careInstitutionSupport,
  careServicePurchase,
  serviceInstitutionPreference,
  serviceIndustrySupport,
  serviceIndustryLeader,
  financialProductSupport,
  socialOrgSupport,
  workerPayPreference,
  purchaseContract,
] as const satisfies readonly Programme[]
