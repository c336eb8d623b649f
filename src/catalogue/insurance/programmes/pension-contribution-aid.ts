/** 城乡居民基本养老保险缴费资助: help with one’s own contributions to the residents’ pension; payment of all of it is a part. */
import { yuan } from '#kernel'
import { all, any, cite, openRate, paid, perYear, programme } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { grade } from '../../facts/certificate.ts'
import { pension } from '../../facts/insurance.ts'
import { inLinhe, inUnnamedDistrict } from '../../scopes.ts'
import { districtXiaokang } from '../../sources/district-xiaokang.ts'
import { linhe14 } from '../../sources/linhe14.ts'
import { disabledPerson, poor, severe } from '../../terms.ts'
import { enrolmentProof } from '../bring.ts'
import { aidInThreePlans, helpWithBoth } from '../contribution-aid.ts'

const id = 'pension-contribution-aid'
const name = {
  zh: '城乡居民基本养老保险个人缴费资助',
  en: 'Help with contributions to the residents’ pension',
  easy: '帮您交养老保险',
}

const district = { ...inUnnamedDistrict, basis: [cite(districtXiaokang, 'annex', 23)] }
const fictional = { ...inLinhe, basis: [cite(linhe14, 'box-3', 2), cite(linhe14, 'annex', 13)] }

const aid = paid(
  openRate(
    {
      id,
      name: {
        zh: '城乡居民基本养老保险缴费资助（代缴）标准',
        en: 'How much of the pension contribution is paid',
        easy: '养老保险帮您交多少钱',
      },
    },
    [...helpWithBoth, district],
  ),
)

const insured = pension.is('residents')

export const pensionContributionAid = programme({
  id,
  name,
  serves: 'person',
  summary: {
    zh: '对参加城乡居民基本养老保险的重度残疾人等给予个人缴费资助或代缴。',
    en: 'Part of what people pay into the residents’ pension is paid for them.',
    easy: '交养老保险，政府帮您出一些钱。',
  },
  bring: [identityCard, certificateItself, enrolmentProof],
  variants: [
    ...aidInThreePlans({ id, name, insured, amount: aid }),
    {
      ...district,
      eligible: all(
        disabledPerson,
        insured,
        any(severe(districtXiaokang), all(grade.oneOf(3, 4), poor(districtXiaokang))),
      ).because(...district.basis),
      amount: aid,
    },
    {
      ...fictional,
      eligible: all(disabledPerson, insured, grade.oneOf(1, 2)).because(...fictional.basis),
      amount: perYear(yuan(100)),
    },
  ],
})
