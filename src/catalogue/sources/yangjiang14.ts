/** Yangjiang's fourteenth five-year plan for persons with disabilities: its clauses by their place, without their text. */
import { day } from '#kernel'
import { source } from '#policy'

export const yangjiang14 = source({
  id: 'yangjiang-14',
  title: {
    zh: '阳江市“十四五”残疾人保障和发展规划',
    en: 'Yangjiang fourteenth five-year plan for the protection and development of persons with disabilities',
  },
  issuer: { zh: '阳江市人民政府', en: 'Yangjiang Municipal People’s Government' },
  period: { from: day('2021-01-01'), to: day('2025-12-31') },
  clauses: {
    '1.1': { zh: '第一章第一节', en: 'Chapter 1, section 1' },
    '2.3': { zh: '第二章第三节', en: 'Chapter 2, section 3' },
    'box-1': { zh: '专栏1', en: 'Box 1', items: 11 },
    '3.1.1': { zh: '第三章第一节一', en: 'Chapter 3, section 1, 1' },
    '3.1.2': { zh: '第三章第一节二', en: 'Chapter 3, section 1, 2' },
    '3.1.3': { zh: '第三章第一节三', en: 'Chapter 3, section 1, 3' },
    '3.1.4': { zh: '第三章第一节四', en: 'Chapter 3, section 1, 4' },
    '3.1.5': { zh: '第三章第一节五', en: 'Chapter 3, section 1, 5' },
    '3.1.6': { zh: '第三章第一节六', en: 'Chapter 3, section 1, 6' },
    '3.1.7': { zh: '第三章第一节七', en: 'Chapter 3, section 1, 7' },
    '3.1.8': { zh: '第三章第一节八', en: 'Chapter 3, section 1, 8' },
    'box-2': { zh: '专栏2', en: 'Box 2', items: 13 },
    annex: { zh: '附件', en: 'Annex', items: 35 },
  },
})
