/** 城乡居民基本医疗保险缴费资助: help with one’s own contributions to residents’ medical insurance. */
import { all, cite, inKind, openRate, paid, programme } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { medical } from '../../facts/insurance.ts'
import { inLinhe, inShuozhou, inYangjiang, inZhangdian } from '../../scopes.ts'
import { linhe14 } from '../../sources/linhe14.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson, severe } from '../../terms.ts'
import { enrolmentProof } from '../bring.ts'
import { aidedInShuozhou, aidedInYangjiang } from '../contribution-aid.ts'

const id = 'medical-contribution-aid'
const name = {
  zh: '城乡居民基本医疗保险个人缴费资助',
  en: 'Help with contributions to residents’ medical insurance',
  easy: '帮您交医保',
}

const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, '3.1.4'), cite(yangjiang14, 'annex', 10)] }
const shuozhou = {
  ...inShuozhou,
  basis: [cite(shuozhou13, '3.1.3'), cite(shuozhou13, 'box-2', 6), cite(shuozhou13, 'annex', 5)],
}
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.1.5')] }
const linhe = { ...inLinhe, basis: [cite(linhe14, 'annex', 3)] }

const aid = paid(
  openRate(
    {
      id,
      name: {
        zh: '城乡居民基本医疗保险缴费资助标准',
        en: 'How much of the medical contribution is paid',
        easy: '医保帮您交多少钱',
      },
    },
    [yangjiang, shuozhou, zhangdian],
  ),
)

const insured = medical.is('residents')

export const medicalContributionAid = programme({
  id,
  name,
  serves: 'person',
  summary: {
    zh: '资助重度、困难残疾人等参加城乡居民基本医疗保险的个人缴费。',
    en: 'Part of what people pay into residents’ medical insurance is paid for them.',
    easy: '交医保，政府帮您出一些钱。',
  },
  bring: [identityCard, certificateItself, enrolmentProof],
  variants: [
    { ...yangjiang, eligible: aidedInYangjiang(id, name).because(...yangjiang.basis), amount: aid },
    {
      ...shuozhou,
      eligible: all(insured, aidedInShuozhou(id, name)).because(...shuozhou.basis),
      amount: aid,
    },
    {
      ...zhangdian,
      eligible: all(disabledPerson, severe(zhangdian14), insured).because(...zhangdian.basis),
      amount: aid,
    },
    {
      ...linhe,
      eligible: disabledPerson.because(...linhe.basis),
      amount: inKind(
        {
          zh: '帮助参加医疗保险（方式和标准未写明）',
          en: 'Help to join medical insurance (not said how, nor how much)',
          easy: '帮您参加医保（怎么帮还没有写）',
        },
        'support',
        'unstated',
      ),
    },
  ],
})
