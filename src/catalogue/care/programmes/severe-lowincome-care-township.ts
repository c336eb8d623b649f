/** 镇（街道）集中照护: able towns care together for those who need it for long, and wish it. */
import { all, cite, inKind, programme } from '#policy'
import { careProof, certificateItself, identityCard, incomeProof } from '../../bring.ts'
import { needsLongTermCare } from '../../facts/care.ts'
import { inYangjiang } from '../../scopes.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { disabledPerson, lowIncome, severe } from '../../terms.ts'
import { wantsConcentratedCare } from '../facts/need.ts'

const basis = [cite(yangjiang14, 'box-2', 10)]

export const severeLowincomeCareTownship = programme({
  id: 'severe-lowincome-care-township',
  partOf: 'severe-lowincome-care',
  name: {
    zh: '镇（街道）集中照护',
    en: 'Care together with others, in the town',
    easy: '住到镇里的机构，有人照顾',
  },
  serves: 'person',
  summary: {
    zh: '低收入家庭的重度残疾人需要长期照护、本人愿意的，有条件的镇（街道）集中照护。',
    en: 'Able towns care together for severely disabled people of low income who need long care and wish it.',
    easy: '家里收入低、残疾重，要人长期照顾。您愿意的话，可以住到镇里的机构。',
  },
  bring: [identityCard, certificateItself, careProof, incomeProof],
  variants: [
    {
      ...inYangjiang,
      basis,
      standing: 'where-able',
      eligible: all(
        disabledPerson,
        severe(yangjiang14),
        lowIncome(yangjiang14),
        needsLongTermCare.holds,
        wantsConcentratedCare.holds,
      ).because(...basis),
      amount: inKind(
        { zh: '集中照护', en: 'Care together with others', easy: '住在机构，有人照顾' },
        'accommodation',
        'unstated',
      ),
    },
  ],
})
