/** 伤残军人、伤残民警抚恤优待: what the state gives them; what they share with others is in the parts. */
import { all, any, cite, inKind, leftOpen, programme } from '#policy'
import { identityCard } from '../../bring.ts'
import { disabledServiceman, injuredPolice } from '../../facts/armed-service.ts'
import { inShuozhou, inYangjiang, inZhangdian } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { servicemanCertificate } from '../bring.ts'
import { leavingService } from '../facts/service-status.ts'

const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, '3.1.8')] }
const shuozhou = { ...inShuozhou, basis: [cite(shuozhou13, '3.2.2')] }
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.1.3')] }

/** Zhangdian says 伤残军人, not 残疾军人, and names no certificate. */
const injuredServiceman = leftOpen(
  'veteran-police-benefit.injured-serviceman',
  {
    zh: '伤残军人（原文未写明凭何证件）',
    en: 'An injured serviceman (the text names no certificate)',
    easy: '是受伤致残的军人',
  },
  { readings: [disabledServiceman.holds] },
)

const care = inKind(
  {
    zh: '国家规定的抚恤优待',
    en: 'The pensions and preferences the state lays down',
    easy: '国家给的照顾和优待',
  },
  'support',
  'unstated',
)

export const veteranPoliceBenefit = programme({
  id: 'veteran-police-benefit',
  name: {
    zh: '伤残军人和伤残民警抚恤优待',
    en: 'Benefits for disabled servicemen and injured police',
    easy: '伤残军人、伤残民警的优待',
  },
  serves: 'person',
  summary: {
    zh: '残疾军人、伤残民警享受抚恤优待，残疾军人退役时得到安置。',
    en: 'Pensions, preferences and settlement for disabled servicemen and injured police.',
    easy: '军人、警察受伤成了残疾，国家给优待。',
  },
  bring: [identityCard, servicemanCertificate],
  variants: [
    {
      ...yangjiang,
      eligible: any(disabledServiceman.holds, injuredPolice.holds).because(...yangjiang.basis),
      amount: care,
    },
    {
      ...shuozhou,
      eligible: all(disabledServiceman.holds, leavingService.holds).because(...shuozhou.basis),
      amount: inKind(
        { zh: '退役安置', en: 'Settlement after service', easy: '退下来以后的安排' },
        'support',
        'unstated',
      ),
    },
    {
      ...zhangdian,
      eligible: any(injuredServiceman, injuredPolice.holds).because(...zhangdian.basis),
      amount: care,
    },
  ],
})
