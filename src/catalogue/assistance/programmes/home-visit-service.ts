/** 走访探视服务: somebody comes to see how people are. */
import { all, any, cite, inKind, programme } from '#policy'
import { identityCard } from '../../bring.ts'
import { grade } from '../../facts/certificate.ts'
import { livesAlone } from '../../facts/household.ts'
import { inLinhe, inYangjiang, inZhangdian } from '../../scopes.ts'
import { linhe14 } from '../../sources/linhe14.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson, hardship } from '../../terms.ts'

const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, 'box-2', 9)] }
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.1.2')] }
const fictional = { ...inLinhe, basis: [cite(linhe14, '3.1.6')] }

export const homeVisitService = programme({
  id: 'home-visit-service',
  name: { zh: '走访探视服务', en: 'Home visits', easy: '有人常来看您' },
  serves: 'person',
  summary: {
    zh: '村（社区）等走访探视残疾人，及时反映和解决问题。',
    en: 'The village or community visits people, hears what is wrong and helps.',
    easy: '村里、社区的人来看您，有问题帮您解决。',
  },
  bring: [identityCard],
  variants: [
    {
      ...yangjiang,
      eligible: all(disabledPerson, hardship(yangjiang14)).because(...yangjiang.basis),
      amount: inKind(
        {
          zh: '经常性走访探视（间隔未写明），反映和解决问题',
          en: 'Regular visits (not said how often), and help with what they find',
          easy: '常有人来看您，帮您解决问题',
        },
        'service',
        'unstated',
      ),
    },
    {
      ...zhangdian,
      eligible: disabledPerson.because(...zhangdian.basis),
      amount: inKind(
        {
          zh: '走访探视、社区照顾、邻里互助',
          en: 'Visits, care in the community, help among neighbours',
          easy: '有人来看您，社区照顾，邻居帮忙',
        },
        'service',
        'unstated',
      ),
    },
    {
      ...fictional,
      eligible: all(disabledPerson, any(livesAlone.holds, grade.oneOf(1, 2))).because(...fictional.basis),
      amount: inKind(
        { zh: '每月至少上门看望一次', en: 'A visit at least once a month', easy: '每个月有人来看您' },
        'service',
        'month',
      ),
    },
  ],
})
