/** 新型农业经营主体扶持残疾人就业: the plans want them to help and support it, without saying by what. */
import { all, cite, programme } from '#policy'
import { businessLicence } from '../../bring.ts'
import { unsaidSupport } from '../../giving.ts'
import { inShuozhou, inYangjiang } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { business, ruralWork } from '../facts/enterprise.ts'

const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, '3.2.6')] }
const shuozhou = { ...inShuozhou, basis: [cite(shuozhou13, '3.2.1')] }

export const ruralBusinessSupport = programme({
  id: 'rural-business-support',
  partOf: 'rural-leader-support',
  name: {
    zh: '支持农业经营主体扶持残疾人就业',
    en: 'Support for farm businesses that help people into work',
    easy: '农场、合作社请残疾人，政府支持',
  },
  serves: 'enterprise',
  summary: {
    zh: '农场、合作社、龙头企业等带动残疾人就业增收的，给予支持。',
    en: 'Rural bases, family farms and cooperatives are to draw people with disabilities into work.',
    easy: '农场、合作社让残疾人有活干，政府支持。',
  },
  bring: [businessLicence],
  variants: [
    {
      ...yangjiang,
      standing: 'supported',
      eligible: all(
        business.oneOf('innovation-base', 'family-farm', 'cooperative', 'other-farming'),
        ruralWork.holds,
      ).because(...yangjiang.basis),
      amount: unsaidSupport,
    },
    {
      ...shuozhou,
      standing: 'supported',
      eligible: all(
        business.oneOf('cooperative', 'demonstration-base', 'leading-firm', 'poverty-base'),
        ruralWork.holds,
      ).because(...shuozhou.basis),
      amount: unsaidSupport,
    },
  ],
})
