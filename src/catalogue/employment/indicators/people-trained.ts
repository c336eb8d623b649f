/** Numbers of people the plans count up: trained (indicator 2 of Yangjiang's plan) and newly at work (2 of Linhe's). */
import { cite, statedIndicator } from '#policy'
import { linhe, yangjiang } from '../../places.ts'
import { linhe14 } from '../../sources/linhe14.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'

export const peopleTrained = statedIndicator({
  id: 'people-trained',
  rows: [
    {
      in: yangjiang,
      because: cite(yangjiang14, 'box-1', 2),
      kind: 'expected',
      base: { year: 2020, value: '5464' },
      target: { comparator: '=', value: '8464' },
      by: 2025,
    },
  ],
  name: {
    zh: '城乡残疾人职业技能培训人数',
    en: 'People with disabilities given vocational training',
    easy: '参加过技能培训的残疾人有多少',
  },
  unit: 'people',
  counts: 'stated',
  why: {
    zh: '尚无逐人的培训记录；按培训台账汇总填报',
    en: 'no record of each person’s training yet; stated from the training ledgers',
    easy: '系统里还没有谁参加过培训的记录，由工作人员填',
  },
})

export const newlyEmployed = statedIndicator({
  id: 'newly-employed',
  rows: [
    {
      in: linhe,
      because: cite(linhe14, 'box-1', 2),
      kind: 'expected',
      base: { year: 2020, value: '1860' },
      target: { comparator: '=', value: '2400' },
      by: 2025,
    },
  ],
  name: {
    zh: '新增残疾人就业人数',
    en: 'People with disabilities newly at work',
    easy: '新找到工作的残疾人有多少',
  },
  unit: 'people',
  counts: 'stated',
  why: {
    zh: '就业记录只说明现在的工作，不说明规划期内的新增；按就业台账汇总填报',
    en: 'records tell the present work, not who began within the plan’s years; stated from the ledgers',
    easy: '系统里只有现在的工作，看不出是不是新找到的，由工作人员填',
  },
})
