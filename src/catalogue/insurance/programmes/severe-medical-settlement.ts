/** 重度残疾人就医费用结算服务: help with settling medical bills; the reimbursement itself is a part. */
import { all, cite, inKind, programme } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { inShuozhou, inUnnamedDistrict } from '../../scopes.ts'
import { districtXiaokang } from '../../sources/district-xiaokang.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { disabledPerson, severe } from '../../terms.ts'
import { medicalBills } from '../bring.ts'

const places = [
  {
    ...inShuozhou,
    basis: [cite(shuozhou13, '3.1.3'), cite(shuozhou13, 'box-2', 7), cite(shuozhou13, 'annex', 5)],
    plan: shuozhou13,
  },
  { ...inUnnamedDistrict, basis: [cite(districtXiaokang, 'annex', 3)], plan: districtXiaokang },
]

export const severeMedicalSettlement = programme({
  id: 'severe-medical-settlement',
  name: {
    zh: '重度残疾人就医费用结算服务',
    en: 'Help with settling medical bills',
    easy: '看病结账、报销，有人帮',
  },
  serves: 'person',
  summary: {
    zh: '重度残疾人看病，结算医疗费用有人协助。',
    en: 'People with a severe disability are helped to settle what treatment costs.',
    easy: '残疾重的人看病，结账、报销有人帮忙办。',
  },
  bring: [identityCard, certificateItself, medicalBills],
  variants: places.map(({ plan, ...place }) => ({
    ...place,
    eligible: all(disabledPerson, severe(plan)).because(...place.basis),
    amount: inKind(
      {
        zh: '就医费用结算服务',
        en: 'Settlement of medical bills',
        easy: '帮您结账、报销',
      },
      'service',
      'unstated',
    ),
  })),
})
