/** 为残疾人服务工作人员工资待遇倾斜: better pay for those who serve, as the state lays down. */
import { all, cite, openRate, paid, programme } from '#policy'
import { identityCard } from '../../bring.ts'
import { inShuozhou } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { qualifies } from '../../terms.ts'
import { employmentProof } from '../bring.ts'
import { servesDisabledPeople } from '../facts/staff.ts'

const id = 'worker-pay-preference'
const name = {
  zh: '残疾人工作人员工资待遇倾斜',
  en: 'Better pay for those who serve',
  easy: '做残疾人工作，工资高一些',
}
const place = { ...inShuozhou, basis: [cite(shuozhou13, '4.4')] }

const addition = openRate(
  { id, name: { zh: '工资待遇倾斜标准', en: 'Addition to pay', easy: '工资多多少' } },
  [place],
)

export const workerPayPreference = programme({
  id,
  name,
  serves: 'staff',
  summary: {
    zh: '按照国家有关规定，为残疾人服务的工作人员享受工资待遇倾斜。',
    en: 'Those whose work is to serve persons with disabilities are paid better, as the state lays down.',
    easy: '工作是为残疾人服务，按国家规定，工资高一些。',
  },
  bring: [identityCard, employmentProof],
  variants: [
    {
      ...place,
      eligible: all(servesDisabledPeople.holds, qualifies(id, name, 'staff')).because(...place.basis),
      amount: paid(addition),
    },
  ],
})
