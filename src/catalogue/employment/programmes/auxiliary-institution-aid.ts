/** 辅助性就业机构扶持: equipment, accessibility, and support the other plans do not spell out. */
import { cite, openRate, paid, programme } from '#policy'
import { businessLicence } from '../../bring.ts'
import { kind } from '../../facts/institution.ts'
import { unsaidSupport } from '../../giving.ts'
import { inShuozhou, inUnnamedDistrict, inYangjiang, inZhangdian } from '../../scopes.ts'
import { districtXiaokang } from '../../sources/district-xiaokang.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { recognition } from '../bring.ts'

const id = 'auxiliary-institution-aid'
const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, '3.2.2')] }
const shuozhou = { ...inShuozhou, basis: [cite(shuozhou13, '3.2.5')] }
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.3.2')] }
const district = { ...inUnnamedDistrict, basis: [cite(districtXiaokang, 'annex', 10)] }

const aid = openRate(
  {
    id,
    name: {
      zh: '辅助性就业机构设施设备和无障碍改造补助标准',
      en: 'Rate of the aid for equipment and accessibility',
      easy: '买设备、修得方便，补多少钱',
    },
  },
  [shuozhou],
)

const auxiliary = kind.is('auxiliary-employment')

export const auxiliaryInstitutionAid = programme({
  id,
  partOf: 'auxiliary-employment-aid',
  name: {
    zh: '辅助性就业机构扶持',
    en: 'Support for auxiliary-employment institutions',
    easy: '让残疾人做简单工作的机构，政府帮',
  },
  serves: 'institution',
  summary: {
    zh: '支持残疾人辅助性就业机构，补助设施设备和无障碍改造。',
    en: 'Institutions of auxiliary employment are supported with equipment and accessibility.',
    easy: '让残疾人做简单工作的机构，政府帮一些。',
  },
  bring: [businessLicence, recognition],
  variants: [
    { ...yangjiang, eligible: auxiliary.because(...yangjiang.basis), amount: unsaidSupport },
    { ...shuozhou, eligible: auxiliary.because(...shuozhou.basis), amount: paid(aid) },
    { ...zhangdian, eligible: auxiliary.because(...zhangdian.basis), amount: unsaidSupport },
    {
      ...district,
      standing: 'supported',
      eligible: auxiliary.because(...district.basis),
      amount: unsaidSupport,
    },
  ],
})
