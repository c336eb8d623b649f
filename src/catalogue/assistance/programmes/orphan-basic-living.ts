/** 残疾孤儿、事实无人抚养残疾儿童基本生活费: money to live on for children nobody brings up. */
import { all, cite, openRate, paid, perMonth, programme } from '#policy'
import { diagnosis, guardianCard, householdRegister } from '../../bring.ts'
import { careOfParents } from '../../facts/family.ts'
import { born } from '../../facts/person.ts'
import { inLinhe, inYangjiang, inZhangdian } from '../../scopes.ts'
import { linhe14 } from '../../sources/linhe14.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledChild, disabledPerson } from '../../terms.ts'

const id = 'orphan-basic-living'
const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, '3.1.2')] }
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.1.3')] }
const fictional = { ...inLinhe, basis: [cite(linhe14, '3.1.4')] }

const livingMoney = openRate(
  { id, name: { zh: '基本生活费标准', en: 'Basic living money', easy: '生活费给多少钱' } },
  [yangjiang, zhangdian, fictional],
)

export const orphanBasicLiving = programme({
  id,
  name: {
    zh: '残疾孤儿基本生活费',
    en: 'Basic living money for orphans with disabilities',
    easy: '没有爸妈养的残疾孩子的生活费',
  },
  serves: 'child',
  summary: {
    zh: '为残疾孤儿（张店区、临禾市也包括事实无人抚养残疾儿童）发放基本生活费。',
    en: 'Money to live on for orphans with disabilities; in Zhangdian and Linhe also for children nobody cares for.',
    easy: '残疾孩子没有爸妈养，政府给生活费。',
  },
  bring: [householdRegister, guardianCard, diagnosis],
  variants: [
    {
      ...yangjiang,
      eligible: all(disabledChild(yangjiang14), careOfParents.is('orphan')).because(...yangjiang.basis),
      amount: paid(livingMoney),
    },
    {
      ...zhangdian,
      eligible: all(disabledChild(zhangdian14), careOfParents.oneOf('orphan', 'unsupported')).because(
        ...zhangdian.basis,
      ),
      amount: paid(livingMoney),
    },
    {
      ...fictional,
      eligible: all(disabledPerson, born.ageBelow(18), careOfParents.oneOf('orphan', 'unsupported')).because(
        ...fictional.basis,
      ),
      amount: perMonth(livingMoney),
    },
  ],
})
