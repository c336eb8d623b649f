/** Facts of social insurance. */
import { oneOf, yesNo } from '#policy'

export const pension = oneOf({
  key: 'pension_insurance',
  record: 'insurance',
  label: { zh: '基本养老保险', en: 'Basic pension insurance', easy: '养老保险' },
  question: {
    zh: '您参加了哪种基本养老保险？',
    en: 'Which basic pension insurance do you have?',
    easy: '您参加了哪种养老保险？',
  },
  values: {
    residents: { zh: '城乡居民保险', en: 'residents’ scheme', easy: '居民的（村里、社区交的）' },
    employees: { zh: '职工保险', en: 'employees’ scheme', easy: '职工的（单位交的）' },
    none: { zh: '未参保', en: 'not insured', easy: '没有参加' },
  },
})

export const medical = oneOf({
  key: 'medical_insurance',
  record: 'insurance',
  label: { zh: '基本医疗保险', en: 'Basic medical insurance', easy: '医保' },
  question: {
    zh: '您参加了哪种基本医疗保险？',
    en: 'Which basic medical insurance do you have?',
    easy: '您参加了哪种医保？',
  },
  values: {
    residents: { zh: '城乡居民保险', en: 'residents’ scheme', easy: '居民的（村里、社区交的）' },
    employees: { zh: '职工保险', en: 'employees’ scheme', easy: '职工的（单位交的）' },
    none: { zh: '未参保', en: 'not insured', easy: '没有参加' },
  },
})

export const unemployment = yesNo({
  key: 'unemployment_insured',
  record: 'insurance',
  label: { zh: '失业保险', en: 'Unemployment insurance', easy: '失业保险' },
  question: {
    zh: '您是否依法参加了失业保险？',
    en: 'Are you insured against unemployment?',
    easy: '您参加过失业保险吗？',
  },
  values: {
    yes: { zh: '参加失业保险', en: 'insured against unemployment', easy: '参加了失业保险' },
    no: { zh: '未参加失业保险', en: 'not insured against unemployment', easy: '没有参加失业保险' },
  },
})

export const insuranceFacts = [pension, medical, unemployment] as const
