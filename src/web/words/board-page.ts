/** Words of the plan board and the list of indicators. */
import type { StaffPhrases } from './phrases.ts'

export const boardWords = {
  title: { zh: '规划任务', en: 'Plan board' },
  unit: { zh: '牵头或配合单位', en: 'Unit leading or cooperating' },
  field: { zh: '领域', en: 'Field' },
  state: { zh: '进展', en: 'State' },
  shown: (n: number, of: number) =>
    n === of
      ? { zh: `共 ${of} 项，按牵头单位排列`, en: `${of} in all, by leading unit` }
      : { zh: `显示 ${of} 项中的 ${n} 项，按牵头单位排列`, en: `Showing ${n} of ${of}, by leading unit` },
  empty: { zh: '没有符合条件的任务。请换一个条件。', en: 'No tasks match. Choose something else.' },
  no: { zh: '序号', en: 'No.' },
  task: { zh: '任务', en: 'Task' },
  coop: { zh: '配合单位', en: 'With' },
  due: { zh: '期限', en: 'By' },
  targets: { zh: '句中的目标', en: 'Targets in the text' },
  evidence: { zh: '依据的记录', en: 'Evidence' },
  fullText: { zh: '原文', en: 'Full text' },
  line: (line: number) => ({ zh: `原文第 ${line} 行`, en: `line ${line} of the document` }),
  indicators: { zh: '指标', en: 'Indicators' },
  name: { zh: '指标', en: 'Indicator' },
  kind: { zh: '性质', en: 'Kind' },
  computed: {
    zh: '“现在”由记录算出，不能填写。',
    en: '“Now” is computed from records and cannot be typed in.',
  },
  findings: (n: number) => ({
    zh: `规划文本中有 ${n} 处需要核对`,
    en: `${n} places in the plan need checking`,
  }),
} satisfies StaffPhrases
