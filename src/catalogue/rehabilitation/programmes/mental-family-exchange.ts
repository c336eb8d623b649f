/** 精神障碍患者家属互助康复项目: families meet each other and experts. */
import { cite, programme } from '#policy'
import { diagnosis, identityCard } from '../../bring.ts'
import { service } from '../../giving.ts'
import { mentalDisorder } from '../../insurance/facts/health.ts'
import { inZhangdian } from '../../scopes.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'

const basis = [cite(zhangdian14, '2.2.4')]

export const mentalFamilyExchange = programme({
  id: 'mental-family-exchange',
  partOf: 'mental-community-rehab',
  name: {
    zh: '精神障碍患者家属互助项目',
    en: 'Families of people with a mental disorder help each other',
    easy: '家属在一起，互相帮助',
  },
  serves: 'household',
  summary: {
    zh: '推广精神障碍患者家属与专家交流互动等互助康复项目。',
    en: 'Families meet experts and each other.',
    easy: '家里有人得精神方面的病。家属可以问专家，互相帮助。',
  },
  bring: [identityCard, diagnosis],
  variants: [
    {
      ...inZhangdian,
      basis,
      standing: 'supported',
      eligible: mentalDisorder.holds.because(...basis),
      amount: service(
        '家属专家交流互动等互助康复项目',
        'Meetings of families and experts',
        '和专家、别的家属一起交流',
      ),
    },
  ],
})
