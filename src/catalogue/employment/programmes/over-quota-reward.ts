/** 超比例安排残疾人就业奖励: a reward for employers above the legal ratio. */
import { cite, openRate, paid, perYear, programme } from '#policy'
import { businessLicence, staffList } from '../../bring.ts'
import { aboveQuota } from '../../facts/employer.ts'
import { inLinhe, inShuozhou, inYangjiang } from '../../scopes.ts'
import { linhe14 } from '../../sources/linhe14.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'

const fictional = { ...inLinhe, basis: [cite(linhe14, 'box-5', 2)] }

const id = 'over-quota-reward'
const places = [
  { ...inYangjiang, basis: [cite(yangjiang14, '3.2.1')] },
  { ...inShuozhou, basis: [cite(shuozhou13, '3.2.2')] },
]

const reward = openRate(
  {
    id,
    name: {
      zh: '超比例安排残疾人就业奖励标准',
      en: 'Reward for employing above the ratio',
      easy: '多用残疾人的单位奖多少钱',
    },
  },
  places,
)

/** 每多安排一人: of one person above the ratio; how many there are is the employer's own. */
const rewardOfEach = openRate(
  {
    id: 'over-quota-reward-each',
    name: {
      zh: '超比例安排残疾人就业奖励标准（每多安排一人）',
      en: 'Reward for each person above the ratio',
      easy: '每多请一个残疾人，奖多少钱',
    },
  },
  [fictional],
)

export const overQuotaReward = programme({
  id,
  name: {
    zh: '超比例安排残疾人就业奖励',
    en: 'Reward for employing more people with disabilities than required',
    easy: '单位多用残疾人，有奖励',
  },
  serves: 'employer',
  summary: {
    zh: '奖励安排残疾人就业超过规定比例的用人单位。',
    en: 'Rewards employers who employ more people with disabilities than the law asks.',
    easy: '单位里的残疾人比规定的多，政府给奖励。',
  },
  bring: [businessLicence, staffList],
  variants: [
    ...places.map((place) => ({
      ...place,
      eligible: aboveQuota.holds.because(...place.basis),
      amount: paid(reward),
    })),
    {
      ...fictional,
      eligible: aboveQuota.holds.because(...fictional.basis),
      amount: perYear(rewardOfEach),
    },
  ],
})
