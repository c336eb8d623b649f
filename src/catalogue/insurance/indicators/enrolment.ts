/** Enrolment in the residents' schemes: indicators 6 and 7 of Yangjiang's plan, 4 and 5 of Shuozhou's, 5 of Linhe's. */
import { day } from '#kernel'
import { all, attained, type Citation, cite, type GroupVariant, not } from '#policy'
import { medical, pension } from '../../facts/insurance.ts'
import { born } from '../../facts/person.ts'
import { stage } from '../../facts/schooling.ts'
import { linhe, shuozhou, yangjiang } from '../../places.ts'
import { linhe14 } from '../../sources/linhe14.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { disabledPerson } from '../../terms.ts'

const yangjiangPension = cite(yangjiang14, 'box-1', 6)
const shuozhouPension = cite(shuozhou13, 'box-1', 4)

/** The residents' scheme takes in whoever is sixteen, no pupil or student and not in the employees' scheme; the plans add nothing. */
const inResidentsPension = (
  place: Pick<GroupVariant, 'in'>,
  since: `${number}-${number}-${number}`,
  row: Citation,
): GroupVariant => ({
  ...place,
  from: day(since),
  basis: [row],
  eligible: all(
    disabledPerson,
    born.ageAtLeast(16),
    stage.oneOf('none', 'preschool'),
    pension.oneOf('residents', 'none'),
  ).because(row),
  having: pension.is('residents').because(row),
})

export const pensionEnrolment = attained({
  id: 'pension-enrolment',
  rows: [
    {
      in: yangjiang,
      because: yangjiangPension,
      kind: 'expected',
      target: { comparator: '>', value: '90' },
      by: 2025,
    },
    {
      in: shuozhou,
      because: shuozhouPension,
      kind: 'expected',
      target: { comparator: '=', value: '90' },
      by: 2020,
    },
  ],
  name: {
    zh: '残疾人城乡居民基本养老保险参保率',
    en: 'Enrolment in the residents’ pension insurance',
    easy: '该参加居民养老保险的人，有多少参加了',
  },
  of: {
    id: 'pension-enrolment',
    name: {
      zh: '持有效残疾人证、满16周岁、不在校就读、未参加职工养老保险的人',
      en: 'holders of a valid certificate from 16 years, not at school, not in the employees’ pension scheme',
      easy: '有残疾人证，满16岁，不上学，没有参加职工养老保险的人',
    },
    has: {
      zh: '其中已参加城乡居民基本养老保险的人',
      en: 'of these, people in the residents’ pension scheme',
      easy: '其中，参加了居民养老保险的人',
    },
    lacks: {
      zh: '应参保，尚未参加养老保险',
      en: 'should be enrolled, has no pension insurance',
      easy: '还没有参加养老保险',
    },
    variants: [
      inResidentsPension({ in: yangjiang }, '2020-01-01', yangjiangPension),
      inResidentsPension({ in: shuozhou }, '2016-01-01', shuozhouPension),
    ],
  },
})

const yangjiangMedical = cite(yangjiang14, 'box-1', 7)
const shuozhouMedical = cite(shuozhou13, 'box-1', 5)
const linheMedical = cite(linhe14, 'box-1', 5)

/** At any age; whoever is in the employees' scheme is not for the residents' one. */
const inResidentsMedical = (
  place: Pick<GroupVariant, 'in'>,
  since: `${number}-${number}-${number}`,
  row: Citation,
): GroupVariant => ({
  ...place,
  from: day(since),
  basis: [row],
  eligible: all(disabledPerson, not(medical.is('employees'))).because(row),
  having: medical.is('residents').because(row),
})

export const medicalEnrolment = attained({
  id: 'medical-enrolment',
  rows: [
    {
      in: yangjiang,
      because: yangjiangMedical,
      kind: 'expected',
      target: { comparator: '>', value: '95' },
      by: 2025,
    },
    {
      in: shuozhou,
      because: shuozhouMedical,
      kind: 'expected',
      target: { comparator: '=', value: '95' },
      by: 2020,
    },
    {
      in: linhe,
      because: linheMedical,
      kind: 'expected',
      target: { comparator: '>', value: '95' },
      by: 2025,
    },
  ],
  name: {
    zh: '残疾人城乡居民基本医疗保险参保率',
    en: 'Enrolment in the residents’ medical insurance',
    easy: '该参加居民医保的人，有多少参加了',
  },
  of: {
    id: 'medical-enrolment',
    name: {
      zh: '持有效残疾人证、未参加职工医疗保险的人',
      en: 'holders of a valid certificate who are not in the employees’ medical scheme',
      easy: '有残疾人证，没有参加职工医保的人',
    },
    has: {
      zh: '其中已参加城乡居民基本医疗保险的人',
      en: 'of these, people in the residents’ medical scheme',
      easy: '其中，参加了居民医保的人',
    },
    lacks: {
      zh: '应参保，尚未参加医疗保险',
      en: 'should be enrolled, has no medical insurance',
      easy: '还没有参加医保',
    },
    variants: [
      inResidentsMedical({ in: yangjiang }, '2020-01-01', yangjiangMedical),
      inResidentsMedical({ in: shuozhou }, '2016-01-01', shuozhouMedical),
      inResidentsMedical({ in: linhe }, '2021-01-01', linheMedical),
    ],
  },
})
