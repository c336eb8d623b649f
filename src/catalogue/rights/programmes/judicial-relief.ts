/** 司法救助: help to those in a lawsuit; Shuozhou names no lawsuit. */
import { all, cite, inKind, programme } from '#policy'
import { certificateItself, identityCard } from '../../bring.ts'
import { inShuozhou, inYangjiang, inZhangdian } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { disabledPerson } from '../../terms.ts'
import { casePapers } from '../bring.ts'
import { inLawsuit } from '../facts/need.ts'

const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, '3.4.3')] }
const shuozhou = { ...inShuozhou, basis: [cite(shuozhou13, '3.4.3')] }
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.6.2')] }

const relief = inKind(
  {
    zh: '司法救助（内容和标准未写明）',
    en: 'Judicial relief (not said which, nor how much)',
    easy: '法院的帮助（给什么还没有写）',
  },
  'support',
  'unstated',
)

const inCourt = all(disabledPerson, inLawsuit.holds)

export const judicialRelief = programme({
  id: 'judicial-relief',
  partOf: 'legal-aid',
  name: { zh: '司法救助', en: 'Judicial relief', easy: '打官司，法院帮您' },
  serves: 'person',
  summary: {
    zh: '对残疾人给予司法救助，帮助残疾人诉讼。',
    en: 'Persons with disabilities get relief from the courts and help in lawsuits.',
    easy: '残疾人打官司，法院帮一些。',
  },
  bring: [identityCard, certificateItself, casePapers],
  variants: [
    { ...yangjiang, eligible: inCourt.because(...yangjiang.basis), amount: relief },
    { ...shuozhou, eligible: disabledPerson.because(...shuozhou.basis), amount: relief },
    { ...zhangdian, eligible: inCourt.because(...zhangdian.basis), amount: relief },
  ],
})
