/** “如康家园”: Zhangdian’s community homes, from sixteen years on, without an upper age. */
import { all, cite, inKind, programme } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { born } from '../../facts/person.ts'
import { intellectualMentalOrSeverePhysical } from '../../groups.ts'
import { inZhangdian } from '../../scopes.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson, hardship, severe } from '../../terms.ts'
import { needsRukangService } from '../facts/need.ts'

const basis = [cite(zhangdian14, '2.1.2')]

export const rukangService = programme({
  id: 'rukang-service',
  name: {
    zh: '“如康家园”综合服务',
    en: 'Services of the Rukang homes',
    easy: '如康家园',
  },
  serves: 'person',
  summary: {
    zh: '生活困难、有需要的智力、精神残疾人和重度肢体残疾人，年满16周岁的，可以就近到“如康家园”接受服务。',
    en: 'Day care, sheltered work, training and company near home, from sixteen years on.',
    easy: '家附近有“如康家园”。白天有人照顾，可以做活、做康复、交朋友。',
  },
  bring: [identityCard, certificateItself],
  variants: [
    {
      ...inZhangdian,
      basis,
      eligible: all(
        disabledPerson,
        born.ageAtLeast(16),
        hardship(zhangdian14),
        needsRukangService.holds,
        intellectualMentalOrSeverePhysical(severe(zhangdian14)),
      ).because(...basis),
      amount: inKind(
        {
          zh: '日间照料、辅助性就业、康复和技能训练、文体活动、志愿服务、心理疏导和交流',
          en: 'Day care, sheltered work, training, culture and sport, volunteers, counselling, company',
          easy: '白天有人照顾，做活、做康复、学本领、玩、聊天',
        },
        'service',
        'unstated',
      ),
    },
  ],
})
