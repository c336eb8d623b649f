/** 托养服务机构补贴: the part of the care subsidy that institutions receive. */
import { all, cite, openRate, paid, programme } from '#policy'
import { businessLicence } from '../../bring.ts'
import { kind } from '../../facts/institution.ts'
import { inYangjiang } from '../../scopes.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { qualifies } from '../../terms.ts'

const id = 'care-subsidy-institution'
const name = {
  zh: '托养服务补贴（机构）',
  en: 'Care subsidy for institutions',
  easy: '托养机构的补贴',
}
const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, 'box-2', 6), cite(yangjiang14, '3.1.6')] }

const subsidy = openRate(
  {
    id,
    name: {
      zh: '托养服务机构补贴标准',
      en: 'Rate of the care subsidy for institutions',
      easy: '补机构多少钱',
    },
  },
  [yangjiang],
)

export const careSubsidyInstitution = programme({
  id,
  partOf: 'care-subsidy',
  name,
  serves: 'institution',
  summary: {
    zh: '对符合条件的托养服务机构按服务类别给予补贴。',
    en: 'Institutions that care for persons with disabilities are paid by kind of service.',
    easy: '照顾残疾人的机构，政府补一些钱。',
  },
  bring: [businessLicence],
  variants: [
    {
      ...yangjiang,
      eligible: all(kind.is('care'), qualifies(id, name, 'institution')).because(...yangjiang.basis),
      amount: paid(subsidy),
    },
  ],
})
