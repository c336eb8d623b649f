/** Help against poverty in the countryside and for people without a home. */
import { describe } from 'vitest'
import { openAnswers, readingAnswer } from '#policy'
import { shuozhou, unnamedDistrict, yangjiang, zhangdian } from '../places.ts'
import { caseByCase, certified } from './case-by-case.ts'
import { povertyAssetShares } from './programmes/poverty-asset-shares.ts'
import { povertyRegister } from './programmes/poverty-register.ts'
import { povertyReliefHelp } from './programmes/poverty-relief-help.ts'
import { vagrantAssistance } from './programmes/vagrant-assistance.ts'
import { vagrantSettlement } from './programmes/vagrant-settlement.ts'

const { everybody } = openAnswers
const firstReading = readingAnswer(0)
const townsman = { residence: 'urban' }

describe('rural help', () => {
  const stable = { ...certified, unstably_out_of_poverty: false, relapse_monitored: false }
  caseByCase(povertyReliefHelp, { in: yangjiang, on: '2022-06-01', base: stable }, [
    ['out of poverty, but not firmly (annex 11)', { unstably_out_of_poverty: true }, 'yes'],
    ['low income is not defined (3.1.1)', {}, 'unknown', 'yangjiang-14.low-income'],
    ['somebody of the town', { ...townsman, unstably_out_of_poverty: true }, 'no'],
  ])
  caseByCase(povertyReliefHelp, { in: zhangdian, on: '2022-06-01', base: stable }, [
    ['monitored, in town or village (2.1.1)', { ...townsman, relapse_monitored: true }, 'yes'],
    ['a townsman not monitored', townsman, 'no'],
    ['a villager of low income', {}, 'unknown', 'zhangdian-14.low-income'],
  ])
  const poorRead = { 'shuozhou-13.poor': firstReading, 'poverty-asset-shares.offered': everybody }
  const onRegister = {
    in: shuozhou,
    on: '2018-06-01',
    base: { ...certified, registered_poor: true },
    set: poorRead,
  }
  caseByCase(povertyReliefHelp, onRegister, [
    ['on the register of poor households', {}, 'yes'],
    ['not on it', { registered_poor: false }, 'no'],
    ['on it but urban', townsman, 'no'],
  ])
  caseByCase(povertyRegister, onRegister, [
    ['the standard of identification is open', {}, 'unknown', 'poverty-register.standard'],
    [
      'not on the register yet, which is what is asked for',
      { registered_poor: false },
      'unknown',
      'poverty-register.standard',
    ],
  ])
  caseByCase(povertyAssetShares, onRegister, [
    ['once the place gives shares', {}, 'yes'],
    ['urban or rural is not asked for', townsman, 'yes'],
  ])
  caseByCase(povertyAssetShares, { ...onRegister, set: { 'shuozhou-13.poor': firstReading } }, [
    ['the text only says “may”', {}, 'unknown', 'poverty-asset-shares.offered'],
  ])
  caseByCase(povertyReliefHelp, { in: unnamedDistrict, on: '2018-06-01', base: certified }, [
    ['poor is not defined', {}, 'unknown', 'district-xiaokang.poor'],
    ['a townsman', townsman, 'no'],
  ])
  caseByCase(povertyRegister, { in: zhangdian, on: '2022-06-01', base: certified }, [
    ['who is monitored is set elsewhere', {}, 'unknown', 'poverty-register.qualifies'],
    ['without a certificate', { certificate_status: 'none' }, 'no'],
  ])
})

describe('people without a home', () => {
  const onTheStreet = { vagrant_or_begging: true, without_livelihood: true, identity_unknown: false }
  const disabled = { 'vagrant-assistance.disabled': everybody }
  for (const place of [
    { in: yangjiang, on: '2022-06-01' },
    { in: shuozhou, on: '2018-06-01' },
  ])
    caseByCase(vagrantAssistance, { ...place, base: onTheStreet, set: disabled }, [
      [`in ${place.in} no certificate is asked for where the office does not`, {}, 'yes'],
      ['begging, but with means of living', { without_livelihood: false }, 'no'],
      ['nobody knows whether they have', { without_livelihood: null }, 'unknown', 'without_livelihood'],
    ])
  caseByCase(vagrantSettlement, { in: shuozhou, on: '2018-06-01', base: onTheStreet, set: disabled }, [
    [
      'how long is long, Shuozhou does not say',
      { identity_unknown: true },
      'unknown',
      'vagrant-settlement.long-stay',
    ],
    ['whose family is known', {}, 'no'],
  ])
})
