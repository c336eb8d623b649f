/** Discounts and money for getting about, clause by clause. */
import { describe, expect, test } from 'vitest'
import { type AreaCode, areaCode, day } from '#kernel'
import { explain, openAnswers, type Programme, readingAnswer } from '#policy'
import { shuozhou, unnamedDistrict, yangjiang, zhangdian } from '../places.ts'
import { caseByCase, certified } from './case-by-case.ts'
import { assistiveAppDataFree } from './programmes/assistive-app-data-free.ts'
import { fuelSubsidy } from './programmes/fuel-subsidy.ts'
import { publicInstitutionFeeRelief } from './programmes/public-institution-fee-relief.ts'
import { publicTransportDiscount } from './programmes/public-transport-discount.ts'
import { telecomDiscount } from './programmes/telecom-discount.ts'
import { telecomPackage } from './programmes/telecom-package.ts'
import { utilityDiscount } from './programmes/utility-discount.ts'
import { venueFreeEntry } from './programmes/venue-free-entry.ts'

const { everybody } = openAnswers
const firstReading = readingAnswer(0)
const expired = { certificate_expires: '2016-01-01' }

describe('bills', () => {
  const poorly = { ...certified, low_income: true }
  const read = { 'shuozhou-13.low-income': firstReading, 'yangjiang-14.low-income': firstReading }
  caseByCase(utilityDiscount, { in: yangjiang, on: '2022-06-01', base: poorly, set: read }, [
    ['recognised as of low income', {}, 'yes'],
    ['not recognised', { low_income: false }, 'no'],
  ])
  caseByCase(utilityDiscount, { in: shuozhou, on: '2018-06-01', base: poorly, set: read }, [
    ['only what the place has enacted (3.1.2)', {}, 'unknown', 'utility-discount.enacted'],
  ])
  caseByCase(utilityDiscount, { in: unnamedDistrict, on: '2018-06-01', base: poorly }, [
    ['low income is not defined', {}, 'unknown', 'district-xiaokang.low-income'],
  ])
})

describe('telecom for the blind and the deaf', () => {
  for (const [plan, place] of [
    ['shuozhou-13', shuozhou],
    ['district-xiaokang', unnamedDistrict],
  ] as const) {
    const asked = { in: place, on: '2018-06-01', base: certified }
    const set = { [`${plan}.blind`]: firstReading, [`${plan}.deaf`]: firstReading }
    caseByCase(telecomDiscount, { ...asked, set }, [
      [`in ${place} somebody blind`, { disability_categories: ['vision'] }, 'yes'],
      [`in ${place} somebody deaf`, { disability_categories: ['hearing'] }, 'yes'],
      [`in ${place} somebody with another disability`, {}, 'no'],
    ])
    caseByCase(telecomDiscount, asked, [
      [`in ${place} who counts as blind is open`, {}, 'unknown', `${plan}.blind`, `${plan}.deaf`],
    ])
  }
})

describe('fuel', () => {
  const met = { 'fuel-subsidy.qualifies': everybody }
  caseByCase(
    fuelSubsidy,
    { in: yangjiang, on: '2022-06-01', base: { ...certified, motor_wheelchair: true }, set: met },
    [
      ['somebody with a physical disability and such a vehicle (box 2, 8)', {}, 'yes'],
      ['somebody without the vehicle', { motor_wheelchair: false }, 'no'],
      ['somebody blind with such a vehicle', { disability_categories: ['vision'] }, 'no'],
      ['nobody knows of a vehicle', { motor_wheelchair: null }, 'unknown', 'motor_wheelchair'],
    ],
  )
})

describe('what only the certificate is asked for', () => {
  for (const [programme, place, on] of [
    [telecomDiscount, yangjiang, '2022-06-01'],
    [telecomDiscount, zhangdian, '2022-06-01'],
    [assistiveAppDataFree, zhangdian, '2022-06-01'],
    [publicTransportDiscount, yangjiang, '2022-06-01'],
    [publicTransportDiscount, shuozhou, '2018-06-01'],
    [publicTransportDiscount, zhangdian, '2022-06-01'],
    [venueFreeEntry, shuozhou, '2018-06-01'],
    [venueFreeEntry, zhangdian, '2022-06-01'],
  ] as const)
    caseByCase(programme, { in: place, on, base: certified }, [
      [`in ${place} a valid certificate, at any grade`, { disability_grade: 4 }, 'yes'],
      [`in ${place} an expired one`, expired, 'no'],
      [`in ${place} nobody knows`, { certificate_status: null }, 'unknown', 'certificate_status'],
    ])
  caseByCase(telecomPackage, { in: yangjiang, on: '2022-06-01', base: certified }, [
    ['operators are only supported (3.4.6)', {}, 'unknown', 'telecom-package.offered'],
  ])
  caseByCase(publicInstitutionFeeRelief, { in: yangjiang, on: '2022-06-01', base: certified }, [
    ['institutions are only urged (3.1.2)', {}, 'unknown', 'public-institution-fee-relief.offered'],
    ['no certificate', { certificate_status: 'none' }, 'no'],
  ])
})

describe('the amount', () => {
  const given = (programme: Programme, place: AreaCode, on: string) =>
    explain(programme, certified, { on: day(on), area: areaCode(`${place}01001`.slice(0, 9)) })

  test('Zhangdian’s buses are free, Yangjiang’s and Shuozhou’s cheaper by a rate they do not state', () => {
    expect(given(publicTransportDiscount, zhangdian, '2022-06-01')).toMatchObject({
      amountFen: 0,
      missing: [],
    })
    for (const [place, on] of [
      [yangjiang, '2022-06-01'],
      [shuozhou, '2018-06-01'],
    ] as const)
      expect(given(publicTransportDiscount, place, on).missing).toMatchObject([
        { kind: 'parameter', id: 'public-transport-discount' },
      ])
  })
})
