/** Whom the plans help with their own contributions to residents’ insurance: the same groups for pension and for medical cover. */
import type { PlainWords } from '#kernel'
import { type Amount, all, any, type Condition, cite, type Variant } from '#policy'
import { gradesThreeAndFour } from '../groups.ts'
import { inShuozhou, inYangjiang, inZhangdian } from '../scopes.ts'
import { shuozhou13 } from '../sources/shuozhou13.ts'
import { yangjiang14 } from '../sources/yangjiang14.ts'
import { zhangdian14 } from '../sources/zhangdian14.ts'
import { disabledChild, disabledPerson, othersAdded, poor, qualifies, severe } from '../terms.ts'

const yangjiang = { ...inYangjiang, basis: [cite(yangjiang14, '3.1.4'), cite(yangjiang14, 'annex', 10)] }
const shuozhou = {
  ...inShuozhou,
  basis: [cite(shuozhou13, '3.1.3'), cite(shuozhou13, 'box-2', 6), cite(shuozhou13, 'annex', 5)],
}
const zhangdian = { ...inZhangdian, basis: [cite(zhangdian14, '2.1.5')] }

/** The three plans that promise help with both insurances in one sentence each. */
export const helpWithBoth = [yangjiang, shuozhou, zhangdian] as const

/** Yangjiang lists the groups once for both insurances, and does not say that somebody must be insured already. */
const aidedInYangjiang = (id: string, name: PlainWords): Condition =>
  all(
    any(all(disabledPerson, any(severe(yangjiang14), gradesThreeAndFour)), disabledChild(yangjiang14)),
    qualifies(id, name),
  )

/** Shuozhou: poor or severe; able places may widen the circle, to whom it does not say. */
const aidedInShuozhou = (id: string, name: PlainWords): Condition =>
  all(
    disabledPerson,
    any(all(any(poor(shuozhou13), severe(shuozhou13)), qualifies(id, name)), othersAdded(id, name)),
  )

type Aid = {
  readonly id: string
  readonly name: PlainWords
  /** Shuozhou and Zhangdian speak of those who join the scheme; Yangjiang does not say so. */
  readonly insured: Condition
  readonly amount: Amount
}

export const aidInThreePlans = ({ id, name, insured, amount }: Aid): readonly Variant[] => [
  { ...yangjiang, eligible: aidedInYangjiang(id, name).because(...yangjiang.basis), amount },
  { ...shuozhou, eligible: all(insured, aidedInShuozhou(id, name)).because(...shuozhou.basis), amount },
  {
    ...zhangdian,
    eligible: all(disabledPerson, severe(zhangdian14), insured).because(...zhangdian.basis),
    amount,
  },
]
