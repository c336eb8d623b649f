/** 重度残疾人护理补贴: the nursing subsidy for persons with severe disabilities. */
import { day } from '#kernel'
import { all, any, cite, paid, perMonth, programme, whereWidened } from '#policy'
import { accountBook, careProof, certificateItself, identityCard } from '../../bring.ts'
import { needsLongTermCare } from '../../facts/care.ts'
import { grade, isValid } from '../../facts/certificate.ts'
import { gradesThreeAndFour } from '../../groups.ts'
import { linhe, yangjiang } from '../../places.ts'
import { inShenzhen, inShuozhou, inUnnamedDistrict, inZhangdian } from '../../scopes.ts'
import { districtXiaokang } from '../../sources/district-xiaokang.ts'
import { guofa201552 } from '../../sources/guofa-2015-52.ts'
import { linhe14 } from '../../sources/linhe14.ts'
import { shenzhenTasks } from '../../sources/shenzhen-tasks.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson, othersAdded, severe } from '../../terms.ts'
import { mildIntellectualOrMental } from '../extended-group.ts'
import { nursingSubsidyRate } from '../rates.ts'

const id = 'nursing-subsidy'
const name = {
  zh: '重度残疾人护理补贴',
  en: 'Nursing subsidy for severe disability',
  easy: '请人照顾的每月补贴',
}

const severeInNeedOfCare = all(grade.oneOf(1, 2), needsLongTermCare.holds)
  .called({
    zh: '一级、二级且需要长期照护的重度残疾人',
    en: 'Disability of grade 1 or 2 with need of long-term care',
    easy: '残疾一级或二级，而且要人长期照顾',
  })
  .because(cite(guofa201552, '2.1'))

/** Shuozhou: grades 1 and 2 in need of care; able places may add milder intellectual or mental disability, or others. */
const inShuozhouEligible = all(
  disabledPerson,
  any(
    all(grade.oneOf(1, 2), needsLongTermCare.holds),
    whereWidened(
      'nursing-subsidy.mild-added',
      {
        zh: '本地已扩大到非重度智力、精神残疾人',
        en: 'This place has added milder intellectual and mental disability',
        easy: '您这里，智力、精神残疾轻一些的也能领',
      },
      gradesThreeAndFour,
    ),
    othersAdded(id, name),
  ),
).because(cite(shuozhou13, 'box-2', 2), cite(shuozhou13, 'annex', 2))

export const nursingSubsidy = programme({
  id,
  name,
  serves: 'person',
  summary: {
    zh: '补助重度残疾人因残疾需要照护的费用，按月发放。',
    en: 'A monthly payment towards the cost of being cared for.',
    easy: '残疾重的人要人照顾。政府每个月给一笔钱。',
  },
  bring: [identityCard, certificateItself, careProof, accountBook],
  variants: [
    {
      in: yangjiang,
      from: day('2020-01-01'),
      basis: [cite(yangjiang14, '1.1'), cite(yangjiang14, 'annex', 2), cite(guofa201552, '2.1')],
      eligible: all(
        isValid.because(cite(guofa201552, '1')),
        any(severeInNeedOfCare, mildIntellectualOrMental),
      ),
      amount: perMonth(nursingSubsidyRate),
    },
    {
      in: linhe,
      from: day('2021-01-01'),
      basis: [cite(linhe14, '3.1.1'), cite(linhe14, 'annex', 2), cite(guofa201552, '2.1')],
      eligible: all(isValid.because(cite(guofa201552, '1')), severeInNeedOfCare),
      amount: perMonth(nursingSubsidyRate),
    },
    {
      ...inShenzhen,
      basis: [cite(shenzhenTasks, 'annex', 3)],
      eligible: all(disabledPerson, severe(shenzhenTasks)).because(cite(shenzhenTasks, 'annex', 3)),
      amount: paid(nursingSubsidyRate),
    },
    {
      ...inShuozhou,
      basis: [cite(shuozhou13, 'box-2', 2), cite(shuozhou13, '3.1.2'), cite(shuozhou13, 'annex', 2)],
      eligible: inShuozhouEligible,
      amount: paid(nursingSubsidyRate),
    },
    {
      ...inZhangdian,
      basis: [cite(zhangdian14, '2.1.3')],
      eligible: all(disabledPerson, severe(zhangdian14)).because(cite(zhangdian14, '2.1.3')),
      amount: paid(nursingSubsidyRate),
    },
    {
      ...inUnnamedDistrict,
      basis: [cite(districtXiaokang, 'annex', 1)],
      eligible: all(disabledPerson, severe(districtXiaokang)).because(cite(districtXiaokang, 'annex', 1)),
      amount: paid(nursingSubsidyRate),
    },
  ],
})
