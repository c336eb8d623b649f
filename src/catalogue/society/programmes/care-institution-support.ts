/** 托养服务机构扶持: what the support is, the plan does not say; subsidies for care itself are `care-subsidy`. */
import { cite, openRate, paid, programme } from '#policy'
import { businessLicence } from '../../bring.ts'
import { kind } from '../../facts/institution.ts'
import { unsaidSupport } from '../../giving.ts'
import { inLinhe, inYangjiang } from '../../scopes.ts'
import { linhe14 } from '../../sources/linhe14.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'

const fictional = { ...inLinhe, basis: [cite(linhe14, 'box-3', 9)] }

const basis = [cite(yangjiang14, '3.1.6')]

export const careInstitutionSupport = programme({
  id: 'care-institution-support',
  name: {
    zh: '托养服务机构扶持',
    en: 'Support for care institutions',
    easy: '托养机构，政府帮一些',
  },
  serves: 'institution',
  summary: {
    zh: '托养服务机构按政策得到扶持。',
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
    {
      ...fictional,
      eligible: kind.is('care').because(...fictional.basis),
      amount: paid(
        openRate(
          {
            id: 'care-institution-support',
            name: {
              zh: '托养机构运营补助标准（每托养一人）',
              en: 'Running subsidy of care institutions (for each person)',
              easy: '照顾一个人，机构补多少钱',
            },
          },
          [fictional],
        ),
      ),
    },
  ],
})
