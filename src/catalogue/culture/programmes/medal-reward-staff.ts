/** 教练员和训练单位人员奖励: whether a prize is asked for of doctors, researchers and aides too, the task does not decide. */
import { all, any, cite, leftOpen, not, openRate, paid, programme } from '#policy'
import { accountBook, identityCard } from '../../bring.ts'
import { inShenzhen } from '../../scopes.ts'
import { shenzhenTasks } from '../../sources/shenzhen-tasks.ts'
import { prizeCertificate } from '../bring.ts'
import { role, teamWonPrize } from '../facts/staff.ts'

const id = 'medal-reward-staff'
const place = { ...inShenzhen, basis: [cite(shenzhenTasks, 'annex', 22)] }

const reward = openRate(
  {
    id,
    name: {
      zh: '教练员等人员奖励及训练补贴标准（分级分类）',
      en: 'Rate of rewards and training subsidy of staff, by grade and class',
      easy: '教练和别的人发多少钱',
    },
  },
  [place],
)

const prizeAsked = leftOpen(
  `${id}.prize`,
  {
    zh: '达到获奖要求（原文未写明“获奖”是否也限定训练单位人员）',
    en: 'Meets what is asked about prizes (not said whether of others than coaches)',
    easy: '得过奖，够要求',
  },
  { about: 'staff', readings: [teamWonPrize.holds, any(not(role.is('coach')), teamWonPrize.holds)] },
)

export const medalRewardStaff = programme({
  id,
  partOf: 'medal-reward',
  name: {
    zh: '教练员和训练单位人员奖励',
    en: 'Rewards for coaches and staff',
    easy: '教练和队里的人，发奖金',
  },
  serves: 'staff',
  summary: {
    zh: '教练员、队医、科研人员、辅助训练人员等，分级分类获得奖励和训练补贴。',
    en: 'Coaches, team doctors, researchers and training aides receive rewards and a training subsidy.',
    easy: '运动员得奖，教练、队医这些人也有奖金。',
  },
  bring: [identityCard, prizeCertificate, accountBook],
  variants: [
    {
      ...place,
      eligible: all(role.oneOf('coach', 'doctor', 'researcher', 'aide', 'related'), prizeAsked).because(
        ...place.basis,
      ),
      amount: paid(reward),
    },
  ],
})
