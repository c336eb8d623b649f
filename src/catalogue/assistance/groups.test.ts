/** Orphans, adopted children, servicemen, people under assessment, people who are visited. */
import { describe, expect, test } from 'vitest'
import { openAnswers, readingAnswer } from '#policy'
import { shuozhou, yangjiang, zhangdian } from '../places.ts'
import { caseByCase, certified } from './case-by-case.ts'
import { adoptionSupport } from './programmes/adoption-support.ts'
import { assessmentConvenience } from './programmes/assessment-convenience.ts'
import { assessmentSubsidy } from './programmes/assessment-subsidy.ts'
import { homeVisitService } from './programmes/home-visit-service.ts'
import { orphanBasicLiving } from './programmes/orphan-basic-living.ts'
import { pairedVisits } from './programmes/paired-visits.ts'
import { veteranEqualBenefit } from './programmes/veteran-equal-benefit.ts'
import { veteranPoliceBenefit } from './programmes/veteran-police-benefit.ts'
import { veteranSpecialBenefit } from './programmes/veteran-special-benefit.ts'
import { assistanceRelations } from './relations.ts'

const { everybody } = openAnswers
const inYangjiang = { in: yangjiang, on: '2022-06-01' }
const inShuozhou = { in: shuozhou, on: '2018-06-01' }
const inZhangdian = { in: zhangdian, on: '2022-06-01' }

describe('children', () => {
  const child = { ...certified, born: '2015-01-01', care_of_parents: 'orphan', adopted: true }
  const belowEighteen = Object.fromEntries(
    ['yangjiang-14', 'shuozhou-13', 'zhangdian-14'].map((plan) => [
      `${plan}.disabled-child`,
      readingAnswer(0),
    ]),
  )
  const read = { base: child, set: belowEighteen }
  caseByCase(orphanBasicLiving, { ...inYangjiang, ...read }, [
    ['an orphan (Yangjiang 3.1.2)', {}, 'yes'],
    ['a child in fact without care, whom Yangjiang does not name', { care_of_parents: 'unsupported' }, 'no'],
    ['an orphan of eighteen', { born: '2004-06-01' }, 'no'],
  ])
  caseByCase(orphanBasicLiving, { ...inZhangdian, ...read }, [
    ['a child in fact without care (Zhangdian 2.1.3)', { care_of_parents: 'unsupported' }, 'yes'],
    ['a child with parents', { care_of_parents: 'cared-for' }, 'no'],
  ])
  caseByCase(orphanBasicLiving, { ...inYangjiang, base: child }, [
    ['as long as nobody has said what a disabled child is', {}, 'unknown', 'yangjiang-14.disabled-child'],
  ])
  caseByCase(adoptionSupport, { ...inShuozhou, ...read }, [
    ['a family who adopted the child', {}, 'yes'],
    ['the child’s own family', { adopted: false }, 'no'],
  ])
})

describe('servicemen and police', () => {
  const neither = { disabled_serviceman: false, injured_police: false, leaving_military_service: false }
  const serviceman = { disabled_serviceman: true }
  caseByCase(veteranPoliceBenefit, { ...inYangjiang, base: neither }, [
    ['a disabled serviceman (3.1.8), with or without the other certificate', serviceman, 'yes'],
    ['an injured policeman', { injured_police: true }, 'yes'],
    ['neither, though disabled', certified, 'no'],
  ])
  caseByCase(veteranPoliceBenefit, { ...inShuozhou, base: neither }, [
    [
      'a disabled serviceman who leaves service (3.2.2)',
      { ...serviceman, leaving_military_service: true },
      'yes',
    ],
    ['one long settled', serviceman, 'no'],
  ])
  caseByCase(veteranPoliceBenefit, { ...inZhangdian, base: neither }, [
    [
      'Zhangdian says “injured”, and no certificate',
      serviceman,
      'unknown',
      'veteran-police-benefit.injured-serviceman',
    ],
    ['an injured policeman', { injured_police: true }, 'yes'],
  ])
  caseByCase(veteranEqualBenefit, { ...inYangjiang, base: neither }, [
    ['a disabled serviceman', serviceman, 'yes'],
    ['a policeman', { injured_police: true }, 'no'],
  ])
  caseByCase(veteranSpecialBenefit, { ...inYangjiang, base: neither }, [
    ['what the body must meet is set elsewhere', serviceman, 'unknown', 'veteran-special-benefit.qualifies'],
  ])
  test('the serviceman’s certificate opens in Yangjiang every right that asks for no more than a certificate', () => {
    const opened = assistanceRelations.filter(({ kind }) => kind === 'passes-on')
    expect(new Set(opened.map((each) => [each.of, each.in].join(' ')))).toEqual(
      new Set([`veteran-equal-benefit ${yangjiang}`]),
    )
    expect(opened.map((each) => each.with)).toEqual([
      'telecom-discount',
      'public-transport-discount',
      'family-doctor',
      'health-management',
      'free-job-service',
      'medical-visit-convenience',
    ])
  })
  test('it opens nothing institutions are only urged to give', () => {
    expect(assistanceRelations.map((each) => each.with)).not.toContain('public-institution-fee-relief')
  })
})

describe('the assessment of disability', () => {
  const group = 'assessment-subsidy.group'
  const terms = { 'yangjiang-14.severe': readingAnswer(0), 'yangjiang-14.low-income': readingAnswer(0) }
  const base = { in_disability_assessment: true, low_income: true, disability_grade: 4 }
  for (const programme of [assessmentSubsidy, assessmentConvenience]) {
    caseByCase(programme, { ...inYangjiang, base, set: terms }, [
      ['whether both or either is asked for is open', {}, 'unknown', group],
      ['not under assessment', { in_disability_assessment: false }, 'no'],
    ])
    caseByCase(programme, { ...inYangjiang, base, set: { ...terms, [group]: readingAnswer(0) } }, [
      ['read as both: low income alone', {}, 'no'],
      ['read as both: low income and grade 1', { disability_grade: 1 }, 'yes'],
    ])
    caseByCase(programme, { ...inYangjiang, base, set: { ...terms, [group]: readingAnswer(1) } }, [
      ['read as either: low income alone', {}, 'yes'],
      ['read as either: neither', { low_income: false }, 'no'],
    ])
    caseByCase(programme, { ...inYangjiang, base, set: { [group]: readingAnswer(1) } }, [
      [
        'read as either: what the two words mean is asked next',
        {},
        'unknown',
        'yangjiang-14.low-income',
        'yangjiang-14.severe',
      ],
    ])
  }
})

describe('visits', () => {
  caseByCase(homeVisitService, { ...inYangjiang, base: certified }, [
    ['hardship is not defined (box 2, 9)', {}, 'unknown', 'yangjiang-14.hardship'],
  ])
  caseByCase(homeVisitService, { ...inZhangdian, base: certified }, [
    ['everybody of the village (2.1.2)', {}, 'yes'],
    ['no certificate', { certificate_status: 'none' }, 'no'],
  ])
  caseByCase(pairedVisits, { ...inZhangdian, base: certified }, [
    ['villages only try it out (2.1.6)', {}, 'unknown', 'paired-visits.offered'],
  ])
  caseByCase(pairedVisits, { ...inZhangdian, base: certified, set: { 'paired-visits.offered': everybody } }, [
    ['once the village does it', {}, 'yes'],
  ])
})
