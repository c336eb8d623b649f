/** Facts of bodies that send athletes: given with the question. */
import { oneOf, yesNo } from '#policy'

export const senderKind = oneOf({
  key: 'organisation_sender_kind',
  record: 'organisation',
  about: 'organisation',
  label: { zh: '输送单位类别', en: 'Kind of sending body', easy: '哪种单位' },
  question: {
    zh: '贵单位是残联系统单位还是特殊教育学校？',
    en: 'Are you a body of the disabled persons’ federation or a special school?',
    easy: '你们是残联的单位，还是特殊教育学校？',
  },
  values: {
    federation: {
      zh: '残联系统单位',
      en: 'a body of the disabled persons’ federation',
      easy: '残联的单位',
    },
    'special-school': { zh: '特殊教育学校', en: 'a special school', easy: '特殊教育学校' },
    none: { zh: '都不是', en: 'neither', easy: '都不是' },
  },
})

export const sentAthletes = yesNo({
  key: 'organisation_sent_athletes',
  record: 'organisation',
  about: 'organisation',
  label: { zh: '输送残疾人运动员', en: 'Has sent athletes', easy: '送过运动员' },
  question: {
    zh: '贵单位是否输送过残疾人运动员？',
    en: 'Have you sent athletes with disabilities to a team?',
    easy: '你们送过残疾人运动员去队里吗？',
  },
  values: {
    yes: { zh: '输送过残疾人运动员', en: 'has sent athletes', easy: '送过运动员' },
    no: { zh: '未输送过残疾人运动员', en: 'has sent no athletes', easy: '没有送过' },
  },
})

export const senderFacts = [senderKind, sentAthletes] as const
