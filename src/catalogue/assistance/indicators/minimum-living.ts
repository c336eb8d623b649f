/** 符合条件的残疾人纳入最低生活保障比例: indicator 3 of Yangjiang's plan. */
import { day } from '#kernel'
import { all, any, attained, cite } from '#policy'
import { status as relief } from '../../facts/relief.ts'
import { yangjiang } from '../../places.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { disabledPerson, qualifies } from '../../terms.ts'
import { dibaoHousehold } from '../programmes/dibao-household.ts'

const row = cite(yangjiang14, 'box-1', 3)

/** Whoever is on dibao was found to meet its conditions; of the others only the civil-affairs office's check can say. */
const meetsConditions = any(
  relief.is('dibao'),
  qualifies(dibaoHousehold.id, dibaoHousehold.name, 'household'),
)

export const minimumLivingShare = attained({
  id: 'minimum-living-share',
  rows: [
    {
      in: yangjiang,
      because: row,
      kind: 'binding',
      base: { year: 2020, value: '100' },
      target: { comparator: '=', value: '100' },
      by: 2025,
    },
  ],
  name: {
    zh: '符合条件的残疾人纳入最低生活保障比例',
    en: 'Share of those who qualify who are on the minimum living allowance',
    easy: '够条件拿低保的残疾人，有多少拿到了',
  },
  of: {
    id: 'minimum-living-share',
    name: {
      zh: '持有效残疾人证，且已享受低保或经民政部门核查符合低保条件的人',
      en: 'holders of a valid certificate who are on dibao, or whom the civil-affairs office found to qualify',
      easy: '有残疾人证，够条件拿低保的人',
    },
    has: { zh: '其中已纳入低保的人', en: 'of these, people on dibao', easy: '其中，已经有低保的人' },
    lacks: { zh: '符合低保条件，尚未纳入', en: 'qualifies, not on dibao', easy: '够条件，还没有低保' },
    variants: [
      {
        in: yangjiang,
        from: day('2020-01-01'),
        basis: [row],
        eligible: all(disabledPerson, meetsConditions).because(row),
        having: relief.is('dibao').because(row),
      },
    ],
  },
})
