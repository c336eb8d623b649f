/** 就业、培训、创业和扶贫基地扶持 (一店三基地); the shops are in `blind-massage-support`. */
import { all, cite, leftOpen, programme } from '#policy'
import { businessLicence } from '../../bring.ts'
import { kind } from '../../facts/institution.ts'
import { unsaidSupport } from '../../giving.ts'
import { inShenzhen, inShuozhou, inYangjiang } from '../../scopes.ts'
import { shenzhenTasks } from '../../sources/shenzhen-tasks.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { recognition } from '../bring.ts'

const id = 'base-funding'
const shenzhen = { ...inShenzhen, basis: [cite(shenzhenTasks, 'annex', 17)] }
const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, '3.2.6')] }
const shuozhou = { ...inShuozhou, basis: [cite(shuozhou13, 'box-3', 2), cite(shuozhou13, 'annex', 11)] }

const model = leftOpen(
  `${id}.model`,
  {
    zh: '列为职业培训和创业孵化示范基地（原文未写明标准）',
    en: 'Is set up as a model base of training and incubation (not said how)',
    easy: '选上了，是办得好的',
  },
  { about: 'institution' },
)

const strong = leftOpen(
  `${id}.strong`,
  {
    zh: '带动能力、经营管理和规模达到要求（标准未写明）',
    en: 'Draws others along, is well run and of some size (no measures given)',
    easy: '办得好，人多，能带着别人干',
  },
  { about: 'institution' },
)

const chosen = leftOpen(
  `${id}.chosen`,
  {
    zh: '列入当年扶持的基地（每年扶持一部分）',
    en: 'Is among the bases supported this year (some are, each year)',
    easy: '今年选上了',
  },
  { about: 'institution' },
)

export const baseFunding = programme({
  id,
  name: {
    zh: '残疾人就业、培训、创业基地扶持',
    en: 'Support for bases of work, training and business',
    easy: '教残疾人技术、帮残疾人工作的地方，政府帮',
  },
  serves: 'institution',
  summary: {
    zh: '扶持残疾人实训、就业创业、扶贫和创业孵化基地。',
    en: 'Bases that train and employ people with disabilities are supported.',
    easy: '教残疾人技术、请残疾人工作的基地，政府帮一些。',
  },
  bring: [businessLicence, recognition],
  variants: [
    {
      ...shenzhen,
      eligible: all(kind.is('base'), model).because(...shenzhen.basis),
      amount: unsaidSupport,
    },
    { ...yangjiang, eligible: kind.is('base').because(...yangjiang.basis), amount: unsaidSupport },
    {
      ...shuozhou,
      eligible: all(kind.is('base'), strong, chosen).because(...shuozhou.basis),
      amount: unsaidSupport,
    },
  ],
})
