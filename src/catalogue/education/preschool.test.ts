/** Before school, clause by clause. */
import { describe } from 'vitest'
import { openAnswers, readingAnswer } from '#policy'
import { caseByCase, certified } from '../assistance/case-by-case.ts'
import { shenzhen, shuozhou, yangjiang } from '../places.ts'
import { earlyRehabEducation } from './programmes/early-rehab-education.ts'
import { preschoolAid } from './programmes/preschool-aid.ts'
import { preschoolInclusionService } from './programmes/preschool-inclusion-service.ts'
import { preschoolRehabService } from './programmes/preschool-rehab-service.ts'

const { eachChecked } = openAnswers
const firstReading = readingAnswer(0)
const pupil = { ...certified, born: '2012-01-01', school_stage: 'primary' } as const
const toddler = { ...certified, born: '2014-01-01', school_stage: 'preschool' } as const
const inYangjiang = { in: yangjiang, on: '2022-06-01', base: pupil }
const inShuozhou = { in: shuozhou, on: '2018-06-01', base: pupil }

describe('before school', () => {
  const small = { 'shuozhou-13.disabled-child': firstReading, 'preschool-aid.moderate-fee': eachChecked }
  caseByCase(preschoolAid, { ...inShuozhou, base: toddler, set: small }, [
    ['at a kindergarten open to all (3.3.4)', { meets_preschool_aid_moderate_fee: true }, 'yes'],
    ['at another', { meets_preschool_aid_moderate_fee: false }, 'no'],
    ['at none', { school_stage: 'none' }, 'no'],
  ])
  const ages = { 'yangjiang-14.disabled-preschooler': firstReading }
  const inKindergarten = { ...toddler, born: '2018-01-01' }
  caseByCase(preschoolInclusionService, { ...inYangjiang, base: inKindergarten, set: ages }, [
    ['a child of four (3.3.5)', {}, 'yes'],
    ['a child of six', { born: '2016-06-01' }, 'no'],
  ])
  caseByCase(preschoolInclusionService, { in: shenzhen, on: '2026-12-01', base: inKindergarten }, [
    [
      'Shenzhen names kindergartens only (12)',
      {},
      'unknown',
      'preschool-inclusion-service.taken',
      'preschool-inclusion-service.offered',
    ],
  ])
  const child = { 'yangjiang-14.disabled-child': firstReading }
  caseByCase(preschoolRehabService, { ...inYangjiang, base: inKindergarten, set: child }, [
    ['at preschool', {}, 'unknown', 'preschool-rehab-service.qualifies', 'preschool-rehab-service.offered'],
    ['not at preschool', { school_stage: 'none' }, 'no'],
  ])
  caseByCase(earlyRehabEducation, { ...inYangjiang, base: inKindergarten, set: child }, [
    ['not at preschool either', { school_stage: 'none' }, 'unknown', 'early-rehab-education.offered'],
  ])
})
