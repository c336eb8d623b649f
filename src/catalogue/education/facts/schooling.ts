/** Facts of schooling only education asks for: getting to school, reading, examinations. */
import { oneOf, yesNo } from '#policy'

/** 不能到校学习, the words of Shuozhou. */
export const cannotAttendSchool = yesNo({
  key: 'cannot_attend_school',
  record: 'schooling',
  label: { zh: '不能到校学习', en: 'Cannot come to school', easy: '去不了学校' },
  question: {
    zh: '孩子是否因身体等原因不能到校学习？',
    en: 'Is the child unable to come to school, for health or other reasons?',
    easy: '孩子是不是去不了学校上课？',
  },
  values: {
    yes: { zh: '不能到校学习', en: 'cannot come to school', easy: '去不了学校' },
    no: { zh: '能够到校学习', en: 'can come to school', easy: '能去学校' },
  },
})

export const illiterate = yesNo({
  key: 'illiterate',
  record: 'schooling',
  label: { zh: '文盲', en: 'Cannot read or write', easy: '不认字' },
  question: {
    zh: '您是否不识字（文盲）？',
    en: 'Are you unable to read and write?',
    easy: '您是不是不认字、不会写字？',
  },
  values: {
    yes: { zh: '不识字', en: 'cannot read or write', easy: '不认字' },
    no: { zh: '识字', en: 'can read and write', easy: '认字' },
  },
})

export const examination = oneOf({
  key: 'examination_entered',
  record: 'schooling',
  label: { zh: '报名参加的考试', en: 'Examination entered for', easy: '要考什么试' },
  question: {
    zh: '您将参加哪一类考试？',
    en: 'What kind of examination are you going to sit?',
    easy: '您要去考什么试？',
  },
  values: {
    'state-education': {
      zh: '国家教育考试（如高考、研究生招生考试）',
      en: 'a state education examination (as for admission to university)',
      easy: '国家的考试，比如高考',
    },
    occupational: { zh: '职业考试', en: 'an occupational examination', easy: '考工作用的证' },
    other: { zh: '其他考试', en: 'another examination', easy: '别的考试' },
    none: { zh: '不参加考试', en: 'none', easy: '不考试' },
  },
})

export const educationSchoolingFacts = [cannotAttendSchool, illiterate, examination] as const
