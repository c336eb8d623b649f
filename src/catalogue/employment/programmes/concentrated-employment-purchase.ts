/** 政府优先采购残疾人集中就业单位的产品和服务. */
import { all, cite, inKind, programme } from '#policy'
import { businessLicence, staffList } from '../../bring.ts'
import { inShuozhou, inUnnamedDistrict, inYangjiang } from '../../scopes.ts'
import { districtXiaokang } from '../../sources/district-xiaokang.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { reached } from '../../terms.ts'
import { recognition } from '../bring.ts'
import { concentrated } from '../facts/employer.ts'

const id = 'concentrated-employment-purchase'
const name = {
  zh: '政府优先采购残疾人集中就业单位的产品和服务',
  en: 'The government buys first from concentrated-employment units',
  easy: '政府先买残疾人单位的东西',
}
const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, '3.2.2')] }
const shuozhou = { ...inShuozhou, basis: [cite(shuozhou13, '3.2.3')] }
const district = { ...inUnnamedDistrict, basis: [cite(districtXiaokang, 'annex', 8)] }

const first = inKind(name, 'priority', 'unstated')

export const concentratedEmploymentPurchase = programme({
  id,
  partOf: 'concentrated-employment-support',
  name,
  serves: 'employer',
  summary: {
    zh: '政府采购时，先买残疾人集中就业单位的产品和服务。',
    en: 'When the government buys, goods and services of these units come first.',
    easy: '政府买东西、请人服务，先找残疾人多的单位。',
  },
  bring: [businessLicence, staffList, recognition],
  variants: [
    { ...yangjiang, eligible: concentrated.holds.because(...yangjiang.basis), amount: first },
    {
      ...shuozhou,
      /** The plan is to draw the policy up. */
      eligible: all(concentrated.holds, reached(id, name, 'employer')).because(...shuozhou.basis),
      amount: first,
    },
    { ...district, eligible: concentrated.holds.because(...district.basis), amount: first },
  ],
})
