/** Rehabilitation, prevention and health, clause by clause. */
import { describe } from 'vitest'
import { openAnswers, readingAnswer } from '#policy'
import { caseByCase, certified } from '../assistance/case-by-case.ts'
import { shenzhen, shuozhou, unnamedDistrict, yangjiang, zhangdian } from '../places.ts'
import { acquiredDisabilityRehab } from './programmes/acquired-disability-rehab.ts'
import { basicRehabService } from './programmes/basic-rehab-service.ts'
import { communityRehabService } from './programmes/community-rehab-service.ts'
import { familyDoctor } from './programmes/family-doctor.ts'
import { healthManagement } from './programmes/health-management.ts'
import { mentalCommunityRehab } from './programmes/mental-community-rehab.ts'
import { mentalFamilyExchange } from './programmes/mental-family-exchange.ts'
import { rareDiseaseRehab } from './programmes/rare-disease-rehab.ts'
import { specialRehabProjects } from './programmes/special-rehab-projects.ts'
import { womenReproductiveHealth } from './programmes/women-reproductive-health.ts'

const { everybody } = openAnswers
const firstReading = readingAnswer(0)
const inYangjiang = { in: yangjiang, on: '2022-06-01' }
const inShuozhou = { in: shuozhou, on: '2018-06-01' }
const inZhangdian = { in: zhangdian, on: '2022-06-01' }
const inDistrict = { in: unnamedDistrict, on: '2018-06-01' }
const uncertified = { certificate_status: 'none' }

describe('basic rehabilitation', () => {
  const inNeed = { ...certified, needs_rehabilitation: true }
  for (const place of [inYangjiang, inShuozhou, inZhangdian])
    caseByCase(basicRehabService, { ...place, base: inNeed }, [
      [`in ${place.in} somebody in need`, {}, 'yes'],
      [`in ${place.in} not in need`, { needs_rehabilitation: false }, 'no'],
      [`in ${place.in} never assessed`, { needs_rehabilitation: null }, 'unknown', 'needs_rehabilitation'],
      [`in ${place.in} no certificate`, uncertified, 'no'],
    ])
  const read = { 'district-xiaokang.poor': firstReading, 'district-xiaokang.severe': firstReading }
  const mild = { ...certified, disability_grade: 4, registered_poor: false }
  caseByCase(basicRehabService, { ...inDistrict, base: mild, set: read }, [
    ['the district asks for poverty or severity, not for both (annex 13)', { disability_grade: 1 }, 'yes'],
    ['poor', { registered_poor: true }, 'yes'],
    ['neither', {}, 'no'],
  ])
  caseByCase(communityRehabService, { ...inYangjiang, base: inNeed }, [
    ['bodies are only encouraged (annex 25)', {}, 'unknown', 'community-rehab-service.offered'],
  ])
  caseByCase(communityRehabService, { ...inShuozhou, base: inNeed }, [
    ['somebody in need (box 4, 1)', {}, 'yes'],
    ['not in need', { needs_rehabilitation: false }, 'no'],
  ])
  caseByCase(communityRehabService, { ...inZhangdian, base: certified }, [
    ['everybody with a certificate (2.2.4)', {}, 'yes'],
    ['no certificate', uncertified, 'no'],
  ])
})

describe('causes and diseases', () => {
  const injured = { ...certified, acquired_disability: 'spinal-cord' }
  const met = { 'acquired-disability-rehab.qualifies': everybody }
  caseByCase(acquiredDisabilityRehab, { ...inZhangdian, base: injured, set: met }, [
    ['a spinal cord injury (2.2.4)', {}, 'yes'],
    ['deaf since learning to speak', { acquired_disability: 'post-lingual-deafness' }, 'yes'],
    [
      'another cause: “and the like” is open',
      { acquired_disability: 'other' },
      'unknown',
      'acquired-disability-rehab.other-cause',
    ],
    ['disabled from birth', { acquired_disability: 'none' }, 'no'],
    [
      'nobody knows',
      { acquired_disability: null },
      'unknown',
      'acquired_disability',
      'acquired-disability-rehab.other-cause',
    ],
  ])
  caseByCase(acquiredDisabilityRehab, { ...inZhangdian, base: injured }, [
    ['further conditions are set elsewhere', {}, 'unknown', 'acquired-disability-rehab.qualifies'],
  ])
  caseByCase(rareDiseaseRehab, { ...inYangjiang, base: { disabling_rare_disease: 'brittle-bone' } }, [
    ['brittle bones, without a certificate (box 3, 3)', {}, 'yes'],
    ['no such disease', { disabling_rare_disease: 'none' }, 'no'],
    ['another disease', { disabling_rare_disease: 'other' }, 'unknown', 'rare-disease-rehab.other-disease'],
  ])
  const orphan = { ...certified, born: '2015-01-01', care_of_parents: 'orphan', acquired_disability: 'none' }
  const read = {
    'special-rehab-projects.orphan-child': firstReading,
    'special-rehab-projects.injured-spine': firstReading,
    'yangjiang-14.hardship': firstReading,
    'yangjiang-14.disabled-child': firstReading,
  }
  caseByCase(specialRehabProjects, { ...inYangjiang, base: orphan, set: read }, [
    ['an orphan with a disability (box 3, 3)', {}, 'yes'],
    ['a disabled child with parents', { care_of_parents: 'cared-for' }, 'no'],
    [
      'a grown-up in hardship',
      { born: '1980-01-01', care_of_parents: 'cared-for', relief_status: 'dibao' },
      'yes',
    ],
    ['an injured spine', { care_of_parents: 'cared-for', acquired_disability: 'spinal-cord' }, 'yes'],
  ])
  caseByCase(specialRehabProjects, { ...inYangjiang, base: certified }, [
    [
      'none of the three groups is defined',
      {},
      'unknown',
      'yangjiang-14.hardship',
      'special-rehab-projects.injured-spine',
      'special-rehab-projects.orphan-child',
    ],
  ])
})

describe('health', () => {
  for (const [programme, place, on] of [
    [familyDoctor, shenzhen, '2026-12-01'],
    [familyDoctor, yangjiang, '2022-06-01'],
    [familyDoctor, zhangdian, '2022-06-01'],
    [healthManagement, yangjiang, '2022-06-01'],
    [healthManagement, zhangdian, '2022-06-01'],
  ] as const)
    caseByCase(programme, { in: place, on, base: certified }, [
      [`in ${place} a valid certificate, at any grade`, { disability_grade: 4 }, 'yes'],
      [`in ${place} none`, uncertified, 'no'],
      [`in ${place} nobody knows`, { certificate_status: null }, 'unknown', 'certificate_status'],
    ])
  caseByCase(womenReproductiveHealth, { ...inZhangdian, base: { ...certified, sex: 'female' } }, [
    ['a woman (2.2.2)', {}, 'yes'],
    ['a man', { sex: 'male' }, 'no'],
  ])
})

describe('mental disorder', () => {
  const mildly = { mental_disorder: true, severe_mental_disorder: false }
  caseByCase(mentalCommunityRehab, { ...inYangjiang, base: mildly }, [
    ['a disorder that is not severe (box 3, 2)', {}, 'no'],
    ['a severe one, without a certificate', { severe_mental_disorder: true }, 'yes'],
  ])
  caseByCase(mentalCommunityRehab, { ...inShuozhou, base: mildly }, [
    ['a severe one (3.1.1)', { severe_mental_disorder: true }, 'yes'],
    ['never diagnosed', { severe_mental_disorder: null }, 'unknown', 'severe_mental_disorder'],
  ])
  caseByCase(mentalCommunityRehab, { ...inZhangdian, base: mildly }, [
    ['any disorder (2.2.4)', {}, 'yes'],
    ['none', { mental_disorder: false }, 'no'],
  ])
  caseByCase(mentalFamilyExchange, { ...inZhangdian, base: mildly }, [
    ['families: where it is offered', {}, 'unknown', 'mental-family-exchange.offered'],
    ['families of others', { mental_disorder: false }, 'no'],
  ])
})
