/** Insurance, clause by clause: whose contributions are helped with, and what insurance is for whom. */
import { describe, expect, test } from 'vitest'
import { areaCode, day } from '#kernel'
import { explain, openAnswers, readingAnswer } from '#policy'
import { caseByCase, certified } from '../assistance/case-by-case.ts'
import { linhe, shuozhou, unnamedDistrict, yangjiang, zhangdian } from '../places.ts'
import { commercialInsurancePreference } from './programmes/commercial-insurance-preference.ts'
import { disabilityAllowance } from './programmes/disability-allowance.ts'
import { groupAccidentInsurance } from './programmes/group-accident-insurance.ts'
import { medicalContributionAid } from './programmes/medical-contribution-aid.ts'
import { pensionContributionAid } from './programmes/pension-contribution-aid.ts'
import { pensionContributionFull } from './programmes/pension-contribution-full.ts'
import { qihuiInsurance } from './programmes/qihui-insurance.ts'
import { rehabInsurancePilot } from './programmes/rehab-insurance-pilot.ts'
import { socialInsuranceSubsidy } from './programmes/social-insurance-subsidy.ts'
import { socialInsuranceSubsidyFlexible } from './programmes/social-insurance-subsidy-flexible.ts'
import { unemploymentBenefit } from './programmes/unemployment-benefit.ts'

const { everybody } = openAnswers
const first = readingAnswer(0)
const inYangjiang = { in: yangjiang, on: '2022-06-01' }
const inShuozhou = { in: shuozhou, on: '2018-06-01' }
const inZhangdian = { in: zhangdian, on: '2022-06-01' }
const inDistrict = { in: unnamedDistrict, on: '2018-06-01' }
const insured = { ...certified, pension_insurance: 'residents', medical_insurance: 'residents' } as const
const mild = { disability_grade: 4, disability_categories: ['mental'] } as const

describe('contributions in Yangjiang (3.1.4)', () => {
  for (const programme of [pensionContributionAid, medicalContributionAid]) {
    const base = { ...certified, ...mild }
    caseByCase(programme, { ...inYangjiang, base }, [
      ['of the groups, while the rules are set elsewhere', {}, 'unknown', `${programme.id}.qualifies`],
    ])
    const set = {
      [`${programme.id}.qualifies`]: everybody,
      'yangjiang-14.severe': first,
      'yangjiang-14.disabled-child': first,
    }
    caseByCase(programme, { ...inYangjiang, base, set }, [
      ['mental disability of grade 4', {}, 'yes'],
      ['physical disability of grade 4', { disability_categories: ['physical'] }, 'no'],
      ['a child with it', { disability_categories: ['physical'], born: '2015-01-01' }, 'yes'],
      ['physical disability of grade 2', { disability_categories: ['physical'], disability_grade: 2 }, 'yes'],
    ])
  }
})

describe('contributions elsewhere', () => {
  const poor = { 'shuozhou-13.poor': first, 'district-xiaokang.poor': first }
  const severe = { 'shuozhou-13.severe': first, 'district-xiaokang.severe': first }
  const inNeed = { ...insured, disability_grade: 3, registered_poor: true }

  for (const programme of [pensionContributionAid, medicalContributionAid]) {
    const set = { ...poor, ...severe, [`${programme.id}.qualifies`]: everybody }
    const widened = `${programme.id}.others-added`
    caseByCase(programme, { ...inShuozhou, base: inNeed, set }, [
      ['on the register of the poor, at grade 3 (box 2, 6)', {}, 'yes'],
      ['neither poor nor severe', { registered_poor: false }, 'unknown', widened, `${programme.id}.others`],
      ['insured as an employee', { pension_insurance: 'employees', medical_insurance: 'employees' }, 'no'],
    ])
    caseByCase(programme, { ...inShuozhou, base: inNeed, set: { ...set, [widened]: openAnswers.nobody } }, [
      ['neither poor nor severe, where nobody was added', { registered_poor: false }, 'no'],
    ])
    caseByCase(programme, { ...inZhangdian, base: insured }, [
      ['severe is not defined (2.1.5)', {}, 'unknown', 'zhangdian-14.severe'],
      ['not insured', { pension_insurance: 'none', medical_insurance: 'none' }, 'no'],
    ])
  }

  caseByCase(pensionContributionFull, { ...inShuozhou, base: certified, set: severe }, [
    ['who can hardly pay is open (annex 5)', {}, 'unknown', 'pension-contribution-full.hard-to-pay'],
    ['at grade 3', { disability_grade: 3 }, 'no'],
  ])
  caseByCase(pensionContributionAid, { ...inDistrict, base: inNeed, set: { ...poor, ...severe } }, [
    ['poor at grade 3 (annex 23)', {}, 'yes'],
    ['at grade 3, not poor', { registered_poor: false }, 'no'],
    ['at grade 2, not poor', { registered_poor: false, disability_grade: 2 }, 'yes'],
  ])
  caseByCase(medicalContributionAid, { in: linhe, on: '2022-06-01', base: certified }, [
    ['grade 2, in the residents’ scheme, in Linhe (box 3, 1)', { medical_insurance: 'residents' }, 'yes'],
    ['grade 3, not in dibao', { medical_insurance: 'residents', disability_grade: 3 }, 'no'],
    ['grade 2, insured as nobody knows', {}, 'unknown', 'medical_insurance'],
    ['without one', { certificate_status: 'none' }, 'no'],
  ])
})

describe('accidents and commercial policies', () => {
  const local = { ...certified, local_registration: true }
  caseByCase(groupAccidentInsurance, { ...inYangjiang, base: local }, [
    ['registered in Yangjiang (1.1)', {}, 'yes'],
    ['registered elsewhere', { local_registration: false }, 'no'],
    ['nobody knows where', { local_registration: null }, 'unknown', 'local_registration'],
  ])
  test('of the years before 2020, when Yangjiang’s accident insurance began, nothing is known', () => {
    const on = (date: string) =>
      explain(groupAccidentInsurance, local, { on: day(date), area: areaCode('441702101') }).verdict
    expect([on('2019-12-31'), on('2020-01-01')]).toEqual(['unknown', 'yes'])
  })
  caseByCase(groupAccidentInsurance, { ...inZhangdian, base: certified }, [
    ['is only explored, and not the only choice (2.1.5)', {}, 'unknown', 'group-accident-insurance.offered'],
  ])
  caseByCase(
    qihuiInsurance,
    {
      ...inZhangdian,
      base: certified,
      set: { 'zhangdian-14.severe': first, 'qihui-insurance.offered': everybody },
    },
    [
      ['severely disabled, where the district has chosen it', {}, 'yes'],
      ['at grade 3', { disability_grade: 3 }, 'no'],
    ],
  )
  caseByCase(rehabInsurancePilot, { ...inYangjiang, base: certified }, [
    [
      'who is covered, and whether it exists at all, is open (3.1.4)',
      {},
      'unknown',
      'rehab-insurance-pilot.members',
      'rehab-insurance-pilot.offered',
    ],
  ])
  for (const place of [inYangjiang, inShuozhou])
    caseByCase(commercialInsurancePreference, { ...place, base: certified }, [
      [`in ${place.in} insurers decide`, {}, 'unknown', 'commercial-insurance-preference.offered'],
    ])
})

describe('work', () => {
  const lostWork = {
    ...certified,
    unemployment_insured: true,
    registered_unemployed: false,
    work_state: 'none',
  }
  const met = { 'unemployment-benefit.qualifies': everybody }
  caseByCase(unemploymentBenefit, { ...inZhangdian, base: lostWork, set: met }, [
    ['whether registration is asked for is open', {}, 'unknown', 'unemployment-benefit.unemployed'],
    ['never insured', { unemployment_insured: false }, 'no'],
  ])
  caseByCase(
    unemploymentBenefit,
    { ...inZhangdian, base: lostWork, set: { ...met, 'unemployment-benefit.unemployed': first } },
    [
      ['read as registered: not registered', {}, 'no'],
      ['read as registered: registered', { registered_unemployed: true }, 'yes'],
    ],
  )
  caseByCase(
    disabilityAllowance,
    { ...inYangjiang, base: { ...certified, pension_insurance: 'employees' } },
    [
      ['insured as an employee (3.1.4)', {}, 'unknown', 'disability-allowance.qualifies'],
      ['in the residents’ scheme', { pension_insurance: 'residents' }, 'no'],
    ],
  )
  caseByCase(socialInsuranceSubsidy, { ...inYangjiang, base: { employer_disabled_employees: 1 } }, [
    ['an employer of one person with a disability', {}, 'yes'],
    ['an employer of none', { employer_disabled_employees: 0 }, 'no'],
  ])
  caseByCase(socialInsuranceSubsidy, { ...inZhangdian, base: { employer_disabled_employees: 1 } }, [
    ['Zhangdian has further conditions (2.1.5)', {}, 'unknown', 'social-insurance-subsidy.qualifies'],
  ])
  caseByCase(
    socialInsuranceSubsidyFlexible,
    {
      ...inZhangdian,
      base: { ...certified, work_state: 'flexible' },
      set: { 'social-insurance-subsidy-flexible.qualifies': everybody },
    },
    [
      ['in flexible work', {}, 'yes'],
      ['employed', { work_state: 'employed' }, 'no'],
    ],
  )
})
