/** Facts of the person's own entry in the register. */
import { day, oneOf, yesNo } from '#policy'

export const born = day({
  key: 'born',
  record: 'person',
  fixed: true,
  happened: true,
  label: { zh: '出生日期', en: 'Date of birth', easy: '生日' },
  question: {
    zh: '您的出生日期是哪一天？',
    en: 'What is your date of birth?',
    easy: '您是哪年哪月哪日出生的？',
  },
})

export const sex = oneOf({
  key: 'sex',
  record: 'person',
  fixed: true,
  label: { zh: '性别', en: 'Sex', easy: '男还是女' },
  question: { zh: '您的性别是？', en: 'What is your sex?', easy: '您是男还是女？' },
  values: {
    male: { zh: '男', en: 'male', easy: '男' },
    female: { zh: '女', en: 'female', easy: '女' },
  },
})

export const residence = oneOf({
  key: 'residence',
  record: 'person',
  label: { zh: '户口性质', en: 'Urban or rural registration', easy: '城里户口还是农村户口' },
  question: {
    zh: '您的户口登记在城镇还是农村？',
    en: 'Are you registered as an urban or a rural resident?',
    easy: '您的户口是城里的，还是农村的？',
  },
  values: {
    urban: { zh: '城镇', en: 'urban', easy: '城里' },
    rural: { zh: '农村', en: 'rural', easy: '农村' },
  },
})

export const localRegistration = yesNo({
  key: 'local_registration',
  record: 'registration',
  label: { zh: '本地户籍', en: 'Local household registration', easy: '本地户口' },
  question: {
    zh: '您的户籍是否在本市（区）？',
    en: 'Is your household registration in this city or district?',
    easy: '您的户口在本地吗？',
  },
  values: {
    yes: { zh: '本地户籍', en: 'registered locally', easy: '本地户口' },
    no: { zh: '非本地户籍', en: 'not registered locally', easy: '外地户口' },
  },
})

export const residencePermit = yesNo({
  key: 'residence_permit',
  record: 'registration',
  label: { zh: '居住证', en: 'Residence permit', easy: '居住证' },
  question: {
    zh: '您是否持有本地的居住证？',
    en: 'Do you hold a local residence permit?',
    easy: '您有本地的居住证吗？',
  },
  values: {
    yes: { zh: '持有居住证', en: 'holds a residence permit', easy: '有居住证' },
    no: { zh: '没有居住证', en: 'holds no residence permit', easy: '没有居住证' },
  },
})

/** 成年: eighteen completed years, as the Civil Code says for every plan. */
export const isAdult = born.ageAtLeast(18)

export const personFacts = [born, sex, residence, localRegistration, residencePermit] as const
