/** Facts of social relief: who the civil-affairs office recognises as being in need. */
import { oneOf } from '#policy'

export const status = oneOf({
  key: 'relief_status',
  record: 'income-status',
  label: { zh: '社会救助身份', en: 'Social relief status', easy: '有没有低保' },
  question: {
    zh: '您家现在享受哪种社会救助？',
    en: 'Which social relief does your family receive now?',
    easy: '您家有没有低保，或者别的救助？',
  },
  values: {
    dibao: { zh: '最低生活保障家庭', en: 'family on minimum living allowance (dibao)', easy: '有低保' },
    'dibao-edge': {
      zh: '最低生活保障边缘家庭',
      en: 'family just above the minimum living allowance line',
      easy: '低保边缘（收入只比低保高一点）',
    },
    tekun: { zh: '特困人员', en: 'person in extreme hardship (tekun)', easy: '特困供养' },
    none: { zh: '没有', en: 'none', easy: '都没有' },
  },
})

export const reliefFacts = [status] as const
