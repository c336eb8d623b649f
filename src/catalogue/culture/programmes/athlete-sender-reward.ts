/** 输送奖励: for bodies of the federation and special schools that sent athletes. */
import { all, cite, openRate, paid, programme } from '#policy'
import { businessLicence } from '../../bring.ts'
import { inShenzhen } from '../../scopes.ts'
import { shenzhenTasks } from '../../sources/shenzhen-tasks.ts'
import { sendingProof } from '../bring.ts'
import { senderKind, sentAthletes } from '../facts/organisation.ts'

const id = 'athlete-sender-reward'
const place = { ...inShenzhen, basis: [cite(shenzhenTasks, 'annex', 22)] }

const reward = openRate(
  { id, name: { zh: '输送奖励标准', en: 'Rate of the reward', easy: '送运动员奖多少钱' } },
  [place],
)

export const athleteSenderReward = programme({
  id,
  partOf: 'medal-reward',
  name: { zh: '运动员输送奖励', en: 'Reward for sending athletes', easy: '送运动员的单位，有奖励' },
  serves: 'organisation',
  summary: {
    zh: '残联系统单位、特殊教育学校输送残疾人运动员的，给予奖励。',
    en: 'Bodies of the federation and special schools that sent athletes are rewarded.',
    easy: '残联的单位、特殊学校送了运动员，有奖励。',
  },
  bring: [businessLicence, sendingProof],
  variants: [
    {
      ...place,
      eligible: all(senderKind.oneOf('federation', 'special-school'), sentAthletes.holds).because(
        ...place.basis,
      ),
      amount: paid(reward),
    },
  ],
})
