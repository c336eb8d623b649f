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
    '3.1.2': { zh: '第三章第一节二', en: 'Chapter 3, section 1, 2' },
    '3.1.3': { zh: '第三章第一节三', en: 'Chapter 3, section 1, 3' },
    '3.1.4': { zh: '第三章第一节四', en: 'Chapter 3, section 1, 4' },
    '3.1.5': { zh: '第三章第一节五', en: 'Chapter 3, section 1, 5' },
    '3.1.6': { zh: '第三章第一节六', en: 'Chapter 3, section 1, 6' },
    '3.2.1': { zh: '第三章第二节一', en: 'Chapter 3, section 2, 1' },
    '3.2.2': { zh: '第三章第二节二', en: 'Chapter 3, section 2, 2' },
    '3.2.3': { zh: '第三章第二节三', en: 'Chapter 3, section 2, 3' },
    '3.2.4': { zh: '第三章第二节四', en: 'Chapter 3, section 2, 4' },
    '3.3.1': { zh: '第三章第三节一', en: 'Chapter 3, section 3, 1' },
    '3.3.2': { zh: '第三章第三节二', en: 'Chapter 3, section 3, 2' },
    '3.3.3': { zh: '第三章第三节三', en: 'Chapter 3, section 3, 3' },
    '3.3.4': { zh: '第三章第三节四', en: 'Chapter 3, section 3, 4' },
    '3.4.1': { zh: '第三章第四节一', en: 'Chapter 3, section 4, 1' },
    '3.4.2': { zh: '第三章第四节二', en: 'Chapter 3, section 4, 2' },
    '3.4.3': { zh: '第三章第四节三', en: 'Chapter 3, section 4, 3' },
    '3.5.1': { zh: '第三章第五节一', en: 'Chapter 3, section 5, 1' },
    '3.5.2': { zh: '第三章第五节二', en: 'Chapter 3, section 5, 2' },
    '3.5.3': { zh: '第三章第五节三', en: 'Chapter 3, section 5, 3' },
    'box-2': { zh: '专栏2', en: 'Box 2', items: 4 },
    'box-3': { zh: '专栏3', en: 'Box 3', items: 10 },
    'box-4': { zh: '专栏4', en: 'Box 4', items: 4 },
    'box-5': { zh: '专栏5', en: 'Box 5', items: 7 },
    annex: { zh: '附件', en: 'Annex', items: 18 },
  },
})
