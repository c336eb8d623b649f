/** 残疾儿童少年康复救助（较大年龄）: the part of child rehabilitation that gives older children services. */
import { all, any, cite, leftOpen, programme } from '#policy'
import { diagnosis, guardianCard, householdRegister } from '../../bring.ts'
import { born, localRegistration, residencePermit } from '../../facts/person.ts'
import { service } from '../../giving.ts'
import { inYangjiang, inZhangdian } from '../../scopes.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { qualifies, reached } from '../../terms.ts'
import { disabledOfStatedAge } from '../terms.ts'

const id = 'child-rehab-aid-older'
const name = {
  zh: '残疾儿童少年康复服务（较大年龄）',
  en: 'Rehabilitation services for older children with disabilities',
  easy: '大一点的残疾孩子做康复',
}

const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, 'box-2', 3), cite(yangjiang14, '3.3.3')] }
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.2.3')] }

/** The residence permit stands before the younger children; whether it is meant of these too, the sentence does not decide. */
const ofThePlace = leftOpen(
  `${id}.residence`,
  {
    zh: '符合户籍或居住证的要求（规划未写明7至17岁是否有此要求）',
    en: 'Meets what is asked about residence (not said whether of ages 7 to 17 anything is)',
    easy: '户口、居住证符合要求',
  },
  { readings: [any(localRegistration.holds, residencePermit.holds)] },
)

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
        disabledOfStatedAge(yangjiang14),
        born.ageBetween(7, 17),
        ofThePlace,
        reached(id, name),
        qualifies(id, name),
      ).because(...yangjiang.basis),
      amount: service('支持性服务', 'Supportive services', '帮助孩子的服务'),
    },
    {
      ...zhangdian,
      eligible: all(disabledOfStatedAge(zhangdian14), born.ageBetween(10, 17)).because(...zhangdian.basis),
      amount: service('社区康复', 'Rehabilitation in the community', '在社区做康复'),
    },
  ],
})
