/** What people bring when they apply for housing, where other fields do not ask for it. */
import type { PlainWords } from '#kernel'

export const dangerousHomeReport: PlainWords = {
  zh: '危房鉴定结果',
  en: 'The report that the home is dangerous',
  easy: '写着“危房”的那张纸',
}
