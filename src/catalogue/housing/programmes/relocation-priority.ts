/** 易地移民搬迁优先: under equal conditions these households are moved first. */
import { all, cite, programme } from '#policy'
import { certificateItself, householdRegister, identityCard, incomeProof } from '../../bring.ts'
import { first } from '../../giving.ts'
import { inShuozhou } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { disabledPerson } from '../../terms.ts'
import { wantsRelocation } from '../facts/need.ts'
import { economicHardship } from '../terms.ts'

const basis = [cite(shuozhou13, '3.1.4')]

export const relocationPriority = programme({
  id: 'relocation-priority',
  name: {
    zh: '易地移民搬迁优先安排',
    en: 'Priority in moving to another place',
    easy: '搬到别的地方住，先安排',
  },
  serves: 'household',
  summary: {
    zh: '经济困难的残疾人家庭愿意搬、也需要搬的，同等条件下先安排易地搬迁。',
    en: 'Households in hardship that wish and need to move are moved first under equal conditions.',
    easy: '家里没有钱，又想搬走。搬家时先安排您家。',
  },
  bring: [identityCard, householdRegister, certificateItself, incomeProof],
  variants: [
    {
      ...inShuozhou,
      basis,
      eligible: all(disabledPerson, wantsRelocation.holds, economicHardship(shuozhou13)).because(...basis),
      amount: first(
        '同等条件下优先安排易地移民搬迁',
        'Moved first under equal conditions',
        '别的都一样时，先安排您家搬',
      ),
    },
  ],
})
