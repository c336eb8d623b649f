/** 残疾人家庭最低生活保障: the minimum living allowance for households of persons with disabilities. */
import { all, cite, openRate, paid, programme } from '#policy'
import { certificateItself, householdRegister, identityCard, incomeProof } from '../../bring.ts'
import { inShenzhen, inShuozhou, inYangjiang, inZhangdian } from '../../scopes.ts'
import { shenzhenTasks } from '../../sources/shenzhen-tasks.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson, qualifies } from '../../terms.ts'

const id = 'dibao-household'
const name = {
  zh: '残疾人家庭最低生活保障',
  en: 'Minimum living allowance for households of persons with disabilities',
  easy: '残疾人家庭的低保',
}

const shenzhen = { ...inShenzhen, basis: [cite(shenzhenTasks, 'annex', 1)] }
const yangjiang = {
  ...inYangjiang,
  basis: [cite(yangjiang14, 'box-2', 1), cite(yangjiang14, 'annex', 1), cite(yangjiang14, '3.1.3')],
}
const shuozhou = { ...inShuozhou, basis: [cite(shuozhou13, '3.1.1'), cite(shuozhou13, 'box-2', 1)] }
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.1.3'), cite(zhangdian14, '2.1.1')] }
const places = [shenzhen, yangjiang, shuozhou, zhangdian]

const allowance = openRate(
  { id, name: { zh: '最低生活保障标准', en: 'Dibao standard', easy: '低保每月多少钱' } },
  places,
)

export const dibaoHousehold = programme({
  id,
  name,
  serves: 'household',
  summary: {
    zh: '残疾人家庭达到低保条件的，都能领取最低生活保障金（阳江市、张店区也包括个人）。',
    en: 'Households of persons with disabilities that meet the conditions all receive the allowance.',
    easy: '家里很困难，就可以领低保。',
  },
  bring: [identityCard, householdRegister, certificateItself, incomeProof],
  variants: places.map((place) => ({
    ...place,
    eligible: all(disabledPerson, qualifies(id, name, 'household')).because(...place.basis),
    amount: paid(allowance),
  })),
})
