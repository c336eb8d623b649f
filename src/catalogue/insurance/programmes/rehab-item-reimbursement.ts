/** 医疗康复项目纳入医保支付: medical rehabilitation basic medical insurance pays for; the list is kept elsewhere. */
import { all, cite, leftOpen, openRate, programme, share } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { medical } from '../../facts/insurance.ts'
import { inLinhe, inShuozhou, inUnnamedDistrict, inYangjiang } from '../../scopes.ts'
import { districtXiaokang } from '../../sources/district-xiaokang.ts'
import { linhe14 } from '../../sources/linhe14.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { disabledPerson } from '../../terms.ts'
import { enrolmentProof, medicalBills } from '../bring.ts'

const id = 'rehab-item-reimbursement'

const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, '3.1.4'), cite(yangjiang14, 'annex', 6)] }
const shuozhou = { ...inShuozhou, basis: [cite(shuozhou13, '3.1.3'), cite(shuozhou13, 'annex', 5)] }
const district = { ...inUnnamedDistrict, basis: [cite(districtXiaokang, 'annex', 2)] }
const fictional = { ...inLinhe, basis: [cite(linhe14, '3.1.2')] }

const amount = share('unstated', {
  of: {
    zh: '纳入支付范围的医疗康复费用',
    en: 'costs of medical rehabilitation on the list',
    easy: '做康复的钱（医保管的那些）',
  },
  percent: openRate(
    {
      id,
      unit: 'percent',
      name: {
        zh: '医疗康复项目医保支付比例',
        en: 'Share of medical rehabilitation insurance pays',
        easy: '做康复报销多少',
      },
    },
    [yangjiang, shuozhou, district, fictional],
  ),
  form: 'reimbursement',
})

const listed = leftOpen(`${id}.item`, {
  zh: '所做的医疗康复项目已纳入当地基本医疗保险支付范围',
  en: 'The rehabilitation is on the list of what basic medical insurance pays here',
  easy: '您做的康复，是医保给报销的',
})

const insuredForListed = all(medical.oneOf('residents', 'employees'), listed)

export const rehabItemReimbursement = programme({
  id,
  name: {
    zh: '医疗康复项目纳入医保支付',
    en: 'Medical rehabilitation paid by insurance',
    easy: '做康复，医保报销',
  },
  serves: 'person',
  summary: {
    zh: '符合规定的医疗康复项目由基本医疗保险支付。',
    en: 'Basic medical insurance pays towards medical rehabilitation on its list.',
    easy: '在医院做康复，有些项目医保会出钱。',
  },
  bring: [identityCard, certificateItself, enrolmentProof, medicalBills],
  variants: [
    ...[yangjiang, shuozhou].map((place) => ({
      ...place,
      eligible: all(disabledPerson, insuredForListed).because(...place.basis),
      amount,
    })),
    // The task of the district speaks of insurance alone, not of who has a certificate.
    { ...district, eligible: insuredForListed.because(...district.basis), amount },
    {
      ...fictional,
      eligible: all(disabledPerson, insuredForListed).because(...fictional.basis),
      amount,
    },
  ],
})
