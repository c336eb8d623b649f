/** 盲人按摩机构扶持: shops; services for those who work there are its parts. */
import { all, cite, leftOpen, programme } from '#policy'
import { businessLicence, staffList } from '../../bring.ts'
import { unsaidSupport } from '../../giving.ts'
import { inShuozhou, inYangjiang, inZhangdian } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { zhangdian14 } from '../../sources/zhangdian14.ts'
import { reached } from '../../terms.ts'
import { blindMassage } from '../facts/enterprise.ts'

const id = 'blind-massage-support'
const name = { zh: '盲人按摩机构扶持', en: 'Support for blind-massage shops', easy: '盲人按摩店，政府帮' }

const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, '3.2.5')] }
const shuozhou = {
  ...inShuozhou,
  basis: [cite(shuozhou13, 'box-3', 2), cite(shuozhou13, 'annex', 11), cite(shuozhou13, '3.2.3')],
}
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.3.2')] }

const model = leftOpen(
  `${id}.model`,
  {
    zh: '列入当年扶持的盲人按摩示范店（每年扶持一部分，标准未写明）',
    en: 'Is among the model shops supported this year (some are, each year; not said how chosen)',
    easy: '今年选上了',
  },
  { about: 'enterprise' },
)

export const blindMassageSupport = programme({
  id,
  name,
  serves: 'enterprise',
  summary: {
    zh: '扶持和规范盲人按摩机构发展。',
    en: 'Blind-massage shops are supported and their trade is put in order.',
    easy: '盲人开按摩店，政府帮一些。',
  },
  bring: [businessLicence, staffList],
  variants: [
    {
      ...yangjiang,
      /** The plan is to draw the policy up. */
      eligible: all(blindMassage.holds, reached(id, name, 'enterprise')).because(...yangjiang.basis),
      amount: unsaidSupport,
    },
    {
      ...shuozhou,
      eligible: all(blindMassage.holds, model).because(...shuozhou.basis),
      amount: unsaidSupport,
    },
    { ...zhangdian, eligible: blindMassage.holds.because(...zhangdian.basis), amount: unsaidSupport },
  ],
})
