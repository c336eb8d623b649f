/** 困难残疾人生活补贴: the living subsidy for persons with disabilities in hardship. */
import { day } from '#kernel'
import { all, any, cite, perMonth, programme } from '#policy'
import { isValid } from '../../facts/certificate.ts'
import * as relief from '../../facts/relief.ts'
import { linhe, yangjiang } from '../../places.ts'
import { livingSubsidyRate } from '../../rates/two-subsidies.ts'
import { guofa201552 } from '../../sources/guofa-2015-52.ts'
import { linhe14 } from '../../sources/linhe14.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { accountBook, certificateItself, identityCard, reliefProof } from '../bring.ts'
import { mildIntellectualOrMental } from '../extended-group.ts'

const inDibaoFamily = relief.status.is('dibao').because(cite(guofa201552, '2.1'))

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
  ],
})
