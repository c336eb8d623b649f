/** 低收入残疾人就业补助: money; the help in finding work that goes with it is a part. */
import { yuan } from '#kernel'
import { all, any, cite, openRate, paid, perMonth, programme } from '#policy'
import { accountBook, certificateItself, identityCard, incomeProof } from '../../bring.ts'
import { ownIncome } from '../../facts/income.ts'
import { status as reliefStatus } from '../../facts/relief.ts'
import { workState } from '../../facts/work.ts'
import { inLinhe, inShuozhou, inYangjiang } from '../../scopes.ts'
import { linhe14 } from '../../sources/linhe14.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { disabledPerson, hardship, hardToEmploy, lowIncome, workingAge } from '../../terms.ts'
import { atWork } from '../groups.ts'
import { minimumWage } from '../rates.ts'

const id = 'low-income-work-supplement'
const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, 'annex', 17)] }
const shuozhou = {
  ...inShuozhou,
  basis: [cite(shuozhou13, 'box-3', 8), cite(shuozhou13, 'annex', 14), cite(shuozhou13, '3.2.6')],
}
const fictional = { ...inLinhe, basis: [cite(linhe14, 'box-5', 3)] }

const supplement = openRate(
  { id, name: { zh: '就业补助标准', en: 'Rate of the work supplement', easy: '就业补助多少钱' } },
  [yangjiang, shuozhou],
)

/** 就业年龄内暂时未能就业. */
const notYetAtWork = all(workingAge(shuozhou13), workState.is('none'))

export const lowIncomeWorkSupplement = programme({
  id,
  name: {
    zh: '低收入残疾人就业补助',
    en: 'Work supplement for people of low income',
    easy: '收入低，有就业补助',
  },
  serves: 'person',
  summary: {
    zh: '对就业困难、收入低的残疾人给予就业补助。',
    en: 'Money for people of low income who find it hard to work.',
    easy: '找工作难、工资低，政府补一些钱。',
  },
  bring: [identityCard, certificateItself, incomeProof, accountBook],
  variants: [
    {
      ...yangjiang,
      eligible: all(disabledPerson, hardToEmploy(yangjiang14), lowIncome(yangjiang14)).because(
        ...yangjiang.basis,
      ),
      amount: paid(supplement),
    },
    {
      ...shuozhou,
      eligible: all(
        disabledPerson,
        any(
          all(
            any(workState.oneOf('public-post', 'auxiliary', 'flexible'), notYetAtWork),
            ownIncome.below(minimumWage),
            hardship(shuozhou13),
          ).because(cite(shuozhou13, 'box-3', 8)),
          hardToEmploy(shuozhou13).because(cite(shuozhou13, 'annex', 14), cite(shuozhou13, '3.2.6')),
        ),
      ).because(...shuozhou.basis),
      amount: paid(supplement),
    },
    {
      ...fictional,
      eligible: all(
        disabledPerson,
        atWork,
        reliefStatus.oneOf('dibao', 'dibao-edge'),
        ownIncome.below(minimumWage),
      ).because(...fictional.basis),
      amount: perMonth(yuan(200)),
    },
  ],
})
