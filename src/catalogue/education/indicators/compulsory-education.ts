/** Compulsory education of children with disabilities: indicator 8 of Yangjiang's plan, 10 of Shuozhou's, 6 of Linhe's. */
import { day } from '#kernel'
import { all, attained, type Citation, cite, type GroupVariant, not } from '#policy'
import { born } from '../../facts/person.ts'
import { highestStage, stage } from '../../facts/schooling.ts'
import { linhe, shuozhou, yangjiang } from '../../places.ts'
import { linhe14 } from '../../sources/linhe14.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { disabledPerson } from '../../terms.ts'

const ofYangjiang = cite(yangjiang14, 'box-1', 8)
const ofShuozhou = cite(shuozhou13, 'box-1', 10)
const ofLinhe = cite(linhe14, 'box-1', 6)

/** Six to fourteen completed years are the nine years of compulsory education; who has finished it owes and is owed nothing. */
const ofSchoolAge = all(
  disabledPerson,
  born.ageBetween(6, 14),
  not(highestStage.oneOf('junior', 'secondary', 'college', 'bachelor', 'postgraduate')),
)

const inSchool = (
  place: Pick<GroupVariant, 'in'>,
  since: `${number}-${number}-${number}`,
  row: Citation,
): GroupVariant => ({
  ...place,
  from: day(since),
  basis: [row],
  eligible: ofSchoolAge.because(row),
  having: stage.oneOf('primary', 'junior').because(row),
})

export const compulsoryEducationShare = attained({
  id: 'compulsory-education-share',
  rows: [
    {
      in: yangjiang,
      because: ofYangjiang,
      kind: 'expected',
      base: { year: 2020, value: '96.5' },
      target: { comparator: '>', value: '97' },
      by: 2025,
    },
    {
      in: shuozhou,
      because: ofShuozhou,
      kind: 'binding',
      target: { comparator: '=', value: '95' },
      by: 2020,
    },
    {
      in: linhe,
      because: ofLinhe,
      kind: 'binding',
      base: { year: 2020, value: '95.8' },
      target: { comparator: '>=', value: '97' },
      by: 2025,
    },
  ],
  name: {
    zh: '残疾儿童少年义务教育入学率',
    en: 'Share of children with disabilities in compulsory education',
    easy: '该上小学、初中的残疾孩子，有多少在上学',
  },
  of: {
    id: 'compulsory-education-share',
    name: {
      zh: '持有效残疾人证、6至14周岁、尚未完成义务教育的人',
      en: 'holders of a valid certificate aged 6 to 14 who have not completed compulsory education',
      easy: '有残疾人证，6岁到14岁，还没有读完初中的孩子',
    },
    has: {
      zh: '其中就读小学或初中的人（含送教上门的在籍学生）',
      en: 'of these, pupils of primary and junior secondary schools, also those taught at home',
      easy: '其中，在上小学、初中的孩子',
    },
    lacks: {
      zh: '义务教育适龄，未在校就读',
      en: 'of school age, not at school',
      easy: '该上学，还没有上学',
    },
    variants: [
      inSchool({ in: yangjiang }, '2020-01-01', ofYangjiang),
      inSchool({ in: shuozhou }, '2016-01-01', ofShuozhou),
      inSchool({ in: linhe }, '2021-01-01', ofLinhe),
    ],
  },
})
