/** A plan of a town that does not exist, for tests, with a catalogue that cites it. Not policy. */
import type { Staff } from '#access'
import { livingSubsidy, livingSubsidyCoverage } from '#catalogue'
import { areaCode, type CountyCode } from '#kernel'
import { cite, indicator, programme, source } from '#policy'
import type { Catalogue } from './links.ts'

const table = (...rows: readonly (readonly string[])[]) => rows.map((row) => row.join('\t')).join('\n')

/** Task 2 is served by a programme and measured by indicator 2; task 3 names units of which none is known to lead. */
export const toyText = `青岩镇“十四五”助残规划

第一章 目标

专栏1 主要指标

${table(
  ['指标', '2020年', '2025年', '属性'],
  ['1. 康复服务覆盖率', '90%', '> 95%', '预期性'],
  ['2. 照料补贴覆盖率', '98%', '100%', '约束性'],
)}

附件

重点任务分工表

${table(
  ['序号', '重点任务', '负责单位', '配合单位'],
  ['1', '开展康复服务。', '镇残联', '镇卫生院'],
  ['2', '落实照料补贴，到2025年覆盖率达到100%。', '镇民政办', '镇财政所、镇残联'],
  ['3', '改造道路，方便出行。', '镇建设办', '镇残联'],
)}
`

export const toySource = source({
  id: 'toy',
  title: { zh: '青岩镇“十四五”助残规划', en: 'Five-year plan of a toy town' },
  issuer: { zh: '青岩镇', en: 'Toy town' },
  clauses: {
    'box-1': { zh: '专栏1', en: 'Box 1', items: 2 },
    annex: { zh: '附件', en: 'Annex', items: 3 },
  },
})

export const toySubsidy = programme({
  ...livingSubsidy,
  id: 'toy-subsidy',
  variants: livingSubsidy.variants
    .slice(0, 1)
    .map((variant) => ({ ...variant, basis: [cite(toySource, 'annex', 2)] })),
})

export const toyCoverage = indicator({
  ...livingSubsidyCoverage,
  id: 'toy-coverage',
  because: [cite(toySource, 'box-1', 2)],
  of: toySubsidy,
})

export const toyCatalogue: Catalogue = {
  sources: [toySource],
  programmes: [toySubsidy],
  indicators: [toyCoverage],
}

/** Somebody of an office with these duties. */
export const toyOffice = (duties: Staff['duties']): Staff => ({
  kind: 'staff',
  id: '01900000-0000-7000-8000-00000000000a',
  name: '测试',
  office: 'committee',
  duties,
  area: areaCode('4417'),
  counties: [areaCode('441702') as CountyCode],
})
