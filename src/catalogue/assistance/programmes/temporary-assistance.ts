/** 临时救助: help in a hardship that passes. */
import { all, cite, openRate, paid, programme } from '#policy'
import { certificateItself, identityCard, incomeProof } from '../../bring.ts'
import { inLinhe, inYangjiang, inZhangdian } from '../../scopes.ts'
import { linhe14 } from '../../sources/linhe14.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson, hardship, qualifies } from '../../terms.ts'
import { basicLivingInDifficulty, suddenHardship } from '../facts/need.ts'

const id = 'temporary-assistance'
const name = { zh: '临时救助', en: 'Temporary assistance', easy: '遇到急事的救助' }

const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, '3.1.3')] }
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.1.6')] }
const fictional = { ...inLinhe, basis: [cite(linhe14, '3.1.4')] }

const standard = openRate(
  { id, name: { zh: '临时救助标准', en: 'Standard of temporary assistance', easy: '临时救助给多少钱' } },
  [yangjiang, zhangdian, fictional],
)

export const temporaryAssistance = programme({
  id,
  name,
  serves: 'household',
  summary: {
    zh: '残疾人家庭或个人生活暂时陷入困境的，给予临时救助。',
    en: 'Help for persons with disabilities and their households in a hardship that passes.',
    easy: '家里突然出了事，生活过不下去，可以请政府帮一把。',
  },
  bring: [identityCard, certificateItself, incomeProof],
  variants: [
    {
      ...yangjiang,
      eligible: all(disabledPerson, basicLivingInDifficulty.holds, qualifies(id, name, 'household')).because(
        ...yangjiang.basis,
      ),
      amount: paid(standard),
    },
    {
      ...zhangdian,
      eligible: all(disabledPerson, hardship(zhangdian14), suddenHardship.holds).because(...zhangdian.basis),
      amount: paid(standard),
    },
    {
      ...fictional,
      eligible: all(disabledPerson, suddenHardship.holds).because(...fictional.basis),
      amount: paid(standard),
    },
  ],
})
