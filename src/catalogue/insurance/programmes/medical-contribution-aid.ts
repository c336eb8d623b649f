/** 城乡居民基本医疗保险缴费资助: help with one’s own contributions to residents’ medical insurance. */
import { all, any, cite, openRate, paid, programme, share } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { grade } from '../../facts/certificate.ts'
import { medical } from '../../facts/insurance.ts'
import { status as relief } from '../../facts/relief.ts'
import { inLinhe } from '../../scopes.ts'
import { linhe14 } from '../../sources/linhe14.ts'
import { disabledPerson } from '../../terms.ts'
import { enrolmentProof } from '../bring.ts'
import { aidInThreePlans, helpWithBoth } from '../contribution-aid.ts'

const id = 'medical-contribution-aid'
const name = {
  zh: '城乡居民基本医疗保险个人缴费资助',
  en: 'Help with contributions to residents’ medical insurance',
  easy: '帮您交医保',
}

const linhe = {
  ...inLinhe,
  basis: [cite(linhe14, 'box-3', 1), cite(linhe14, '3.1.2'), cite(linhe14, 'annex', 3)],
}

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
    helpWithBoth,
  ),
)

export const medicalContributionAid = programme({
  id,
  name,
  serves: 'person',
  summary: {
    zh: '重度、贫困残疾人等参加居民医保，个人要交的费用由政府资助。',
    en: 'Part of what people pay into residents’ medical insurance is paid for them.',
    easy: '交医保，政府帮您出一些钱。',
  },
  bring: [identityCard, certificateItself, enrolmentProof],
  variants: [
    ...aidInThreePlans({ id, name, insured: medical.is('residents'), amount: aid }),
    {
      ...linhe,
      eligible: all(
        disabledPerson,
        medical.is('residents'),
        any(grade.oneOf(1, 2), relief.is('dibao')),
      ).because(...linhe.basis),
      amount: share('year', {
        of: { zh: '居民医保个人缴费', en: 'one’s own contribution', easy: '自己要交的医保钱' },
        percent: 100,
        form: 'support',
      }),
    },
  ],
})
