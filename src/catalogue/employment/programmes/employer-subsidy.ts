/** 安排残疾人就业用人单位补贴: by the number of people placed. */
import { all, cite, openRate, paid, programme } from '#policy'
import { businessLicence, staffList } from '../../bring.ts'
import { disabledEmployees } from '../../facts/employer.ts'
import { inLinhe, inYangjiang } from '../../scopes.ts'
import { linhe14 } from '../../sources/linhe14.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { qualifies } from '../../terms.ts'
import { placement } from '../facts/employer.ts'

const id = 'employer-subsidy'
const name = {
  zh: '安排残疾人就业用人单位补贴',
  en: 'Subsidy for employers of people with disabilities',
  easy: '单位请残疾人上班，有补贴',
}
const place = { ...inYangjiang, basis: [cite(yangjiang14, '3.2.1'), cite(yangjiang14, 'annex', 16)] }
const fictional = { ...inLinhe, basis: [cite(linhe14, 'box-5', 1)] }

/** 按实际安排人数: the rate is that of one person; the number placed is the employer's own. */
const subsidy = openRate(
  {
    id,
    name: {
      zh: '用人单位补贴标准（每安排一名残疾人）',
      en: 'Rate of the employer subsidy (for each person placed)',
      easy: '请一个残疾人，补多少钱',
    },
  },
  [place, fictional],
)

export const employerSubsidy = programme({
  id,
  name,
  serves: 'employer',
  summary: {
    zh: '用人单位安排残疾人就业，按安排人数给予补贴；有的地方限于辅助性就业和公益性岗位。',
    en: 'Money by the number of people placed; in some places only for auxiliary employment and public-welfare posts.',
    easy: '请了多少残疾人上班，就按人数补钱。',
  },
  bring: [businessLicence, staffList],
  variants: [
    {
      ...place,
      eligible: all(
        placement.hasAny('auxiliary', 'public-post'),
        disabledEmployees.atLeast(1),
        qualifies(id, name, 'employer'),
      ).because(...place.basis),
      amount: paid(subsidy),
    },
    {
      ...fictional,
      eligible: disabledEmployees.atLeast(1).because(...fictional.basis),
      amount: paid(subsidy),
    },
  ],
})
