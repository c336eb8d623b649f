/** Money and help for study, clause by clause. */
import { describe, expect, test } from 'vitest'
import { areaCode, day } from '#kernel'
import { explain, openAnswers, readingAnswer } from '#policy'
import { caseByCase, certified } from '../assistance/case-by-case.ts'
import { shuozhou, yangjiang, zhangdian } from '../places.ts'
import { collegeEncouragement } from './programmes/college-encouragement.ts'
import { studentAidFirst } from './programmes/student-aid-first.ts'
import { studentAidGeneral } from './programmes/student-aid-general.ts'
import { studentSupportItems } from './programmes/student-support-items.ts'
import { yangjiangStudentGrant } from './programmes/yangjiang-student-grant.ts'

const { everybody } = openAnswers
const firstReading = readingAnswer(0)
const pupil = { ...certified, born: '2012-01-01', school_stage: 'primary' } as const
const inYangjiang = { in: yangjiang, on: '2022-06-01', base: pupil }
const inShuozhou = { in: shuozhou, on: '2018-06-01', base: pupil }
const inZhangdian = { in: zhangdian, on: '2022-06-01', base: pupil }

describe('money for study', () => {
  caseByCase(studentAidGeneral, inYangjiang, [
    ['a pupil (3.3.6)', {}, 'yes'],
    ['a doctoral student', { school_stage: 'doctor' }, 'yes'],
    ['somebody not at school', { school_stage: 'none' }, 'no'],
    ['nobody knows the school', { school_stage: null }, 'unknown', 'school_stage'],
  ])
  const open = { ...inShuozhou, set: { 'student-aid-general.qualifies': everybody } }
  caseByCase(studentAidGeneral, open, [
    ['a pupil in Shuozhou (3.3.4)', { parent_disabled: false }, 'yes'],
    [
      'a child without a disability of a parent with one',
      { certificate_status: 'none', parent_disabled: true },
      'yes',
    ],
    ['neither', { certificate_status: 'none', parent_disabled: false }, 'no'],
  ])
  caseByCase(
    studentAidFirst,
    { ...inYangjiang, set: { 'yangjiang-14.family-in-difficulty': firstReading } },
    [
      ['a family just above the dibao line comes first', { relief_status: 'dibao-edge' }, 'yes'],
      ['another family does not', {}, 'no'],
    ],
  )
  caseByCase(
    yangjiangStudentGrant,
    { ...inYangjiang, set: { 'yangjiang-student-grant.secondary-or-higher': firstReading } },
    [
      ['at a vocational school', { school_stage: 'vocational' }, 'yes'],
      ['at a senior school, which the first reading leaves out', { school_stage: 'senior' }, 'no'],
    ],
  )
  caseByCase(
    collegeEncouragement,
    { ...inZhangdian, set: { 'college-encouragement.university-student': firstReading } },
    [
      ['at a college', { school_stage: 'college' }, 'yes'],
      ['a pupil', {}, 'no'],
    ],
  )
  for (const asked of [inYangjiang, inShuozhou])
    caseByCase(studentSupportItems, asked, [
      [`a pupil in ${asked.in}`, {}, 'yes'],
      [`somebody not at school in ${asked.in}`, { school_stage: 'none' }, 'no'],
    ])

  test('Yangjiang gives the aids themselves, Shuozhou money of which it does not say how much', () => {
    const at = (area: string, on: string) =>
      explain(studentSupportItems, pupil, { on: day(on), area: areaCode(area) })
    expect(at('441702101', '2022-06-01')).toMatchObject({ amountFen: 0, missing: [] })
    expect(at('140602000', '2018-06-01').missing).toMatchObject([
      { kind: 'parameter', id: 'student-support-items' },
    ])
  })
})
