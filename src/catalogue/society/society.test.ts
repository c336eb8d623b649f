/** Bodies and staff that serve: what each plan asks of them. */
import { describe, expect, test } from 'vitest'
import { openAnswers, readsPeople } from '#policy'
import { caseByCase } from '../assistance/case-by-case.ts'
import { shuozhou, yangjiang, zhangdian } from '../places.ts'
import { careInstitutionSupport } from './programmes/care-institution-support.ts'
import { careServicePurchase } from './programmes/care-service-purchase.ts'
import { financialProductSupport } from './programmes/financial-product-support.ts'
import { purchaseContract } from './programmes/purchase-contract.ts'
import { serviceIndustryLeader } from './programmes/service-industry-leader.ts'
import { serviceIndustrySupport } from './programmes/service-industry-support.ts'
import { serviceInstitutionPreference } from './programmes/service-institution-preference.ts'
import { socialOrgSupport } from './programmes/social-org-support.ts'
import { workerPayPreference } from './programmes/worker-pay-preference.ts'
import { societyProgrammes } from './programmes.ts'

const { everybody } = openAnswers
const inYangjiang = { in: yangjiang, on: '2022-06-01' }
const inShuozhou = { in: shuozhou, on: '2018-06-01' }
const inZhangdian = { in: zhangdian, on: '2022-06-01' }

test('the register of people is never asked about bodies and staff', () => {
  expect(societyProgrammes.filter(readsPeople)).toEqual([])
})

describe('institutions', () => {
  const care = { institution_kind: 'care' }
  caseByCase(careInstitutionSupport, { ...inYangjiang, base: care }, [
    ['a care institution (3.1.6)', {}, 'yes'],
    ['a rehabilitation institution', { institution_kind: 'rehabilitation' }, 'no'],
    ['an institution of unknown kind', { institution_kind: null }, 'unknown', 'institution_kind'],
  ])
  caseByCase(careServicePurchase, { ...inYangjiang, base: care }, [
    ['what “professional” means is open', {}, 'unknown', 'care-service-purchase.professional'],
  ])
  caseByCase(serviceInstitutionPreference, { ...inZhangdian, base: care }, [
    ['any service institution (2.8.1)', { institution_kind: 'other-service' }, 'yes'],
    ['one that serves others', { institution_kind: 'none' }, 'no'],
  ])
  caseByCase(serviceInstitutionPreference, { ...inShuozhou, base: care }, [
    ['Shuozhou has yet to draw it up (4.3)', {}, 'unknown', 'service-institution-preference.offered'],
    ['one that serves others', { institution_kind: 'none' }, 'no'],
  ])
  caseByCase(purchaseContract, { ...inShuozhou, base: care }, [
    ['the catalogue is open (3.5.4)', {}, 'unknown', 'purchase-contract.catalogue'],
  ])
  caseByCase(purchaseContract, { ...inZhangdian, base: care }, [
    ['the conditions are set elsewhere', {}, 'unknown', 'purchase-contract.qualifies'],
  ])
})

describe('enterprises', () => {
  const devices = { ...inShuozhou, base: { enterprise_service_line: 'devices' } }
  caseByCase(serviceIndustrySupport, devices, [
    ['a maker of devices (3.5.3)', {}, 'yes'],
    ['an insurer', { enterprise_service_line: 'finance' }, 'no'],
    ['a bakery', { enterprise_service_line: 'none' }, 'no'],
  ])
  caseByCase(serviceIndustryLeader, devices, [
    ['who leads is open', {}, 'unknown', 'service-industry-leader.leading'],
    ['a bakery, however large', { enterprise_service_line: 'none' }, 'no'],
  ])
  caseByCase(financialProductSupport, devices, [
    ['a maker of devices', {}, 'no'],
    [
      'an insurer is only encouraged',
      { enterprise_service_line: 'finance' },
      'unknown',
      'financial-product-support.offered',
    ],
  ])
})

describe('organisations and staff', () => {
  const helping = { organisation_kind: 'helping' }
  caseByCase(socialOrgSupport, { ...inYangjiang, base: helping }, [
    ['an organisation that helps (3.5.2)', {}, 'yes'],
    ['an association of the blind', { organisation_kind: 'special-association' }, 'yes'],
    ['a public institution', { organisation_kind: 'public-institution' }, 'no'],
  ])
  caseByCase(
    socialOrgSupport,
    { ...inShuozhou, base: helping, set: { 'social-org-support.qualifies': everybody } },
    [
      ['an organisation that qualifies (box 5, 6)', {}, 'yes'],
      [
        'an association of the blind, whom Shuozhou does not name',
        { organisation_kind: 'special-association' },
        'no',
      ],
    ],
  )
  caseByCase(socialOrgSupport, { ...inZhangdian, base: helping }, [
    ['which are exemplary is open (2.8.2)', {}, 'unknown', 'social-org-support.exemplary'],
    ['one of another kind', { organisation_kind: 'none' }, 'no'],
  ])
  caseByCase(workerPayPreference, { ...inShuozhou, base: { staff_serves_disabled_people: true } }, [
    ['as the state lays down (4.4)', {}, 'unknown', 'worker-pay-preference.qualifies'],
    ['somebody in other work', { staff_serves_disabled_people: false }, 'no'],
  ])
})
