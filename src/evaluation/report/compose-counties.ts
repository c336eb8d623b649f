/** Counties side by side: the same items for all, sizes shown, small ones marked, places only as far as they are certain. */
import type { Counted } from '../rounds/figures.ts'
import type { Assessment } from '../scores/assess.ts'
import { items } from '../scores/item.ts'
import { type Block, figure, heading, name, paragraph } from './block.ts'

export function countiesPart({ facts: { counties } }: Counted, { counties: scored }: Assessment): Block[] {
  if (counties.length === 0) return []
  if (!scored)
    return [
      heading(1, '各县（市、区）情况'),
      paragraph`本年度县（市、区）考核权重尚未确定，考核得分${figure('weights.county.year')}，待有关文件明确后补充。`,
    ]
  const { compared } = scored
  const used = compared.items.map((item) => items[item].zh).join('、')
  const left = compared.leftOut.map((item) => items[item].zh).join('、')
  return [
    heading(1, '各县（市、区）情况'),
    paragraph`按照${figure('weights.county.document')}确定的${figure('weights.county.year')}年度考核权重，对${figure('counties.total')}个县（市、区）进行了考核。为使比较公平，只比较各地均有数据的项目：${name(used || '无')}${name(left ? `；${left}因部分地区没有数据或没有应办事项，不参加比较` : '')}。得分率为得分占应得分值的比例；有暂不能判定的部分时，列出其最低和最高可能值，位次相应列出区间。持证残疾人较少的地区，少数事项即可使得分率大幅变动，已注明。`,
    {
      kind: 'table',
      caption: '县（市、区）比较',
      head: ['县（市、区）', '持证残疾人', '得分率（最低）', '得分率（最高）', '位次', '说明'],
      rows: compared.rows.map(({ subject, small, size }) => [
        [name(subject.name)],
        [figure(`county.${subject.area}.people`)],
        [figure(`county.${subject.area}.low`)],
        [figure(`county.${subject.area}.high`)],
        [figure(`county.${subject.area}.place`)],
        [size === null ? '人数不详' : small ? '人数较少' : ''],
      ]),
    },
  ]
}
