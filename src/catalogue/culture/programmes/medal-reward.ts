/** 获奖运动员奖励及训练补贴: by class and grade of the prize; staff and sending bodies are parts of their own. */
import { all, cite, openRate, paid, programme } from '#policy'
import { accountBook, certificateItself, identityCard } from '../../bring.ts'
import { inShenzhen } from '../../scopes.ts'
import { shenzhenTasks } from '../../sources/shenzhen-tasks.ts'
import { disabledPerson } from '../../terms.ts'
import { prizeCertificate } from '../bring.ts'
import { athlete, wonPrize } from '../facts/athlete.ts'

const id = 'medal-reward'
const place = { ...inShenzhen, basis: [cite(shenzhenTasks, 'annex', 22)] }

const reward = openRate(
  {
    id,
    name: {
      zh: '获奖运动员奖励及训练补贴标准（分级分类）',
      en: 'Rate of rewards and training subsidy, by grade and class',
      easy: '得奖发多少钱',
    },
  },
  [place],
)

export const medalReward = programme({
  id,
  name: { zh: '获奖运动员奖励', en: 'Rewards for athletes who win', easy: '运动员得奖，发奖金' },
  serves: 'athlete',
  summary: {
    zh: '对获奖残疾人运动员分级分类给予奖励及训练补贴。',
    en: 'Athletes with disabilities who win prizes receive rewards and a training subsidy.',
    easy: '残疾人运动员得奖了，发奖金和补贴。',
  },
  bring: [identityCard, certificateItself, prizeCertificate, accountBook],
  variants: [
    {
      ...place,
      eligible: all(disabledPerson, athlete.holds, wonPrize.holds).because(...place.basis),
      amount: paid(reward),
    },
  ],
})
