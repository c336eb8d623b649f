/** Medical costs, clause by clause: the plans name different illnesses, and not all ask for a certificate. */
import { describe, expect, test } from 'vitest'
import { areaCode, day } from '#kernel'
import { explain, openAnswers, readingAnswer } from '#policy'
import { caseByCase, certified } from '../assistance/case-by-case.ts'
import { shuozhou, unnamedDistrict, yangjiang, zhangdian } from '../places.ts'
import { medicalAssistance } from './programmes/medical-assistance.ts'
import { mentalChronicInsurance } from './programmes/mental-chronic-insurance.ts'
import { mentalGuardianSubsidy } from './programmes/mental-guardian-subsidy.ts'
import { mentalHospitalAid } from './programmes/mental-hospital-aid.ts'
import { mentalMedicineHospitalAid } from './programmes/mental-medicine-hospital-aid.ts'
import { rehabItemReimbursement } from './programmes/rehab-item-reimbursement.ts'
import { severeMedicalReimbursement } from './programmes/severe-medical-reimbursement.ts'
import { severeMedicalSettlement } from './programmes/severe-medical-settlement.ts'

const { everybody } = openAnswers
const first = readingAnswer(0)
const inYangjiang = { in: yangjiang, on: '2022-06-01' }
const inShuozhou = { in: shuozhou, on: '2018-06-01' }
const inZhangdian = { in: zhangdian, on: '2022-06-01' }
const inDistrict = { in: unnamedDistrict, on: '2018-06-01' }
const uncertified = { certificate_status: 'none' } as const

describe('medical assistance', () => {
  const qualified = { 'medical-assistance.qualifies': everybody }
  const terms = { ...qualified, 'yangjiang-14.disabled-child': first, 'yangjiang-14.severe': first }
  caseByCase(
    medicalAssistance,
    { ...inYangjiang, base: { ...certified, severe_mental_disorder: false }, set: terms },
    [
      ['a severely disabled child (3.1.3)', { born: '2015-01-01' }, 'yes'],
      ['a child at grade 3', { born: '2015-01-01', disability_grade: 3 }, 'no'],
      ['an adult with a severe mental disorder', { severe_mental_disorder: true }, 'yes'],
      ['such an adult without a certificate', { severe_mental_disorder: true, ...uncertified }, 'yes'],
      ['another adult, however disabled', { disability_grade: 1 }, 'no'],
    ],
  )
  const ill = { ...certified, ...uncertified, mental_disorder: true, costs_hard_after_insurance: true }
  caseByCase(medicalAssistance, { ...inShuozhou, base: ill, set: qualified }, [
    ['a mental disorder whose costs stay a hardship after insurance (3.1.1)', {}, 'yes'],
    ['insurance has paid enough', { costs_hard_after_insurance: false }, 'no'],
    [
      'another person with a certificate',
      { mental_disorder: false, certificate_status: 'issued' },
      'unknown',
      'medical-assistance.in-scope',
      'shuozhou-13.severe',
    ],
  ])
  caseByCase(
    medicalAssistance,
    { ...inZhangdian, base: certified, set: { 'zhangdian-14.hardship': first } },
    [
      ['on dibao, where that is how hardship is read (2.1.6)', { relief_status: 'dibao' }, 'yes'],
      ['without relief', {}, 'no'],
    ],
  )
  const poorAndIll = { ...ill, registered_poor: true }
  caseByCase(
    medicalAssistance,
    { ...inDistrict, base: poorAndIll, set: { 'district-xiaokang.poor': first } },
    [
      ['poor and with a mental disorder, severe or not (annex 14)', {}, 'yes'],
      ['not poor', { registered_poor: false }, 'no'],
      ['no mental disorder', { mental_disorder: false }, 'no'],
    ],
  )
  test('how much of the costs is for the place to set', () => {
    const at = { on: day('2022-06-01'), area: areaCode('370303001') }
    const settings = [
      { parameter: 'zhangdian-14.hardship', in: zhangdian, from: day('2021-01-01'), value: first },
    ]
    const answer = explain(medicalAssistance, { ...certified, relief_status: 'dibao' }, { ...at, settings })
    expect(answer.missing).toMatchObject([{ kind: 'parameter', id: 'medical-assistance' }])
  })
})

describe('mental disability and disorder', () => {
  const ill = { severe_mental_disorder: true, medical_insurance: 'employees', has_guardian: true } as const
  caseByCase(mentalChronicInsurance, { ...inZhangdian, base: ill }, [
    ['insured as an employee (2.1.5)', {}, 'yes'],
    ['insured as a resident', { medical_insurance: 'residents' }, 'yes'],
    ['not insured', { medical_insurance: 'none' }, 'no'],
  ])
  caseByCase(mentalGuardianSubsidy, { ...inYangjiang, base: ill }, [
    ['somebody acts as guardian (annex 23)', {}, 'yes'],
    ['nobody does', { has_guardian: false }, 'no'],
    ['nobody knows', { has_guardian: null }, 'unknown', 'has_guardian'],
  ])
  for (const programme of [mentalMedicineHospitalAid, mentalHospitalAid])
    caseByCase(programme, { ...inZhangdian, base: { ...certified, disability_categories: ['mental'] } }, [
      ['a mental disability, at any grade (2.2.4)', { disability_grade: 4 }, 'yes'],
      ['another disability', { disability_categories: ['intellectual'] }, 'no'],
      ['a disorder without a certificate', uncertified, 'no'],
    ])
})

describe('what insurance pays and settles', () => {
  const insured = { ...certified, medical_insurance: 'residents' }
  const listed = { 'rehab-item-reimbursement.item': everybody }
  for (const place of [inYangjiang, inShuozhou])
    caseByCase(rehabItemReimbursement, { ...place, base: insured, set: listed }, [
      [`in ${place.in} insured, for what is on the list`, {}, 'yes'],
      [`in ${place.in} not insured`, { medical_insurance: 'none' }, 'no'],
      [`in ${place.in} insured without a certificate`, uncertified, 'no'],
    ])
  caseByCase(rehabItemReimbursement, { ...inDistrict, base: { medical_insurance: 'residents' } }, [
    ['the list is kept elsewhere (annex 2)', {}, 'unknown', 'rehab-item-reimbursement.item'],
  ])
  for (const programme of [severeMedicalSettlement, severeMedicalReimbursement])
    caseByCase(programme, { ...inDistrict, base: certified, set: { 'district-xiaokang.severe': first } }, [
      ['severe (annex 3)', {}, 'yes'],
      ['at grade 3', { disability_grade: 3 }, 'no'],
    ])
  caseByCase(severeMedicalSettlement, { ...inShuozhou, base: certified }, [
    ['severe is not defined (3.1.3)', {}, 'unknown', 'shuozhou-13.severe'],
  ])
})
