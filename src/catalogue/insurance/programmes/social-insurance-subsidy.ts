/** 社会保险补贴（用人单位）: for employers of persons with disabilities; flexible workers have a part of their own. */
import { all, cite, openRate, paid, programme } from '#policy'
import { businessLicence, staffList } from '../../bring.ts'
import { disabledEmployees } from '../../facts/employer.ts'
import { inYangjiang, inZhangdian } from '../../scopes.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { qualifies } from '../../terms.ts'

const id = 'social-insurance-subsidy'
const name = {
  zh: '社会保险补贴（用人单位）',
  en: 'Social-insurance subsidy for employers',
  easy: '单位请残疾人，补社保的钱',
}

const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, '3.1.4')] }
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.1.5')] }

const subsidy = paid(
  openRate(
    {
      id,
      name: {
        zh: '用人单位社会保险补贴标准',
        en: 'Rate of the employers’ social-insurance subsidy',
        easy: '补单位多少钱',
      },
    },
    [yangjiang, zhangdian],
  ),
)

const employs = disabledEmployees.atLeast(1)

export const socialInsuranceSubsidy = programme({
  id,
  name,
  serves: 'employer',
  summary: {
    zh: '单位（阳江市包括个体户）安置残疾人就业，领取社会保险补贴。',
    en: 'Employers of persons with disabilities are helped with social-insurance contributions.',
    easy: '单位请残疾人上班，要交社保。政府补一些钱。',
  },
  bring: [businessLicence, staffList],
  variants: [
    { ...yangjiang, eligible: employs.because(...yangjiang.basis), amount: subsidy },
    {
      ...zhangdian,
      eligible: all(employs, qualifies(id, name, 'employer')).because(...zhangdian.basis),
      amount: subsidy,
    },
  ],
})
