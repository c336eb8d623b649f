/** Facts of health a doctor or an assessment has stated; a diagnosis is not a category of disability. */
import { yesNo } from '#policy'

export const severeMentalDisorder = yesNo({
  key: 'severe_mental_disorder',
  record: 'health',
  label: { zh: '严重精神障碍', en: 'Severe mental disorder', easy: '精神方面的病很重' },
  question: {
    zh: '医疗机构是否诊断您患有严重精神障碍？',
    en: 'Has a hospital diagnosed a severe mental disorder?',
    easy: '医生说过您有严重的精神方面的病吗？',
  },
  values: {
    yes: { zh: '严重精神障碍患者', en: 'has a severe mental disorder', easy: '有严重的精神方面的病' },
    no: {
      zh: '未诊断为严重精神障碍',
      en: 'no severe mental disorder diagnosed',
      easy: '没有严重的精神方面的病',
    },
  },
})

export const autism = yesNo({
  key: 'autism',
  record: 'health',
  label: { zh: '孤独症', en: 'Autism', easy: '孤独症（自闭症）' },
  question: {
    zh: '医疗机构是否诊断为孤独症？',
    en: 'Has a hospital diagnosed autism?',
    easy: '医生说过是孤独症（自闭症）吗？',
  },
  values: {
    yes: { zh: '孤独症', en: 'has autism', easy: '是孤独症' },
    no: { zh: '未诊断为孤独症', en: 'no autism diagnosed', easy: '不是' },
  },
})

export const needsRehabilitation = yesNo({
  key: 'needs_rehabilitation',
  record: 'health',
  label: { zh: '康复需求', en: 'Need of rehabilitation', easy: '要不要康复' },
  question: {
    zh: '经评估，您是否有康复需求？',
    en: 'Has an assessment found that you need rehabilitation?',
    easy: '您需要做康复吗？',
  },
  values: {
    yes: { zh: '有康复需求', en: 'needs rehabilitation', easy: '需要康复' },
    no: { zh: '没有康复需求', en: 'does not need rehabilitation', easy: '不需要康复' },
  },
})

export const healthFacts = [severeMentalDisorder, autism, needsRehabilitation] as const
