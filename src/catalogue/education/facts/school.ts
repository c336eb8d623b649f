/** Facts of schools: given with the question. */
import { number, oneOf } from '#policy'

export const kind = oneOf({
  key: 'school_kind',
  record: 'school',
  about: 'school',
  label: { zh: '学校类别', en: 'Kind of school', easy: '哪种学校' },
  question: { zh: '贵校属于哪一类？', en: 'What kind of school are you?', easy: '你们是哪种学校？' },
  values: {
    special: { zh: '特殊教育学校', en: 'special school', easy: '特殊教育学校' },
    ordinary: { zh: '普通学校', en: 'ordinary school', easy: '普通学校' },
    none: { zh: '不是学校', en: 'not a school', easy: '不是学校' },
  },
})

export const disabledPupils = number({
  key: 'school_disabled_pupils',
  record: 'school',
  about: 'school',
  min: 0,
  unit: { zh: '人', en: 'people', easy: '人' },
  label: { zh: '在校残疾学生人数', en: 'Pupils with disabilities', easy: '学校有几个残疾学生' },
  question: {
    zh: '贵校招收了多少名残疾学生？',
    en: 'How many pupils with disabilities do you have?',
    easy: '学校里有几个残疾学生？',
  },
})

export const schoolFacts = [kind, disabledPupils] as const
