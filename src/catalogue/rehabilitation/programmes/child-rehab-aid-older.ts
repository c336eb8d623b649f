/** 残疾儿童少年康复救助（较大年龄）: the part of child rehabilitation that gives older children services. */
import { all, cite, programme } from '#policy'
import { diagnosis, guardianCard, householdRegister } from '../../bring.ts'
import { born } from '../../facts/person.ts'
import { service } from '../../giving.ts'
import { inYangjiang, inZhangdian } from '../../scopes.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledChild, qualifies, reached } from '../../terms.ts'

const id = 'child-rehab-aid-older'
const name = {
  zh: '残疾儿童少年康复服务（较大年龄）',
  en: 'Rehabilitation services for older children with disabilities',
  easy: '大一点的残疾孩子做康复',
}

const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, 'box-2', 3), cite(yangjiang14, '3.3.3')] }
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.2.3')] }

export const childRehabAidOlder = programme({
  id,
  partOf: 'child-rehab-aid',
  name,
  serves: 'child',
  summary: {
    zh: '为年龄较大的残疾儿童少年提供支持性服务或社区康复。',
    en: 'Supportive services or rehabilitation in the community for older children.',
    easy: '孩子大一点了，还可以接着做康复。',
  },
  bring: [householdRegister, guardianCard, diagnosis],
  variants: [
    {
      ...yangjiang,
      eligible: all(
        disabledChild(yangjiang14),
        born.ageBetween(7, 17),
        reached(id, name),
        qualifies(id, name),
      ).because(...yangjiang.basis),
      amount: service('支持性服务', 'Supportive services', '帮助孩子的服务'),
    },
    {
      ...zhangdian,
      eligible: all(disabledChild(zhangdian14), born.ageBetween(10, 17)).because(...zhangdian.basis),
      amount: service('社区康复', 'Rehabilitation in the community', '在社区做康复'),
    },
  ],
})
