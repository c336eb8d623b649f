/** Facts of mental health that are wider than a severe disorder, in the words of Shuozhou and the unnamed district. */
import { yesNo } from '#policy'

/** 精神障碍 without “severe”: neither a certificate nor the narrower diagnosis is asked for. */
export const mentalDisorder = yesNo({
  key: 'mental_disorder',
  record: 'health',
  label: { zh: '精神障碍', en: 'Mental disorder', easy: '精神方面的病' },
  question: {
    zh: '医疗机构是否诊断您患有精神障碍（不论轻重）？',
    en: 'Has a hospital diagnosed a mental disorder, severe or not?',
    easy: '医生说过您有精神方面的病吗？轻的、重的都算。',
  },
  values: {
    yes: { zh: '精神障碍患者', en: 'has a mental disorder', easy: '有精神方面的病' },
    no: { zh: '未诊断为精神障碍', en: 'no mental disorder diagnosed', easy: '没有精神方面的病' },
  },
})

export const mentalHealthFacts = [mentalDisorder] as const
