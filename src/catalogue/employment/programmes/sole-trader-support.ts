/** 为残疾人提供岗位的个体工商户扶持. */
import { all, cite, programme } from '#policy'
import { businessLicence, staffList } from '../../bring.ts'
import { disabledEmployees } from '../../facts/employer.ts'
import { unsaidSupport } from '../../giving.ts'
import { inShuozhou } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { soleTrader } from '../facts/employer.ts'

const basis = [cite(shuozhou13, '3.2.4')]

export const soleTraderSupport = programme({
  id: 'sole-trader-support',
  partOf: 'self-employment-subsidy',
  name: {
    zh: '为残疾人提供岗位的个体工商户扶持',
    en: 'Support for sole traders who employ people with disabilities',
    easy: '个体户请残疾人上班，政府帮',
  },
  serves: 'employer',
  summary: {
    zh: '扶持为残疾人提供就业岗位的个体工商户。',
    en: 'Sole traders who give work to people with disabilities are supported.',
    easy: '个体户请残疾人上班，政府帮一些。',
  },
  bring: [businessLicence, staffList],
  variants: [
    {
      ...inShuozhou,
      basis,
      eligible: all(soleTrader.holds, disabledEmployees.atLeast(1)).because(...basis),
      amount: unsaidSupport,
    },
  ],
})
