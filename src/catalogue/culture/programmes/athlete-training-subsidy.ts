/** 残疾人运动员训练补贴: level and months are not stated. */
import { all, cite, openRate, paid, programme } from '#policy'
import { accountBook, certificateItself, identityCard } from '../../bring.ts'
import { inShenzhen } from '../../scopes.ts'
import { shenzhenTasks } from '../../sources/shenzhen-tasks.ts'
import { disabledPerson } from '../../terms.ts'
import { athlete } from '../facts/athlete.ts'

const id = 'athlete-training-subsidy'
const place = { ...inShenzhen, basis: [cite(shenzhenTasks, 'annex', 22)] }

const subsidy = openRate(
  { id, name: { zh: '运动员训练补贴标准', en: 'Rate of the training subsidy', easy: '训练补多少钱' } },
  [place],
)

export const athleteTrainingSubsidy = programme({
  id,
  name: { zh: '残疾人运动员训练补贴', en: 'Training subsidy for athletes', easy: '运动员训练的补贴' },
  serves: 'athlete',
  summary: {
    zh: '为残疾人运动员提供训练补贴。',
    en: 'Athletes with disabilities are paid a subsidy for training.',
    easy: '残疾人运动员训练，政府发补贴。',
  },
  bring: [identityCard, certificateItself, accountBook],
  variants: [
    {
      ...place,
      eligible: all(disabledPerson, athlete.holds).because(...place.basis),
      amount: paid(subsidy),
    },
  ],
})
