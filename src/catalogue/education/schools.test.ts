/** Teachers and schools: what each plan asks of them. */
import { describe, expect, test } from 'vitest'
import { areaCode, day } from '#kernel'
import { explain, readingAnswer, readsPeople } from '#policy'
import { caseByCase } from '../assistance/case-by-case.ts'
import { shuozhou, yangjiang, zhangdian } from '../places.ts'
import { inclusiveTeacherAllowance } from './programmes/inclusive-teacher-allowance.ts'
import { resourceRoomSupport } from './programmes/resource-room-support.ts'
import { specialEdPerPupilFund } from './programmes/special-ed-per-pupil-fund.ts'
import { specialEdTeacherAllowance } from './programmes/special-ed-teacher-allowance.ts'

const inYangjiang = { in: yangjiang, on: '2022-06-01' }
const inShuozhou = { in: shuozhou, on: '2018-06-01' }
const inZhangdian = { in: zhangdian, on: '2022-06-01' }

test('the register of people is never asked about teachers and schools', () => {
  const theirs = [
    specialEdTeacherAllowance,
    inclusiveTeacherAllowance,
    specialEdPerPupilFund,
    resourceRoomSupport,
  ]
  expect(theirs.filter(readsPeople)).toEqual([])
})

describe('teachers', () => {
  const special = { teacher_post: 'special-school', teacher_basic_pay: 400_000 }
  caseByCase(specialEdTeacherAllowance, { ...inShuozhou, base: special }, [
    ['at a special school (3.3.5)', {}, 'yes'],
    ['of a special class at a vocational school', { teacher_post: 'vocational-special-class' }, 'yes'],
    ['of pupils in ordinary classes', { teacher_post: 'inclusive' }, 'no'],
    ['at an unknown post', { teacher_post: null }, 'unknown', 'teacher_post'],
  ])
  caseByCase(specialEdTeacherAllowance, { ...inYangjiang, base: special }, [
    ['whom it is for is open (3.3.6)', {}, 'unknown', 'special-ed-teacher-allowance.special-education'],
  ])
  const reading = { 'special-ed-teacher-allowance.special-education': readingAnswer(0) }
  caseByCase(specialEdTeacherAllowance, { ...inYangjiang, base: special, set: reading }, [
    ['read as special schools: one there', {}, 'yes'],
    ['read as special schools: one of a special class', { teacher_post: 'special-class' }, 'no'],
  ])
  caseByCase(inclusiveTeacherAllowance, { ...inYangjiang, base: special }, [
    ['at a special school, who has the other allowance', {}, 'no'],
    ['at pupils’ homes', { teacher_post: 'home-teaching' }, 'yes'],
  ])

  test('Shuozhou pays half of one’s own basic pay', () => {
    const at = { on: day('2018-06-01'), area: areaCode('140602000') }
    expect(explain(specialEdTeacherAllowance, special, at)).toMatchObject({
      amountFen: 200_000,
      missing: [],
    })
  })
})

describe('schools', () => {
  const ordinary = { school_kind: 'ordinary', school_disabled_pupils: 5 }
  caseByCase(resourceRoomSupport, { ...inYangjiang, base: ordinary }, [
    ['with five pupils, for 以上 counts the five (box 4, 4)', {}, 'yes'],
    ['with four', { school_disabled_pupils: 4 }, 'no'],
    ['a special school', { school_kind: 'special' }, 'no'],
  ])
  caseByCase(resourceRoomSupport, { ...inZhangdian, base: ordinary }, [
    ['as the state lays down (2.4.2)', {}, 'unknown', 'resource-room-support.qualifies'],
    ['a special school', { school_kind: 'special' }, 'no'],
  ])
  const reading = { 'special-ed-per-pupil-fund.covered': readingAnswer(1) }
  caseByCase(specialEdPerPupilFund, { ...inZhangdian, base: ordinary }, [
    ['which schools is open (2.4.2)', {}, 'unknown', 'special-ed-per-pupil-fund.covered'],
  ])
  caseByCase(specialEdPerPupilFund, { ...inZhangdian, base: ordinary, set: reading }, [
    ['read as any with such pupils', {}, 'yes'],
    ['read so, without any', { school_disabled_pupils: 0 }, 'no'],
  ])
})
