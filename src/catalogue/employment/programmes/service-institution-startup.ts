/** 就业服务机构开办和运营补贴: help for employment-service institutions to open and to run. */
import { all, cite, openRate, paid, programme } from '#policy'
import { businessLicence } from '../../bring.ts'
import { kind } from '../../facts/institution.ts'
import { inYangjiang } from '../../scopes.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { qualifies } from '../../terms.ts'

const id = 'service-institution-startup'
const name = {
  zh: '就业服务机构开办和运营补贴',
  en: 'Subsidy for opening and running employment-service institutions',
  easy: '就业服务机构的补贴',
}
const place = { ...inYangjiang, basis: [cite(yangjiang14, 'annex', 16)] }

const subsidy = openRate(
  {
    id,
    name: { zh: '开办和运营补贴标准', en: 'Rate of the opening and running subsidy', easy: '机构补贴多少钱' },
  },
  [place],
)

export const serviceInstitutionStartup = programme({
  id,
  name,
  serves: 'institution',
  summary: {
    zh: '补助符合条件的残疾人就业服务机构的开办和运营。',
    en: 'Money for employment-service institutions that meet the conditions, to open and to run.',
    easy: '开办就业服务机构，政府补一些钱。',
  },
  bring: [businessLicence],
  variants: [
    {
      ...place,
      eligible: all(kind.is('employment-service'), qualifies(id, name, 'institution')).because(
        ...place.basis,
      ),
      amount: paid(subsidy),
    },
  ],
})
