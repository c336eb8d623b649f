/** Work on one's own account, online, on the land: what each plan asks. */
import { describe } from 'vitest'
import { openAnswers, readingAnswer } from '#policy'
import { caseByCase } from '../assistance/case-by-case.ts'
import { inDistrict, inShuozhou, inYangjiang, inZhangdian, seeker } from './people-at-work.ts'
import { farmInsuranceSubsidy } from './programmes/farm-insurance-subsidy.ts'
import { incubationBaseService } from './programmes/incubation-base-service.ts'
import { networkEquipmentAid } from './programmes/network-equipment-aid.ts'
import { ruralLeaderSupport } from './programmes/rural-leader-support.ts'
import { selfEmploymentEquipmentSubsidy } from './programmes/self-employment-equipment-subsidy.ts'
import { selfEmploymentInsuranceSubsidy } from './programmes/self-employment-insurance-subsidy.ts'
import { selfEmploymentSubsidy } from './programmes/self-employment-subsidy.ts'
import { selfEmploymentTaxRelief } from './programmes/self-employment-tax-relief.ts'
import { selfEmploymentTrainingSubsidy } from './programmes/self-employment-training-subsidy.ts'
import { startupLoan } from './programmes/startup-loan.ts'

const { everybody } = openAnswers
const trader = { ...seeker, work_state: 'self-employed' }
const ownBusiness = 'self-employment-subsidy.own-business'

describe('on one’s own account', () => {
  for (const subsidy of [
    selfEmploymentSubsidy,
    selfEmploymentInsuranceSubsidy,
    selfEmploymentEquipmentSubsidy,
    selfEmploymentTrainingSubsidy,
  ]) {
    const qualified = { [`${subsidy.id}.qualifies`]: everybody }
    caseByCase(subsidy, { ...inYangjiang, base: trader }, [
      ['two things are open (annex 14)', {}, 'unknown', ownBusiness, `${subsidy.id}.qualifies`],
    ])
    caseByCase(
      subsidy,
      { ...inYangjiang, base: trader, set: { ...qualified, [ownBusiness]: readingAnswer(0) } },
      [
        ['a shopkeeper', {}, 'yes'],
        ['flexible work does not count in the narrow reading', { work_state: 'flexible' }, 'no'],
      ],
    )
    caseByCase(
      subsidy,
      { ...inYangjiang, base: trader, set: { ...qualified, [ownBusiness]: readingAnswer(1) } },
      [
        ['flexible work counts in the wide reading', { work_state: 'flexible' }, 'yes'],
        ['an employee in no reading', { work_state: 'employed' }, 'no'],
      ],
    )
  }
  for (const help of [selfEmploymentSubsidy, selfEmploymentInsuranceSubsidy, selfEmploymentTaxRelief])
    caseByCase(help, { ...inShuozhou, base: trader }, [
      ['self-employed (3.2.4)', {}, 'unknown', `${help.id}.qualifies`],
      ['employed', { work_state: 'employed' }, 'no'],
    ])
  for (const help of [selfEmploymentSubsidy, selfEmploymentInsuranceSubsidy])
    caseByCase(help, { ...inZhangdian, base: trader }, [
      ['in flexible work (2.3.2)', { work_state: 'flexible' }, 'yes'],
      ['without work', { work_state: 'none' }, 'no'],
      ['whose work is not recorded', { work_state: null }, 'unknown', 'work_state'],
    ])
})

describe('online', () => {
  for (const [aid, place] of [
    [selfEmploymentSubsidy, inDistrict],
    [networkEquipmentAid, inShuozhou],
  ] as const)
    caseByCase(aid, place, [
      ['who sells online', { works_online: true }, 'yes'],
      ['who does not', { works_online: false }, 'no'],
      ['who has not said', {}, 'unknown', 'works_online'],
    ])
})

describe('loans, bases, leaders, farms', () => {
  caseByCase(startupLoan, inShuozhou, [
    ['the conditions are elsewhere (3.2.4)', {}, 'unknown', 'startup-loan.qualifies'],
  ])
  caseByCase(incubationBaseService, { ...inShuozhou, base: trader }, [
    ['bases are yet to be set up (box 3, 5)', {}, 'unknown', 'incubation-base-service.reached'],
    ['who has no business', { work_state: 'none' }, 'no'],
  ])
  caseByCase(ruralLeaderSupport, inYangjiang, [
    ['who leads is open (3.2.6)', {}, 'unknown', 'rural-leader-support.leader'],
    ['in town', { residence: 'urban' }, 'no'],
  ])
  caseByCase(ruralLeaderSupport, { ...inShuozhou, set: { 'rural-leader-support.leader': everybody } }, [
    ['in town too (3.2.4)', { residence: 'urban' }, 'yes'],
  ])
  const set = { 'yangjiang-14.hardship': readingAnswer(0), 'farm-insurance-subsidy.qualifies': everybody }
  const farmer = { ...seeker, relief_status: 'dibao', farm_project: true }
  caseByCase(farmInsuranceSubsidy, { ...inYangjiang, base: farmer, set }, [
    ['a dibao family with a fish pond (3.2.6)', {}, 'yes'],
    ['without crops or animals', { farm_project: false }, 'no'],
    ['a family that is not in hardship', { relief_status: 'none' }, 'no'],
  ])
})
