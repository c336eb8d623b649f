/** 集中就业单位无障碍改造经费资助. */
import { cite, openRate, paid, programme } from '#policy'
import { businessLicence, staffList } from '../../bring.ts'
import { inYangjiang } from '../../scopes.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { conversionProof } from '../bring.ts'
import { concentrated } from '../facts/employer.ts'

const id = 'concentrated-employment-access-aid'
const place = { ...inYangjiang, basis: [cite(yangjiang14, '3.2.2')] }

const aid = openRate(
  {
    id,
    name: {
      zh: '集中就业单位无障碍改造资助标准',
      en: 'Rate of the accessibility aid',
      easy: '修这些给多少钱',
    },
  },
  [place],
)

export const concentratedEmploymentAccessAid = programme({
  id,
  partOf: 'concentrated-employment-support',
  name: {
    zh: '集中就业单位无障碍改造资助',
    en: 'Accessibility aid for concentrated-employment units',
    easy: '单位修得方便残疾人，政府给钱',
  },
  serves: 'employer',
  summary: {
    zh: '集中安排残疾人就业的单位改造无障碍设施，可以得到经费资助。',
    en: 'Money for accessibility works of units that employ people with disabilities together.',
    easy: '单位修坡道、改厕所，让残疾人方便上班，政府给一些钱。',
  },
  bring: [businessLicence, staffList, conversionProof],
  variants: [{ ...place, eligible: concentrated.holds.because(...place.basis), amount: paid(aid) }],
})
