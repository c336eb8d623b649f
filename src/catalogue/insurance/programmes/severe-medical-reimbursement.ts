/** 重度残疾人医疗报销: what is paid back; Shuozhou’s box of this name holds medical assistance and is read there. */
import { all, cite, openRate, programme, share } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { inUnnamedDistrict } from '../../scopes.ts'
import { districtXiaokang } from '../../sources/district-xiaokang.ts'
import { disabledPerson, severe } from '../../terms.ts'
import { medicalBills } from '../bring.ts'

const id = 'severe-medical-reimbursement'
const district = { ...inUnnamedDistrict, basis: [cite(districtXiaokang, 'annex', 3)] }

const percent = openRate(
  {
    id,
    unit: 'percent',
    name: {
      zh: '重度残疾人医疗报销比例',
      en: 'Share of medical costs paid back in severe disability',
      easy: '看病报销多少',
    },
  },
  [district],
)

export const severeMedicalReimbursement = programme({
  id,
  partOf: 'severe-medical-settlement',
  name: {
    zh: '重度残疾人医疗报销',
    en: 'Medical costs paid back in severe disability',
    easy: '残疾重的人，看病报销',
  },
  serves: 'person',
  summary: {
    zh: '按重度残疾人医疗报销制度报销医疗费用。',
    en: 'People with a severe disability are paid back part of their medical costs.',
    easy: '残疾重的人看病，可以报销一些钱。',
  },
  bring: [identityCard, certificateItself, medicalBills],
  variants: [
    {
      ...district,
      eligible: all(disabledPerson, severe(districtXiaokang)).because(...district.basis),
      amount: share('unstated', {
        of: { zh: '医疗费用', en: 'medical costs', easy: '看病的钱' },
        percent,
        form: 'reimbursement',
      }),
    },
  ],
})
