/** 城乡居民基本医疗保险缴费资助: help with one’s own contributions to residents’ medical insurance. */
import { cite, inKind, openRate, paid, programme } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { medical } from '../../facts/insurance.ts'
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
    helpWithBoth,
  ),
)

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
    ...aidInThreePlans({ id, name, insured: medical.is('residents'), amount: aid }),
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
