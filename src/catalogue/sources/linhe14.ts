/** The plan of the fictional city of Linhe (`examples/linhe-14th-plan.txt`): its clauses by their place. */
import { day } from '#kernel'
import { source } from '#policy'

export const linhe14 = source({
  id: 'linhe-14',
  title: {
    zh: '临禾市“十四五”残疾人服务规划',
    en: 'Linhe fourteenth five-year plan of services for persons with disabilities (fictional)',
  },
  issuer: { zh: '临禾市人民政府', en: 'Linhe Municipal People’s Government (fictional)' },
  period: { from: day('2021-01-01'), to: day('2025-12-31') },
  clauses: {
    '1.1': { zh: '第一章第一节', en: 'Chapter 1, section 1' },
    'box-1': { zh: '专栏1', en: 'Box 1', items: 9 },
    '3.1.1': { zh: '第三章第一节一', en: 'Chapter 3, section 1, 1' },
    'box-2': { zh: '专栏2', en: 'Box 2', items: 4 },
    annex: { zh: '附件', en: 'Annex', items: 12 },
  },
})
