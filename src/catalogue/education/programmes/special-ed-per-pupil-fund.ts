/** 特殊教育生均公用经费: public funds by the head, for schools. */
import { cite, leftOpen, openRate, paid, programme } from '#policy'
import { businessLicence } from '../../bring.ts'
import { inZhangdian } from '../../scopes.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { pupilList } from '../bring.ts'
import { disabledPupils, kind } from '../facts/school.ts'

const id = 'special-ed-per-pupil-fund'
const place = { ...inZhangdian, basis: [cite(zhangdian14, '2.4.2')] }

const fund = openRate(
  {
    id,
    name: { zh: '特殊教育生均公用经费标准（每生）', en: 'Funds per pupil', easy: '一个学生给学校多少钱' },
  },
  [place],
)

const covered = leftOpen(
  `${id}.covered`,
  {
    zh: '属于特殊教育生均公用经费的拨付对象（原文未写明）',
    en: 'Is among the schools the funds are for (not said which)',
    easy: '是可以拿这笔钱的学校',
  },
  { about: 'school', readings: [kind.is('special'), disabledPupils.atLeast(1)] },
)

export const specialEdPerPupilFund = programme({
  id,
  name: {
    zh: '特殊教育生均公用经费',
    en: 'Funds per pupil of special education',
    easy: '按残疾学生人数，给学校的钱',
  },
  serves: 'school',
  summary: {
    zh: '按残疾学生人数向学校拨付公用经费。',
    en: 'Schools receive public funds for each pupil in special education.',
    easy: '学校有残疾学生，政府按人数给学校钱。',
  },
  bring: [businessLicence, pupilList],
  variants: [{ ...place, eligible: covered.because(...place.basis), amount: paid(fund) }],
})
