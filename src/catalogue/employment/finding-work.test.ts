/** Posts, help and supplements for those who find it hard to work: what each plan asks. */
import { describe } from 'vitest'
import { openAnswers, readingAnswer } from '#policy'
import { caseByCase } from '../assistance/case-by-case.ts'
import {
  inDistrict,
  inShenzhen,
  inShuozhou,
  inYangjiang,
  inZhangdian,
  withoutCertificate,
} from './people-at-work.ts'
import { auxiliaryEmploymentAid } from './programmes/auxiliary-employment-aid.ts'
import { auxiliaryInsuranceSubsidy } from './programmes/auxiliary-insurance-subsidy.ts'
import { auxiliaryWageSubsidy } from './programmes/auxiliary-wage-subsidy.ts'
import { blindMassageExamService } from './programmes/blind-massage-exam-service.ts'
import { blindMassageHospitalPost } from './programmes/blind-massage-hospital-post.ts'
import { employmentAssistance } from './programmes/employment-assistance.ts'
import { freeJobService } from './programmes/free-job-service.ts'
import { hiringRelaxation } from './programmes/hiring-relaxation.ts'
import { jobCoachService } from './programmes/job-coach-service.ts'
import { publicWelfarePost } from './programmes/public-welfare-post.ts'
import { publicWelfarePostFamily } from './programmes/public-welfare-post-family.ts'
import { relativeEmploymentSupport } from './programmes/relative-employment-support.ts'
import { skilledTalentReward } from './programmes/skilled-talent-reward.ts'
import { zeroEmploymentAid } from './programmes/zero-employment-aid.ts'

const { everybody, nobody } = openAnswers

describe('help in finding work', () => {
  caseByCase(freeJobService, inYangjiang, [
    ['everybody with a certificate (3.2.4)', {}, 'yes'],
    ['nobody without', withoutCertificate, 'no'],
  ])
  for (const [place, plan] of [
    [inYangjiang, 'yangjiang-14'],
    [inZhangdian, 'zhangdian-14'],
  ] as const) {
    const set = { 'employment-assistance.qualifies': everybody }
    caseByCase(employmentAssistance, { ...place, set }, [
      ['who is hard to employ is open', {}, 'unknown', `${plan}.hard-to-employ`],
    ])
    caseByCase(
      employmentAssistance,
      { ...place, set: { ...set, [`${plan}.hard-to-employ`]: readingAnswer(0) } },
      [
        ['recognised as hard to employ', {}, 'yes'],
        ['not so recognised', { hard_to_employ: false }, 'no'],
      ],
    )
  }
  caseByCase(skilledTalentReward, inYangjiang, [
    ['who is skilled is open (3.2.1)', {}, 'unknown', 'skilled-talent-reward.skilled'],
  ])
})

describe('auxiliary employment', () => {
  const mild = { disability_categories: ['intellectual'], disability_grade: 4 }
  const severe = { 'yangjiang-14.severe': readingAnswer(0), 'yangjiang-14.hard-to-employ': nobody }
  caseByCase(auxiliaryEmploymentAid, { ...inYangjiang, set: severe }, [
    ['an intellectual disability of any grade (3.2.2)', mild, 'yes'],
    ['a physical disability of grade 2', {}, 'yes'],
    ['a physical disability of grade 3', { disability_grade: 3 }, 'no'],
    ['blind', { disability_categories: ['vision'], disability_grade: 1 }, 'no'],
  ])
  caseByCase(
    auxiliaryEmploymentAid,
    { ...inYangjiang, set: { 'yangjiang-14.hard-to-employ': readingAnswer(0) } },
    [['blind and hard to employ: the list is open (等)', { disability_categories: ['vision'] }, 'yes']],
  )
  caseByCase(auxiliaryEmploymentAid, inShuozhou, [
    ['not yet in every county (3.2.5)', mild, 'unknown', 'auxiliary-employment-aid.reached'],
  ])
  const there = { 'auxiliary-employment-aid.reached': everybody }
  const blindHere = { disability_categories: ['vision'], disability_grade: 1 }
  const suits = 'auxiliary-employment-aid.other-suitable'
  caseByCase(auxiliaryEmploymentAid, { ...inShuozhou, set: there }, [
    ['blind: whom else it suits is open (等)', blindHere, 'unknown', suits],
  ])
  caseByCase(auxiliaryEmploymentAid, { ...inShuozhou, set: { ...there, [suits]: nobody } }, [
    ['blind, where it suits nobody else', blindHere, 'no'],
  ])
  caseByCase(auxiliaryEmploymentAid, inZhangdian, [
    ['an intellectual disability (2.3.2)', mild, 'yes'],
    ['how severe is open', {}, 'unknown', 'zhangdian-14.severe'],
  ])
  for (const subsidy of [auxiliaryWageSubsidy, auxiliaryInsuranceSubsidy])
    caseByCase(subsidy, inShuozhou, [
      ['at work there (3.2.5)', { work_state: 'auxiliary' }, 'yes'],
      ['only looking for it', {}, 'no'],
    ])
})

describe('posts', () => {
  caseByCase(publicWelfarePost, inYangjiang, [
    ['the conditions are elsewhere', {}, 'unknown', 'public-welfare-post.qualifies'],
  ])
  caseByCase(publicWelfarePostFamily, inYangjiang, [
    ['and those of the family too', {}, 'unknown', 'public-welfare-post-family.qualifies'],
  ])
  caseByCase(
    publicWelfarePost,
    {
      ...inShuozhou,
      set: { 'shuozhou-13.hard-to-employ': readingAnswer(0), 'public-welfare-post.qualifies': nobody },
    },
    [
      ['hard to employ is one of two ways in (3.2.5)', {}, 'yes'],
      ['neither way', { hard_to_employ: false }, 'no'],
    ],
  )
  caseByCase(publicWelfarePost, inZhangdian, [['everybody with a certificate (2.3.2)', {}, 'yes']])
  caseByCase(
    hiringRelaxation,
    { ...inShenzhen, base: { ...inShenzhen.base, public_post_applied: 'reserved' } },
    [
      [
        'the hiring body must be of the committee, and decides (annex 14)',
        {},
        'unknown',
        'hiring-relaxation.member-unit',
        'hiring-relaxation.offered',
      ],
      ['an ordinary post', { public_post_applied: 'general' }, 'no'],
    ],
  )
  caseByCase(
    hiringRelaxation,
    {
      ...inShenzhen,
      base: { ...inShenzhen.base, public_post_applied: 'reserved' },
      set: { 'hiring-relaxation.member-unit': nobody },
    },
    [['a post set aside by another body', {}, 'no']],
  )
  caseByCase(hiringRelaxation, inDistrict, [
    ['who applies for any public post (annex 7)', { public_post_applied: 'general' }, 'yes'],
    ['who applies for none', { public_post_applied: 'none' }, 'no'],
  ])
  caseByCase(
    hiringRelaxation,
    {
      ...inShuozhou,
      base: { ...inShuozhou.base, public_post_applied: 'general' },
      set: { 'hiring-relaxation.vacant-post': nobody },
    },
    [['fitness is found post by post (3.2.2)', {}, 'unknown', 'hiring-relaxation.fit']],
  )
})

describe('job coaches and massage', () => {
  caseByCase(jobCoachService, inShenzhen, [
    ['whom coaches serve is open (annex 16)', withoutCertificate, 'unknown', 'job-coach-service.served'],
  ])
  caseByCase(jobCoachService, inYangjiang, [
    ['set up by and by (3.2.2)', {}, 'unknown', 'job-coach-service.reached'],
  ])
  caseByCase(jobCoachService, inShuozhou, [
    ['a mental disability (box 3, 7)', { disability_categories: ['mental'] }, 'yes'],
    ['a physical disability', {}, 'no'],
  ])
  const blind = { disability_categories: ['vision'], disability_grade: 1 }
  const masseur = { ...inYangjiang.base, ...blind, massage_work: 'medical' }
  caseByCase(
    blindMassageExamService,
    { ...inYangjiang, base: masseur, set: { 'yangjiang-14.blind': readingAnswer(0) } },
    [
      ['a blind medical masseur (3.2.5)', {}, 'yes'],
      ['in health massage', { massage_work: 'health' }, 'no'],
      ['who can see', { disability_categories: ['physical'] }, 'no'],
    ],
  )
  caseByCase(
    blindMassageHospitalPost,
    {
      ...inShuozhou,
      base: masseur,
      set: { 'shuozhou-13.blind': readingAnswer(0), 'blind-massage-hospital-post.qualifies': everybody },
    },
    [
      ['hospitals are only urged to (3.2.2)', {}, 'unknown', 'blind-massage-hospital-post.offered'],
      ['in health massage', { massage_work: 'health' }, 'no'],
    ],
  )
})

describe('families', () => {
  describe.each([inYangjiang, inShuozhou])('in $in', (place) => {
    caseByCase(zeroEmploymentAid, place, [
      ['what “zero” means is open', { working_members: 0 }, 'unknown', 'zero-employment-aid.zero'],
    ])
    caseByCase(zeroEmploymentAid, { ...place, set: { 'zero-employment-aid.zero': readingAnswer(0) } }, [
      ['nobody works', { working_members: 0 }, 'yes'],
      ['one works', { working_members: 1 }, 'no'],
    ])
  })
  caseByCase(relativeEmploymentSupport, inShuozhou, [['any relative (3.2.5)', {}, 'yes']])
})
