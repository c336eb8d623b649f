/** Housing: who comes first, whose home is renovated, whose home is changed. */
import { describe, expect, test } from 'vitest'
import { areaCode, day } from '#kernel'
import { explain, openAnswers, readingAnswer, variantOn } from '#policy'
import { caseByCase, certified } from '../assistance/case-by-case.ts'
import { linhe, shenzhen, shuozhou, unnamedDistrict, yangjiang, zhangdian } from '../places.ts'
import { accessibleRentalChoice } from './programmes/accessible-rental-choice.ts'
import { dangerousHousingAid } from './programmes/dangerous-housing-aid.ts'
import { dangerousHousingExtra } from './programmes/dangerous-housing-extra.ts'
import { homeModificationSevere } from './programmes/home-modification-severe.ts'
import { homeModificationSubsidy } from './programmes/home-modification-subsidy.ts'
import { publicRentalPriority } from './programmes/public-rental-priority.ts'
import { relocationPriority } from './programmes/relocation-priority.ts'
import { rentSubsidyPriority } from './programmes/rent-subsidy-priority.ts'
import { temporaryHousing } from './programmes/temporary-housing.ts'

const { everybody } = openAnswers
const firstReading = readingAnswer(0)
const inYangjiang = { in: yangjiang, on: '2022-06-01' }
const inShuozhou = { in: shuozhou, on: '2018-06-01' }
const inZhangdian = { in: zhangdian, on: '2022-06-01' }
const inDistrict = { in: unnamedDistrict, on: '2018-06-01' }
const uncertified = { certificate_status: 'none' }

describe('public rental and the rent subsidy', () => {
  const townsman = { ...certified, residence: 'urban' }
  for (const programme of [publicRentalPriority, rentSubsidyPriority])
    caseByCase(
      programme,
      { ...inShuozhou, base: townsman, set: { 'shuozhou-13.public-housing': everybody } },
      [
        ['a household of the town that meets the conditions (3.1.4)', {}, 'yes'],
        ['one of the village', { residence: 'rural' }, 'no'],
        ['nobody knows of which', { residence: null }, 'unknown', 'residence'],
      ],
    )
  caseByCase(publicRentalPriority, { ...inYangjiang, base: certified }, [
    [
      'town or village, if the household qualifies (3.1.5)',
      {},
      'unknown',
      'public-rental-priority.qualifies',
    ],
    ['no certificate', uncertified, 'no'],
  ])
  caseByCase(accessibleRentalChoice, { ...inYangjiang, base: certified }, [
    ['who has difficulty moving is not defined', {}, 'unknown', 'yangjiang-14.mobility-impaired'],
  ])
  const mobility = { 'yangjiang-14.mobility-impaired': firstReading }
  caseByCase(accessibleRentalChoice, { ...inYangjiang, base: certified, set: mobility }, [
    ['read as a physical disability', {}, 'yes'],
    ['read so, and blind', { disability_categories: ['vision'] }, 'no'],
  ])
  const districtHousing = { 'district-xiaokang.public-housing': everybody }
  caseByCase(publicRentalPriority, { ...inDistrict, base: townsman, set: districtHousing }, [
    ['a household of the town that meets the conditions (annex 5)', {}, 'yes'],
    ['one of the village', { residence: 'rural' }, 'no'],
  ])
  caseByCase(publicRentalPriority, { ...inZhangdian, base: certified }, [
    ['who qualifies is set elsewhere (2.1.7)', {}, 'unknown', 'public-rental-priority.qualifies'],
  ])
  caseByCase(rentSubsidyPriority, { ...inDistrict, base: townsman, set: districtHousing }, [
    ['the district chooses (annex 5)', {}, 'unknown', 'rent-subsidy-priority.rather-than-rental'],
  ])
})

describe('dangerous homes', () => {
  const endangered = {
    ...certified,
    dangerous_home: 'rural',
    low_income: true,
    cannot_fund_renovation: false,
  }
  const read = { 'yangjiang-14.low-income': firstReading, 'zhangdian-14.low-income': firstReading }
  caseByCase(dangerousHousingAid, { ...inYangjiang, base: endangered, set: read }, [
    ['of low income, in a dangerous rural home (3.1.5)', {}, 'yes'],
    ['a dangerous home in town', { dangerous_home: 'urban' }, 'no'],
    ['a safe home', { dangerous_home: 'none' }, 'no'],
    ['nobody has assessed it', { dangerous_home: null }, 'unknown', 'dangerous_home'],
  ])
  caseByCase(dangerousHousingAid, { ...inZhangdian, base: endangered, set: read }, [
    [
      'the groups of rural housing are not the low income of other clauses (2.1.7)',
      {},
      'unknown',
      'dangerous-housing-aid.low-income-group',
    ],
  ])
  const shuozhouRead = { 'shuozhou-13.economic-hardship': firstReading, 'shuozhou-13.poor': firstReading }
  const plain = { ...endangered, registered_poor: false }
  caseByCase(dangerousHousingAid, { ...inShuozhou, base: plain, set: shuozhouRead }, [
    [
      'in economic hardship, wherever registered (3.1.4)',
      { relief_status: 'dibao', residence: 'urban' },
      'yes',
    ],
    ['rural and poor (annex 6)', { registered_poor: true }, 'yes'],
    ['urban and poor, but not in economic hardship', { registered_poor: true, residence: 'urban' }, 'no'],
    ['neither', {}, 'no'],
  ])
  caseByCase(
    dangerousHousingAid,
    { ...inDistrict, base: plain, set: { 'district-xiaokang.poor': firstReading } },
    [
      [
        'poor, in town: the clause does not say rural',
        { dangerous_home: 'urban', registered_poor: true },
        'yes',
      ],
      ['not poor', {}, 'no'],
    ],
  )
  caseByCase(dangerousHousingExtra, { ...inYangjiang, base: endangered }, [
    ['of means', {}, 'no'],
    ['a villager without means', { cannot_fund_renovation: true }, 'yes'],
    ['a townsman without means', { cannot_fund_renovation: true, residence: 'urban' }, 'no'],
  ])
  caseByCase(dangerousHousingExtra, { ...inShuozhou, base: endangered }, [
    ['without means', { cannot_fund_renovation: true }, 'yes'],
    ['what 特困户 means is open', {}, 'unknown', 'dangerous-housing-extra.tekun-household'],
  ])
})

describe('moving and interim homes', () => {
  const read = { 'shuozhou-13.economic-hardship': firstReading, 'shuozhou-13.poor': firstReading }
  const willing = { ...certified, relief_status: 'dibao', wants_relocation: true, registered_poor: true }
  caseByCase(relocationPriority, { ...inShuozhou, base: willing, set: read }, [
    ['in hardship, willing and in need', {}, 'yes'],
    ['who does not want to move', { wants_relocation: false }, 'no'],
    ['who is not in hardship', { relief_status: 'none' }, 'no'],
    ['nobody has asked', { wants_relocation: null }, 'unknown', 'wants_relocation'],
  ])
  caseByCase(temporaryHousing, { ...inShuozhou, base: willing, set: read }, [
    ['only able places do it', {}, 'unknown', 'temporary-housing.offered'],
    ['not poor', { registered_poor: false }, 'no'],
  ])
})

describe('changes to the home', () => {
  const inNeed = { ...certified, needs_home_modification: true, registered_poor: true }
  caseByCase(homeModificationSubsidy, { in: shenzhen, on: '2026-12-01', base: inNeed }, [
    ['every household in need (annex 28)', {}, 'yes'],
    ['one not in need', { needs_home_modification: false }, 'no'],
    ['nobody has asked', { needs_home_modification: null }, 'unknown', 'needs_home_modification'],
  ])
  caseByCase(homeModificationSubsidy, { ...inYangjiang, base: inNeed }, [
    ['the conditions are to be relaxed (3.1.3)', {}, 'unknown', 'home-modification-subsidy.conditions'],
    ['not in need', { needs_home_modification: false }, 'no'],
  ])
  const poorRead = { 'shuozhou-13.poor': firstReading, 'shuozhou-13.severe': firstReading }
  caseByCase(homeModificationSubsidy, { ...inShuozhou, base: inNeed, set: poorRead }, [
    ['money only from able places (box 2, 5)', {}, 'unknown', 'home-modification-subsidy.offered'],
  ])
  caseByCase(homeModificationSevere, { ...inShuozhou, base: inNeed, set: poorRead }, [
    ['the poor and severely disabled everywhere (3.3.7)', {}, 'yes'],
    ['grade 3', { disability_grade: 3 }, 'no'],
    ['not poor', { registered_poor: false }, 'no'],
  ])
  caseByCase(homeModificationSubsidy, { ...inZhangdian, base: inNeed }, [
    ['no condition is named (2.5.1)', {}, 'unknown', 'home-modification-subsidy.conditions'],
  ])
  const districtRead = { 'district-xiaokang.poor': firstReading }
  caseByCase(homeModificationSubsidy, { ...inDistrict, base: inNeed, set: districtRead }, [
    ['the poor (annex 18)', {}, 'yes'],
    ['not poor', { registered_poor: false }, 'no'],
  ])
  const hardship = { 'linhe-14.hardship': firstReading }
  caseByCase(homeModificationSubsidy, { in: linhe, on: '2022-06-01', base: inNeed, set: hardship }, [
    ['in hardship (box 2, 3)', { relief_status: 'dibao' }, 'yes'],
    ['not in hardship', {}, 'no'],
  ])
  test('the district’s work was to be finished by the end of 2018', () => {
    const onDay = (on: string) =>
      variantOn(homeModificationSubsidy, day(on), areaCode(unnamedDistrict.padEnd(9, '0')))
    expect(onDay('2018-12-31')).toBeDefined()
    expect(onDay('2019-01-01')).toBeUndefined()
  })
  test('what a household in Yangjiang receives is for its office to set', () => {
    const set = [
      {
        parameter: 'home-modification-subsidy.conditions',
        in: yangjiang,
        from: day('2021-01-01'),
        value: everybody,
      },
    ]
    const answer = explain(homeModificationSubsidy, inNeed, {
      on: day('2022-06-01'),
      area: areaCode(yangjiang.padEnd(9, '0')),
      settings: set,
    })
    expect(answer.verdict).toBe('yes')
    expect(answer.missing).toMatchObject([{ kind: 'parameter', id: 'home-modification-subsidy' }])
  })
})
