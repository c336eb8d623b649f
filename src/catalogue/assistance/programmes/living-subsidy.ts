/** 困难残疾人生活补贴: the living subsidy for persons with disabilities in hardship. */
import { day } from '#kernel'
import { all, any, cite, paid, perMonth, programme, whereWidened } from '#policy'
import { accountBook, certificateItself, identityCard, reliefProof } from '../../bring.ts'
import { isValid } from '../../facts/certificate.ts'
import * as relief from '../../facts/relief.ts'
import { linhe, yangjiang } from '../../places.ts'
import { inShenzhen, inShuozhou, inUnnamedDistrict, inZhangdian } from '../../scopes.ts'
import { districtXiaokang } from '../../sources/district-xiaokang.ts'
import { guofa201552 } from '../../sources/guofa-2015-52.ts'
import { linhe14 } from '../../sources/linhe14.ts'
import { shenzhenTasks } from '../../sources/shenzhen-tasks.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson, hardship, lowIncome } from '../../terms.ts'
import { mildIntellectualOrMental } from '../extended-group.ts'
import { livingSubsidyRate } from '../rates.ts'

const inDibaoFamily = relief.status.is('dibao').because(cite(guofa201552, '2.1'))

/** Shuozhou: dibao families; able places may add people of low income and others in hardship. */
const inShuozhouEligible = all(
  disabledPerson,
  any(
    relief.status.is('dibao'),
    whereWidened(
      'living-subsidy.low-income-added',
      {
        zh: '本地已扩大到低收入残疾人',
        en: 'This place has added people of low income',
        easy: '您这里，收入低的残疾人也能领',
      },
      lowIncome(shuozhou13),
    ),
    whereWidened(
      'living-subsidy.others-added',
      {
        zh: '本地已扩大到其他困难残疾人',
        en: 'This place has added others in hardship',
        easy: '您这里，别的困难残疾人也能领',
      },
      hardship(shuozhou13),
    ),
  ),
).because(cite(shuozhou13, 'box-2', 2))

export const livingSubsidy = programme({
  id: 'living-subsidy',
  name: {
    zh: '困难残疾人生活补贴',
    en: 'Living subsidy for persons with disabilities in hardship',
    easy: '生活困难的残疾人每月补贴',
  },
  serves: 'person',
  summary: {
    zh: '补助生活困难的残疾人因残疾多花的生活费，按月发放。',
    en: 'A monthly payment towards the extra cost of living with a disability.',
    easy: '残疾人生活花钱多。政府每个月给一笔钱。',
  },
  bring: [identityCard, certificateItself, reliefProof, accountBook],
  variants: [
    {
      in: yangjiang,
      from: day('2020-01-01'),
      basis: [cite(yangjiang14, '1.1'), cite(yangjiang14, 'annex', 2), cite(guofa201552, '2.1')],
      eligible: all(isValid.because(cite(guofa201552, '1')), any(inDibaoFamily, mildIntellectualOrMental)),
      amount: perMonth(livingSubsidyRate),
    },
    {
      in: linhe,
      from: day('2021-01-01'),
      basis: [cite(linhe14, '3.1.1'), cite(linhe14, 'annex', 1), cite(guofa201552, '2.1')],
      eligible: all(isValid.because(cite(guofa201552, '1')), inDibaoFamily),
      amount: perMonth(livingSubsidyRate),
    },
    {
      ...inShenzhen,
      basis: [cite(shenzhenTasks, 'annex', 3)],
      eligible: all(disabledPerson, hardship(shenzhenTasks)).because(cite(shenzhenTasks, 'annex', 3)),
      amount: paid(livingSubsidyRate),
    },
    {
      ...inShuozhou,
      basis: [cite(shuozhou13, 'box-2', 2), cite(shuozhou13, '3.1.2'), cite(shuozhou13, 'annex', 2)],
      eligible: inShuozhouEligible,
      amount: paid(livingSubsidyRate),
    },
    {
      ...inZhangdian,
      basis: [cite(zhangdian14, '2.1.3')],
      eligible: all(disabledPerson, hardship(zhangdian14)).because(cite(zhangdian14, '2.1.3')),
      amount: paid(livingSubsidyRate),
    },
    {
      ...inUnnamedDistrict,
      basis: [cite(districtXiaokang, 'annex', 1)],
      eligible: all(disabledPerson, hardship(districtXiaokang)).because(cite(districtXiaokang, 'annex', 1)),
      amount: paid(livingSubsidyRate),
    },
  ],
})
