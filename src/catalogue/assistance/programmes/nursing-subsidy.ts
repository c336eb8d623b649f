/** 重度残疾人护理补贴: the nursing subsidy for persons with severe disabilities. */
import { day } from '#kernel'
import { all, any, cite, perMonth, programme } from '#policy'
import { needsLongTermCare } from '../../facts/care.ts'
import { grade, isValid } from '../../facts/certificate.ts'
import { linhe, yangjiang } from '../../places.ts'
import { nursingSubsidyRate } from '../../rates/two-subsidies.ts'
import { guofa201552 } from '../../sources/guofa-2015-52.ts'
import { linhe14 } from '../../sources/linhe14.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { accountBook, careProof, certificateItself, identityCard } from '../bring.ts'
import { mildIntellectualOrMental } from '../extended-group.ts'

const severeInNeedOfCare = all(grade.oneOf(1, 2), needsLongTermCare.holds)
  .called({
    zh: '一级、二级且需要长期照护的重度残疾人',
    en: 'Disability of grade 1 or 2 with need of long-term care',
    easy: '残疾一级或二级，而且要人长期照顾',
  })
  .because(cite(guofa201552, '2.1'))

export const nursingSubsidy = programme({
  id: 'nursing-subsidy',
  name: {
    zh: '重度残疾人护理补贴',
    en: 'Nursing subsidy for severe disability',
    easy: '请人照顾的每月补贴',
  },
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
  ],
})
