/** How programmes of basic living, cash benefits and discounts bear on others. */
import { cite, type Relation, relation } from '#policy'
import { guofa201552 } from '../sources/guofa-2015-52.ts'

const notIncome = (of: string) =>
  relation({
    kind: 'not-income',
    of,
    with: 'dibao-household',
    because: [cite(guofa201552, '2.4')],
    words: {
      zh: '两项补贴不计入低保家庭的收入',
      en: 'The two subsidies do not count as income for the minimum living allowance',
      easy: '算低保的时候，不算这笔补贴',
    },
  })

export const assistanceRelations: readonly Relation[] = [
  notIncome('living-subsidy'),
  notIncome('nursing-subsidy'),
]
