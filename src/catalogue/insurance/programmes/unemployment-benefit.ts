/** 失业保险金或失业补助金: paid under the general rules of unemployment insurance. */
import { all, cite, leftOpen, openRate, paid, programme } from '#policy'
import { accountBook, certificateItself, identityCard } from '../../bring.ts'
import { unemployment } from '../../facts/insurance.ts'
import { registeredUnemployed, workState } from '../../facts/work.ts'
import { inZhangdian } from '../../scopes.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson, qualifies } from '../../terms.ts'

const id = 'unemployment-benefit'
const name = { zh: '失业保险金（失业补助金）', en: 'Unemployment benefit', easy: '失业的时候领的钱' }
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.1.5')] }

/** 失业: registered as such, or without work. */
const unemployed = leftOpen(
  `${id}.unemployed`,
  {
    zh: '失业（规划未写明是否须办理失业登记）',
    en: 'Is unemployed (not said whether registered)',
    easy: '没有工作了',
  },
  { readings: [registeredUnemployed.holds, workState.is('none')] },
)

const benefit = openRate(
  {
    id,
    name: {
      zh: '失业保险金（失业补助金）标准',
      en: 'Rate of unemployment benefit',
      easy: '失业给多少钱',
    },
  },
  [zhangdian],
)

export const unemploymentBenefit = programme({
  id,
  name,
  serves: 'person',
  summary: {
    zh: '残疾人参加失业保险后失业、达到领取条件的，领取失业保险金或者失业补助金。',
    en: 'Money for those insured against unemployment who have lost their work.',
    easy: '参加过失业保险，现在没有工作了，可以领一笔钱。',
  },
  bring: [identityCard, certificateItself, accountBook],
  variants: [
    {
      ...zhangdian,
      eligible: all(disabledPerson, unemployment.holds, unemployed, qualifies(id, name)).because(
        ...zhangdian.basis,
      ),
      amount: paid(benefit),
    },
  ],
})
