/** Coverage of the two subsidies: indicators 4 and 5 of Yangjiang's plan, 3 and 4 of Linhe's. */
import { cite, indicator } from '#policy'
import { linhe14 } from '../../sources/linhe14.ts'
import { yangjiang14 } from '../../sources/yangjiang14.ts'
import { livingSubsidy } from '../programmes/living-subsidy.ts'
import { nursingSubsidy } from '../programmes/nursing-subsidy.ts'

export const livingSubsidyCoverage = indicator({
  id: 'living-subsidy-coverage',
  because: [cite(yangjiang14, 'box-1', 4), cite(linhe14, 'box-1', 3)],
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
  because: [cite(yangjiang14, 'box-1', 5), cite(linhe14, 'box-1', 4)],
  name: {
    zh: '重度残疾人护理补贴覆盖率',
    en: 'Coverage of the nursing subsidy',
    easy: '该拿护理补贴的人，有多少拿到了',
  },
  unit: 'percent',
  of: nursingSubsidy,
  counts: 'receiving',
})
