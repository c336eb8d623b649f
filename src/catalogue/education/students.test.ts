/** Schooling from free years to learning later, clause by clause. */
import { describe } from 'vitest'
import { openAnswers, readingAnswer } from '#policy'
import { caseByCase, certified } from '../assistance/case-by-case.ts'
import { linhe, shuozhou, yangjiang, zhangdian } from '../places.ts'
import { examAccommodation } from './programmes/exam-accommodation.ts'
import { freeEducation } from './programmes/free-education.ts'
import { homeTeachingService } from './programmes/home-teaching-service.ts'
import { literacyClass } from './programmes/literacy-class.ts'
import { ordinarySchoolEnrolment } from './programmes/ordinary-school-enrolment.ts'
import { schoolPlacement } from './programmes/school-placement.ts'
import { vocationalSecondary } from './programmes/vocational-secondary.ts'

const { everybody } = openAnswers
const firstReading = readingAnswer(0)
const pupil = { ...certified, born: '2012-01-01', school_stage: 'primary' } as const
const inYangjiang = { in: yangjiang, on: '2022-06-01', base: pupil }
const inShuozhou = { in: shuozhou, on: '2018-06-01', base: pupil }
const inZhangdian = { in: zhangdian, on: '2022-06-01', base: pupil }

describe('years free of charge', () => {
  caseByCase(freeEducation, inYangjiang, [
    ['told only of the years before the plan (1.1)', {}, 'unknown', 'free-education.goes-on'],
    ['a student of a university', { school_stage: 'bachelor' }, 'no'],
    ['a child in preschool, for twelve years begin at primary school', { school_stage: 'preschool' }, 'no'],
  ])
  const read = {
    'shuozhou-13.disabled-young': firstReading,
    'shuozhou-13.family-in-difficulty': firstReading,
  }
  caseByCase(freeEducation, { ...inShuozhou, set: read }, [
    ['a family on dibao (annex 18)', { relief_status: 'dibao' }, 'yes'],
    ['a family in no difficulty', {}, 'no'],
    [
      'a vocational school, which is of the senior stage',
      { relief_status: 'dibao', school_stage: 'vocational' },
      'yes',
    ],
    [
      'somebody of eighteen, where young is read as below it',
      { relief_status: 'dibao', born: '2000-06-01' },
      'no',
    ],
    ['nobody knows the family', { relief_status: null }, 'unknown', 'relief_status'],
  ])
  caseByCase(freeEducation, { ...inZhangdian, set: { 'zhangdian-14.disabled-young': firstReading } }, [
    ['which fifteen years is left open (2.4.2)', {}, 'unknown', 'free-education.fifteen-years'],
  ])
})

describe('a place at school', () => {
  caseByCase(schoolPlacement, inYangjiang, [
    ['school age is not defined (3.3.5)', {}, 'unknown', 'yangjiang-14.disabled-of-school-age'],
  ])
  const ages = { 'shuozhou-13.disabled-of-school-age': firstReading }
  caseByCase(schoolPlacement, { ...inShuozhou, set: ages }, [
    ['a child at school already', {}, 'no'],
    ['a child of six who is not', { school_stage: 'none' }, 'yes'],
    ['a child of five', { school_stage: 'none', born: '2012-06-02' }, 'no'],
  ])
  caseByCase(
    schoolPlacement,
    { ...inZhangdian, set: { 'zhangdian-14.disabled-of-school-age': firstReading } },
    [['a child at school, too', {}, 'yes']],
  )
  caseByCase(schoolPlacement, { ...inZhangdian, in: linhe }, [
    ['in Linhe (annex 7)', {}, 'unknown', 'linhe-14.disabled-of-school-age'],
  ])
  caseByCase(
    ordinarySchoolEnrolment,
    { ...inYangjiang, set: { 'yangjiang-14.disabled-young': firstReading } },
    [
      ['schools are only encouraged (box 4, 4)', {}, 'unknown', 'ordinary-school-enrolment.offered'],
      ['somebody grown up', { born: '2000-01-01' }, 'no'],
    ],
  )
  caseByCase(
    ordinarySchoolEnrolment,
    { ...inZhangdian, set: { 'ordinary-school-enrolment.offered': everybody } },
    [
      [
        'Zhangdian asks whether the child can be taught there',
        {},
        'unknown',
        'zhangdian-14.disabled-young',
        'zhangdian-14.able-for-ordinary-school',
      ],
    ],
  )
})

describe('lessons at home', () => {
  const read = { 'shuozhou-13.disabled-child': firstReading, 'shuozhou-13.severe': firstReading }
  caseByCase(homeTeachingService, { ...inShuozhou, set: read }, [
    ['a severely disabled child who cannot come (3.3.4)', { cannot_attend_school: true }, 'yes'],
    ['one who can', { cannot_attend_school: false }, 'no'],
    ['one of grade 3', { cannot_attend_school: true, disability_grade: 3 }, 'no'],
  ])
  caseByCase(homeTeachingService, inYangjiang, [
    [
      'placed there by the assessment (3.3.5)',
      {},
      'unknown',
      'yangjiang-14.disabled-of-school-age',
      'home-teaching-service.placed',
    ],
  ])
  caseByCase(homeTeachingService, { ...inZhangdian, set: { 'home-teaching-service.placed': firstReading } }, [
    ['read as those who cannot come', { cannot_attend_school: true }, 'yes'],
    ['read so, one who can', { cannot_attend_school: false }, 'no'],
  ])
})

describe('examinations', () => {
  caseByCase(examAccommodation, inYangjiang, [
    ['any examination (3.3.6)', { examination_entered: 'other' }, 'yes'],
    ['none', { examination_entered: 'none' }, 'no'],
  ])
  caseByCase(examAccommodation, inZhangdian, [
    ['one of the state’s (2.4.1)', { examination_entered: 'state-education' }, 'yes'],
    [
      'an occupational one, of which only some count',
      { examination_entered: 'occupational' },
      'unknown',
      'exam-accommodation.occupational',
    ],
    ['another', { examination_entered: 'other' }, 'no'],
  ])
})

describe('learning later', () => {
  const adult = { ...certified, illiterate: true, highest_stage: 'junior', wants_vocational_school: true }
  const ages = { 'literacy-class.young-adult': firstReading }
  caseByCase(literacyClass, { ...inShuozhou, base: adult, set: ages }, [
    ['somebody who cannot read (annex 19)', {}, 'yes'],
    ['on the fifteenth birthday', { born: '2003-06-01' }, 'yes'],
    ['the day before it', { born: '2003-06-02' }, 'no'],
    ['the day before the fifty-first birthday', { born: '1967-06-02' }, 'yes'],
    ['on the fifty-first birthday', { born: '1967-06-01' }, 'no'],
    ['somebody who can', { illiterate: false }, 'no'],
  ])
  for (const asked of [inYangjiang, inShuozhou])
    caseByCase(vocationalSecondary, { ...asked, base: adult }, [
      [`whoever has finished junior school and wishes it, in ${asked.in}`, {}, 'yes'],
      [`whoever does not wish it, in ${asked.in}`, { wants_vocational_school: false }, 'no'],
      [`whoever has only been at primary school, in ${asked.in}`, { highest_stage: 'primary' }, 'no'],
    ])
})
