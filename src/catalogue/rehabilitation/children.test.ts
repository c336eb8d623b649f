/** Children: screening, rehabilitation by age, cerebral palsy, Chinese medicine; and what comes before birth. */
import { describe } from 'vitest'
import { openAnswers, readingAnswer } from '#policy'
import { caseByCase, certified } from '../assistance/case-by-case.ts'
import { linhe, shenzhen, shuozhou, unnamedDistrict, yangjiang, zhangdian } from '../places.ts'
import { birthDefectSubsidy } from './programmes/birth-defect-subsidy.ts'
import { childRehabAid } from './programmes/child-rehab-aid.ts'
import { childRehabAidOlder } from './programmes/child-rehab-aid-older.ts'
import { childScreening } from './programmes/child-screening.ts'
import { cpChildAction } from './programmes/cp-child-action.ts'
import { prenatalScreening } from './programmes/prenatal-screening.ts'
import { tcmChildIntervention } from './programmes/tcm-child-intervention.ts'

const { everybody } = openAnswers
const firstReading = readingAnswer(0)
const inYangjiang = { in: yangjiang, on: '2022-06-01' }
const inShuozhou = { in: shuozhou, on: '2018-06-01' }
const inZhangdian = { in: zhangdian, on: '2022-06-01' }
const inDistrict = { in: unnamedDistrict, on: '2018-06-01' }

describe('screening', () => {
  for (const [place, sixYears, seventhBirthday] of [
    [inShuozhou, '2011-06-02', '2011-06-01'],
    [inZhangdian, '2015-06-02', '2015-06-01'],
    [inDistrict, '2011-06-02', '2011-06-01'],
  ] as const)
    caseByCase(childScreening, { ...place, base: {} }, [
      [`in ${place.in} a day before the seventh birthday`, { born: sixYears }, 'yes'],
      [`in ${place.in} on the seventh birthday`, { born: seventhBirthday }, 'no'],
      [`in ${place.in} no birthday recorded`, {}, 'unknown', 'born'],
    ])
  caseByCase(childScreening, { in: shenzhen, on: '2026-12-01', base: { born: '2026-11-20' } }, [
    ['until when a child is newborn, Shenzhen does not say', {}, 'unknown', 'shenzhen-tasks.newborn'],
  ])
  const read = { 'yangjiang-14.newborn': firstReading }
  caseByCase(childScreening, { ...inYangjiang, base: { born: '2022-05-10' }, set: read }, [
    ['three weeks old, read as a month', {}, 'yes'],
    ['two months old', { born: '2022-04-01' }, 'no'],
  ])
  caseByCase(prenatalScreening, { ...inZhangdian, base: { childbearing_stage: 'expecting' } }, [
    ['expecting a child (2.2.1)', {}, 'yes'],
    ['about to marry', { childbearing_stage: 'marrying' }, 'yes'],
    ['neither', { childbearing_stage: 'none' }, 'no'],
  ])
})

describe('birth defects', () => {
  const adult = { born: '1990-01-01', childbearing_stage: 'none' }
  const read = { 'shuozhou-13.newborn': firstReading }
  caseByCase(birthDefectSubsidy, { ...inShuozhou, base: adult, set: read }, [
    ['expecting a child (3.3.1)', { childbearing_stage: 'expecting' }, 'yes'],
    ['before marriage, which Shuozhou does not name', { childbearing_stage: 'marrying' }, 'no'],
    ['a newborn', { born: '2018-05-20' }, 'yes'],
  ])
  caseByCase(birthDefectSubsidy, { ...inYangjiang, base: adult }, [
    ['whom Yangjiang means is open (1.1)', {}, 'unknown', 'birth-defect-subsidy.conditions'],
  ])
})

describe('rehabilitation', () => {
  const small = { ...certified, born: '2017-01-01', local_registration: true }
  const read = {
    'yangjiang-14.disabled-child-proof': firstReading,
    'zhangdian-14.disabled-child-proof': firstReading,
    'district-xiaokang.disabled-child-proof': firstReading,
    'linhe-14.disabled-child': firstReading,
    'child-rehab-aid.qualifies': everybody,
    'child-rehab-aid.reached': everybody,
  }
  caseByCase(childRehabAid, { ...inYangjiang, base: small, set: read }, [
    ['five, registered in the city (3.3.3)', {}, 'yes'],
    ['seven', { born: '2015-01-01' }, 'no'],
    [
      'with a residence permit only: by and by',
      { local_registration: false, residence_permit: true },
      'unknown',
      'child-rehab-aid.residence-permit',
    ],
  ])
  caseByCase(childRehabAid, { ...inZhangdian, base: small, set: read }, [
    ['nine', { born: '2012-06-02' }, 'yes'],
    ['ten', { born: '2012-06-01' }, 'no'],
  ])
  caseByCase(childRehabAidOlder, { ...inZhangdian, base: small, set: read }, [
    ['nine', { born: '2012-06-02' }, 'no'],
    ['ten', { born: '2012-06-01' }, 'yes'],
  ])
  const narrow = { ...read, 'zhangdian-14.disabled-child': readingAnswer(1) }
  caseByCase(childRehabAid, { ...inZhangdian, base: small, set: narrow }, [
    ['nine, where children are elsewhere read as up to six', { born: '2012-06-02' }, 'yes'],
  ])
  caseByCase(childRehabAid, { ...inDistrict, base: { ...small, born: '2009-06-02' }, set: read }, [
    ['eight (annex 13)', {}, 'yes'],
    ['nine', { born: '2009-06-01' }, 'no'],
  ])
  caseByCase(childRehabAid, { ...inShuozhou, base: { ...small, autism: false }, set: read }, [
    ['one of the five categories (box 2, 3)', {}, 'yes'],
    ['mental disability without autism', { disability_categories: ['mental'] }, 'no'],
    ['autism', { disability_categories: ['mental'], autism: true }, 'yes'],
  ])
  caseByCase(
    childRehabAid,
    { in: linhe, on: '2022-06-01', base: { ...small, needs_rehabilitation: true }, set: read },
    [
      ['a child in need (annex 6)', {}, 'yes'],
      ['a child not in need', { needs_rehabilitation: false }, 'no'],
    ],
  )
})

describe('older children', () => {
  const older = { ...certified, born: '2012-01-01', local_registration: false, residence_permit: false }
  const covered = {
    'yangjiang-14.disabled-child-proof': firstReading,
    'child-rehab-aid-older.reached': everybody,
    'child-rehab-aid-older.qualifies': everybody,
  }
  const residence = 'child-rehab-aid-older.residence'
  caseByCase(childRehabAidOlder, { ...inYangjiang, base: older, set: covered }, [
    ['ten: whether residence is asked for is open (3.3.3)', {}, 'unknown', residence],
    ['six', { born: '2015-06-02' }, 'no'],
    ['eighteen', { born: '2004-06-01' }, 'no'],
  ])
  caseByCase(
    childRehabAidOlder,
    { ...inYangjiang, base: older, set: { ...covered, [residence]: firstReading } },
    [
      ['read as asked of all ages: from elsewhere', {}, 'no'],
      ['read as asked of all ages: with a permit', { residence_permit: true }, 'yes'],
    ],
  )
})

describe('single conditions', () => {
  const pupil = { born: '2010-01-01', cerebral_palsy: true, low_eyesight: false, scoliosis: false }
  const read = {
    'zhangdian-14.child': firstReading,
    'zhangdian-14.child-or-youth': firstReading,
    'tcm-child-intervention.other-condition': openAnswers.nobody,
  }
  caseByCase(cpChildAction, { ...inZhangdian, base: pupil, set: read }, [
    ['a child with cerebral palsy, no certificate asked for (2.2.3)', {}, 'yes'],
    ['a child without', { cerebral_palsy: false }, 'no'],
    ['grown up', { born: '2000-01-01' }, 'no'],
  ])
  caseByCase(tcmChildIntervention, { ...inZhangdian, base: pupil }, [
    [
      'neither eyesight nor spine',
      {},
      'unknown',
      'zhangdian-14.child-or-youth',
      'tcm-child-intervention.other-condition',
    ],
    ['scoliosis', { scoliosis: true }, 'unknown', 'zhangdian-14.child-or-youth'],
  ])
  caseByCase(tcmChildIntervention, { ...inZhangdian, base: pupil, set: read }, [
    ['poor eyesight', { low_eyesight: true }, 'yes'],
    ['neither, where nothing else is taken in', {}, 'no'],
    ['grown up', { low_eyesight: true, born: '2000-01-01' }, 'no'],
  ])
})
