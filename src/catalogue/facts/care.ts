/** Facts of care assessment. */
import { yesNo } from '#policy'

export const needsLongTermCare = yesNo({
  key: 'needs_long_term_care',
  record: 'care-assessment',
  label: { zh: '长期照护需要', en: 'Need of long-term care', easy: '要不要人长期照顾' },
  question: {
    zh: '经评估，您是否需要他人长期照护？',
    en: 'Has an assessment found that you need long-term care by others?',
    easy: '您平时要不要别人长期照顾？',
  },
  values: {
    yes: { zh: '需要长期照护', en: 'needs long-term care', easy: '要人长期照顾' },
    no: { zh: '不需要长期照护', en: 'does not need long-term care', easy: '不用人长期照顾' },
  },
})

export const careFacts = [needsLongTermCare] as const
