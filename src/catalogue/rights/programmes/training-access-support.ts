/** 培训、就业活动无障碍支持: for those who hear, speak or see with difficulty. */
import { all, cite, inKind, programme } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { categories } from '../../facts/certificate.ts'
import { inZhangdian } from '../../scopes.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson } from '../../terms.ts'
import { joinsTrainingOrWork } from '../facts/need.ts'

const basis = [cite(zhangdian14, '2.5.3')]

export const trainingAccessSupport = programme({
  id: 'training-access-support',
  name: {
    zh: '培训、就业活动无障碍支持服务',
    en: 'Access to training and work activities',
    easy: '参加培训，有人帮您听、帮您看',
  },
  serves: 'person',
  summary: {
    zh: '听力、言语、视力残疾人参加培训和就业创业活动，可以得到无障碍方面的帮助。',
    en: 'Help to hear, speak and see in training and in activities of work.',
    easy: '听不清、说话难、看不清的人参加培训，有人帮忙。',
  },
  bring: [identityCard, certificateItself],
  variants: [
    {
      ...inZhangdian,
      basis,
      eligible: all(
        disabledPerson,
        categories.hasAny('hearing', 'speech', 'vision'),
        joinsTrainingOrWork.holds,
      ).because(...basis),
      amount: inKind(
        {
          zh: '无障碍支持服务（内容未写明）',
          en: 'Support for access (not said of what kind)',
          easy: '听、说、看的帮助',
        },
        'accommodation',
        'time',
      ),
    },
  ],
})
