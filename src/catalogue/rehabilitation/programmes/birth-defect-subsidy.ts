/** 出生缺陷防治: money in Yangjiang, a service in Shuozhou; whom it serves Yangjiang does not say. */
import { any, cite, leftOpen, openRate, paid, programme } from '#policy'
import { householdRegister, identityCard } from '../../bring.ts'
import { service } from '../../giving.ts'
import { inShuozhou, inYangjiang } from '../../scopes.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { childbearing } from '../facts/childbearing.ts'
import { newborn } from '../terms.ts'

const id = 'birth-defect-subsidy'

/** Told as already in force, without a clause that ends or renews it. */
const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, '1.1')] }
const shuozhou = { ...inShuozhou, basis: [cite(shuozhou13, '3.3.1')] }

const subsidy = openRate(
  {
    id,
    name: {
      zh: '出生缺陷防治补贴标准',
      en: 'Rate of the subsidy against birth defects',
      easy: '检查补多少钱',
    },
  },
  [yangjiang],
)

const conditions = leftOpen(`${id}.conditions`, {
  zh: '属于出生缺陷防治项目补贴对象（规划未写明）',
  en: 'Belongs to those the subsidy is for (not stated in the plan)',
  easy: '是这个补贴要给的人',
})

export const birthDefectSubsidy = programme({
  id,
  name: {
    zh: '出生缺陷防治',
    en: 'Prevention of birth defects',
    easy: '让孩子生下来健康',
  },
  serves: 'person',
  summary: {
    zh: '补贴出生缺陷防治项目，或者在孕前、孕期和新生儿阶段提供防治服务。',
    en: 'A subsidy, or services before and during pregnancy and for newborns.',
    easy: '怀孕前、怀孕时、孩子刚出生时，做检查，防止生病。',
  },
  bring: [identityCard, householdRegister],
  variants: [
    { ...yangjiang, eligible: conditions.because(...yangjiang.basis), amount: paid(subsidy) },
    {
      ...shuozhou,
      eligible: any(childbearing.oneOf('planning', 'expecting'), newborn(shuozhou13)).because(
        ...shuozhou.basis,
      ),
      amount: service(
        '出生缺陷防治服务（项目未写明）',
        'Services against birth defects (not said which)',
        '防止孩子生下来有病的检查和服务',
      ),
    },
  ],
})
