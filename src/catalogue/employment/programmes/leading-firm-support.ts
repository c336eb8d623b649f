/** 带动残疾人就业的龙头企业扶持. */
import { all, cite, leftOpen, programme } from '#policy'
import { businessLicence, staffList } from '../../bring.ts'
import { unsaidSupport } from '../../giving.ts'
import { inShuozhou, inYangjiang } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { business, ruralWork } from '../facts/enterprise.ts'

const id = 'leading-firm-support'
const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, '3.2.6')] }
const shuozhou = { ...inShuozhou, basis: [cite(shuozhou13, '3.2.3')] }

const drawsMany = leftOpen(
  `${id}.draws-many`,
  {
    zh: '带动残疾人就业能力强（规划未写明标准）',
    en: 'Draws many people with disabilities into work (no measure given)',
    easy: '能让很多残疾人有工作',
  },
  { about: 'enterprise' },
)

export const leadingFirmSupport = programme({
  id,
  partOf: 'rural-leader-support',
  name: {
    zh: '带动残疾人就业的龙头企业扶持',
    en: 'Support for leading firms that employ people with disabilities',
    easy: '请残疾人的大企业，政府帮',
  },
  serves: 'enterprise',
  summary: {
    zh: '扶持集中安置、带动残疾人（阳江市为农村残疾人）就业的龙头企业。',
    en: 'Leading firms that give work to people with disabilities (in Yangjiang rural ones) are supported.',
    easy: '大企业请残疾人干活，政府帮一些。',
  },
  bring: [businessLicence, staffList],
  variants: [
    {
      ...yangjiang,
      eligible: all(business.is('leading-firm'), ruralWork.holds).because(...yangjiang.basis),
      amount: unsaidSupport,
    },
    {
      ...shuozhou,
      eligible: all(business.is('leading-firm'), drawsMany).because(...shuozhou.basis),
      amount: unsaidSupport,
    },
  ],
})
