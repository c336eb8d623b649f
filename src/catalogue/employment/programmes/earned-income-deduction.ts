/** 就业收入扣减: part of the pay is left out when the household's income is counted. */
import { all, any, cite, inKind, programme } from '#policy'
import { certificateItself, identityCard, incomeProof } from '../../bring.ts'
import { workState } from '../../facts/work.ts'
import { inYangjiang, inZhangdian } from '../../scopes.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson, qualifies } from '../../terms.ts'
import { workProof } from '../bring.ts'
import { atWork } from '../groups.ts'

const id = 'earned-income-deduction'
const name = { zh: '就业收入扣减', en: 'Part of the pay is not counted', easy: '算低保时，少算工资' }

const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, '3.2.1')] }
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.3.1')] }

const deduction = inKind(
  {
    zh: '计算家庭收入时扣减部分就业收入（扣减多少未写明）',
    en: 'Part of the pay is left out when income is counted (not said how much)',
    easy: '算家里收入的时候，工资少算一些（少算多少还没有写）',
  },
  'relief',
  'unstated',
)

export const earnedIncomeDeduction = programme({
  id,
  partOf: 'benefit-taper',
  name,
  serves: 'person',
  summary: {
    zh: '计算家庭收入时，适当扣减残疾人的就业收入。',
    en: 'When the income of the household is counted, part of the pay is left out.',
    easy: '申请低保要算家里的收入，您的工资可以少算一些。',
  },
  bring: [identityCard, certificateItself, workProof, incomeProof],
  variants: [
    {
      ...yangjiang,
      eligible: all(disabledPerson, atWork).because(...yangjiang.basis),
      amount: deduction,
    },
    {
      ...zhangdian,
      eligible: all(disabledPerson, any(workState.is('auxiliary'), qualifies(id, name))).because(
        ...zhangdian.basis,
      ),
      amount: deduction,
    },
  ],
})
