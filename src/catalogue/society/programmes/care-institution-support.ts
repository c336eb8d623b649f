/** 托养服务机构扶持: what the support is, the plan does not say; subsidies for care itself are `care-subsidy`. */
import { cite, programme } from '#policy'
import { businessLicence } from '../../bring.ts'
import { kind } from '../../facts/institution.ts'
import { unsaidSupport } from '../../giving.ts'
import { inYangjiang } from '../../scopes.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'

const basis = [cite(yangjiang14, '3.1.6')]

export const careInstitutionSupport = programme({
  id: 'care-institution-support',
  name: {
    zh: '托养服务机构扶持',
    en: 'Support for care institutions',
    easy: '托养机构，政府扶持',
  },
  serves: 'institution',
  summary: {
    zh: '落实托养服务机构扶持政策。',
    en: 'Institutions that care for persons with disabilities are supported.',
    easy: '照顾残疾人的机构，政府帮一些。',
  },
  bring: [businessLicence],
  variants: [
    {
      ...inYangjiang,
      basis,
      eligible: kind.is('care').because(...basis),
      amount: unsaidSupport,
    },
  ],
})
