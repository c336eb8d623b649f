/** Coverage of the two subsidies: indicators 4 and 5 of Yangjiang's plan, 2 and 3 of Shuozhou's, 3 and 4 of Linhe's. */
import { cite, indicator } from '#policy'
import { linhe, shuozhou, yangjiang } from '../../places.ts'
import { linhe14 } from '../../sources/linhe14.ts'
import { shuozhou13 } from '../../sources/shuozhou13.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { livingSubsidy } from '../programmes/living-subsidy.ts'
import { nursingSubsidy } from '../programmes/nursing-subsidy.ts'

const everybodyStill = {
  kind: 'binding',
  base: { year: 2020, value: '100' },
  target: { comparator: '=', value: '100' },
  by: 2025,
} as const
const mostBy2020 = { kind: 'binding', target: { comparator: '>', value: '95' }, by: 2020 } as const

export const livingSubsidyCoverage = indicator({
  id: 'living-subsidy-coverage',
  because: [cite(yangjiang14, 'box-1', 4), cite(linhe14, 'box-1', 3), cite(shuozhou13, 'box-1', 2)],
  rows: [
    { in: yangjiang, because: cite(yangjiang14, 'box-1', 4), ...everybodyStill },
    { in: linhe, because: cite(linhe14, 'box-1', 3), ...everybodyStill },
    { in: shuozhou, because: cite(shuozhou13, 'box-1', 2), ...mostBy2020 },
  ],
  name: {
    zh: '困难残疾人生活补贴覆盖率',
    en: 'Coverage of the living subsidy',
    easy: '该拿生活补贴的人，有多少拿到了',
  },
  unit: 'percent',
  of: livingSubsidy,
  counts: 'receiving',
})

export const nursingSubsidyCoverage = indicator({
  id: 'nursing-subsidy-coverage',
  because: [cite(yangjiang14, 'box-1', 5), cite(linhe14, 'box-1', 4), cite(shuozhou13, 'box-1', 3)],
  rows: [
    { in: yangjiang, because: cite(yangjiang14, 'box-1', 5), ...everybodyStill },
    { in: linhe, because: cite(linhe14, 'box-1', 4), ...everybodyStill },
    { in: shuozhou, because: cite(shuozhou13, 'box-1', 3), ...mostBy2020 },
  ],
  name: {
    zh: '重度残疾人护理补贴覆盖率',
    en: 'Coverage of the nursing subsidy',
    easy: '该拿护理补贴的人，有多少拿到了',
  },
  unit: 'percent',
  of: nursingSubsidy,
  counts: 'receiving',
})
