/** 残疾人服务龙头企业扶持: which firms lead, the plan does not say. */
import { all, cite, leftOpen, programme } from '#policy'
import { businessLicence } from '../../bring.ts'
import { unsaidSupport } from '../../giving.ts'
import { inShuozhou } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { servesDisabledPersons } from '../kinds.ts'

const id = 'service-industry-leader'
const basis = [cite(shuozhou13, '3.5.3')]

const leads = leftOpen(
  `${id}.leading`,
  {
    zh: '属于残疾人服务龙头企业（规划未写明标准）',
    en: 'Is a leading enterprise of its line (not defined)',
    easy: '是带头的大企业',
  },
  { about: 'enterprise' },
)

export const serviceIndustryLeader = programme({
  id,
  partOf: 'service-industry-support',
  name: {
    zh: '残疾人服务龙头企业扶持',
    en: 'Support for leading enterprises',
    easy: '带头的企业，政府帮一些',
  },
  serves: 'enterprise',
  summary: {
    zh: '残疾人服务行业的龙头企业，可以得到扶持。',
    en: 'A number of leading enterprises that serve persons with disabilities are supported.',
    easy: '为残疾人服务的带头企业，政府帮一些。',
  },
  bring: [businessLicence],
  variants: [
    {
      ...inShuozhou,
      basis,
      eligible: all(servesDisabledPersons, leads).because(...basis),
      amount: unsaidSupport,
    },
  ],
})
