/** Employers, institutions and businesses: what each plan asks of those who give work. */
import { describe, expect, test } from 'vitest'
import { openAnswers, readsPeople } from '#policy'
import { caseByCase } from '../assistance/case-by-case.ts'
import { inDistrict, inShenzhen, inShuozhou, inYangjiang, inZhangdian } from './people-at-work.ts'
import { auxiliaryInstitutionAid } from './programmes/auxiliary-institution-aid.ts'
import { auxiliaryModelInstitution } from './programmes/auxiliary-model-institution.ts'
import { baseFunding } from './programmes/base-funding.ts'
import { blindMassageSupport } from './programmes/blind-massage-support.ts'
import { concentratedEmploymentAccessAid } from './programmes/concentrated-employment-access-aid.ts'
import { concentratedEmploymentPurchase } from './programmes/concentrated-employment-purchase.ts'
import { concentratedEmploymentSupport } from './programmes/concentrated-employment-support.ts'
import { cultureBaseSupport } from './programmes/culture-base-support.ts'
import { employerSubsidy } from './programmes/employer-subsidy.ts'
import { leadingFirmSupport } from './programmes/leading-firm-support.ts'
import { microEnterpriseIncubation } from './programmes/micro-enterprise-incubation.ts'
import { microEnterprisePriority } from './programmes/micro-enterprise-priority.ts'
import { overQuotaReward } from './programmes/over-quota-reward.ts'
import { ruralBusinessSupport } from './programmes/rural-business-support.ts'
import { serviceInstitutionStartup } from './programmes/service-institution-startup.ts'
import { soleTraderSupport } from './programmes/sole-trader-support.ts'
import { supportedEmploymentInstitution } from './programmes/supported-employment-institution.ts'
import { employmentProgrammes } from './programmes.ts'

const { everybody } = openAnswers

test('who gives work is asked with the question; only people are read from the register', () => {
  const outside = employmentProgrammes.filter((each) => !readsPeople(each)).map(({ serves }) => serves)
  expect(new Set(outside)).toEqual(new Set(['employer', 'institution', 'enterprise']))
})

describe('employers', () => {
  const placing = { employer_placement: ['public-post'], employer_disabled_employees: 3 }
  caseByCase(
    employerSubsidy,
    { ...inYangjiang, base: placing, set: { 'employer-subsidy.qualifies': everybody } },
    [
      ['with people in public-welfare posts (3.2.1)', {}, 'yes'],
      ['with people in ordinary jobs', { employer_placement: ['other'] }, 'no'],
      ['that employs nobody with a disability', { employer_disabled_employees: 0 }, 'no'],
    ],
  )
  for (const place of [inYangjiang, inShuozhou])
    caseByCase(overQuotaReward, { ...place, base: { employer_above_quota: true } }, [
      ['above the ratio', {}, 'yes'],
      ['not above', { employer_above_quota: false }, 'no'],
    ])
  caseByCase(
    soleTraderSupport,
    { ...inShuozhou, base: { employer_sole_trader: true, employer_disabled_employees: 1 } },
    [
      ['a sole trader with one such employee (3.2.4)', {}, 'yes'],
      ['a company', { employer_sole_trader: false }, 'no'],
      ['a sole trader without', { employer_disabled_employees: 0 }, 'no'],
    ],
  )
  for (const [support, places] of [
    [concentratedEmploymentSupport, [inYangjiang, inShuozhou]],
    [concentratedEmploymentPurchase, [inYangjiang, inDistrict]],
    [concentratedEmploymentAccessAid, [inYangjiang]],
  ] as const)
    for (const place of places)
      caseByCase(support, { ...place, base: { employer_concentrated: true } }, [
        [`a recognised unit in ${place.in}`, {}, 'yes'],
        ['any other employer', { employer_concentrated: false }, 'no'],
      ])
  caseByCase(concentratedEmploymentPurchase, { ...inShuozhou, base: { employer_concentrated: true } }, [
    ['the policy is to be drawn up (3.2.3)', {}, 'unknown', 'concentrated-employment-purchase.reached'],
  ])
})

describe('institutions', () => {
  const auxiliary = { institution_kind: 'auxiliary-employment' }
  for (const place of [inYangjiang, inShuozhou, inZhangdian])
    caseByCase(auxiliaryInstitutionAid, { ...place, base: auxiliary }, [
      [`auxiliary employment in ${place.in}`, {}, 'yes'],
      ['a care institution', { institution_kind: 'care' }, 'no'],
    ])
  caseByCase(auxiliaryInstitutionAid, { ...inDistrict, base: auxiliary }, [
    ['the district only supports it (annex 10)', {}, 'unknown', 'auxiliary-institution-aid.offered'],
  ])
  caseByCase(auxiliaryModelInstitution, { ...inShuozhou, base: auxiliary }, [
    ['which are models is open (box 3, 6)', {}, 'unknown', 'auxiliary-model-institution.model'],
  ])
  caseByCase(
    serviceInstitutionStartup,
    { ...inYangjiang, base: { institution_kind: 'employment-service' } },
    [
      ['the conditions are elsewhere (annex 16)', {}, 'unknown', 'service-institution-startup.qualifies'],
      ['auxiliary employment is something else', auxiliary, 'no'],
    ],
  )
  const base = { institution_kind: 'base' }
  caseByCase(baseFunding, { ...inYangjiang, base }, [
    ['any base (3.2.6)', {}, 'yes'],
    ['no base', { institution_kind: 'care' }, 'no'],
  ])
  caseByCase(baseFunding, { ...inShenzhen, base }, [
    ['model bases (annex 17)', {}, 'unknown', 'base-funding.model'],
  ])
  caseByCase(baseFunding, { ...inShuozhou, base }, [
    ['some each year (box 3, 2)', {}, 'unknown', 'base-funding.strong', 'base-funding.chosen'],
  ])
  caseByCase(cultureBaseSupport, { ...inShuozhou, base: {} }, [
    ['which bases is open (box 3, 5)', {}, 'unknown', 'culture-base-support.base'],
  ])
  caseByCase(supportedEmploymentInstitution, { ...inYangjiang, base: {} }, [
    ['who qualifies (3.2.2)', {}, 'unknown', 'supported-employment-institution.qualifies'],
  ])
  caseByCase(supportedEmploymentInstitution, { ...inShuozhou, base: {} }, [
    ['who trains coaches (box 3, 7)', {}, 'unknown', 'supported-employment-institution.trains-coaches'],
  ])
})

describe('businesses', () => {
  const shop = { enterprise_blind_massage: true }
  caseByCase(blindMassageSupport, { ...inYangjiang, base: shop }, [
    ['the policy is to be drawn up (3.2.5)', {}, 'unknown', 'blind-massage-support.reached'],
  ])
  caseByCase(blindMassageSupport, { ...inShuozhou, base: shop }, [
    ['some each year (box 3, 2)', {}, 'unknown', 'blind-massage-support.model'],
  ])
  caseByCase(blindMassageSupport, { ...inZhangdian, base: shop }, [
    ['any shop (2.3.2)', {}, 'yes'],
    ['another trade', { enterprise_blind_massage: false }, 'no'],
  ])
  for (const help of [microEnterpriseIncubation, microEnterprisePriority])
    caseByCase(help, { ...inDistrict, base: { enterprise_founded_by_disabled: 'small-enterprise' } }, [
      ['a small enterprise (annex 9)', {}, 'yes'],
      ['a social organisation', { enterprise_founded_by_disabled: 'social-organisation' }, 'yes'],
      ['a large one', { enterprise_founded_by_disabled: 'other' }, 'no'],
    ])
  const firm = { enterprise_business_kind: 'leading-firm', enterprise_rural_disabled_work: true }
  caseByCase(leadingFirmSupport, { ...inYangjiang, base: firm }, [
    ['a leading firm that gives rural work (3.2.6)', {}, 'yes'],
    ['one that does not', { enterprise_rural_disabled_work: false }, 'no'],
  ])
  caseByCase(leadingFirmSupport, { ...inShuozhou, base: firm }, [
    ['how many it must draw along is open (3.2.3)', {}, 'unknown', 'leading-firm-support.draws-many'],
  ])
  const cooperative = { ...firm, enterprise_business_kind: 'cooperative' }
  for (const place of [inYangjiang, inShuozhou])
    caseByCase(ruralBusinessSupport, { ...place, base: cooperative }, [
      ['a cooperative, only supported', {}, 'unknown', 'rural-business-support.offered'],
      ['a shop in town', { enterprise_business_kind: 'none' }, 'no'],
    ])
})
