/** Facts of the person's own entry in the register. */
import { day, oneOf } from '#policy'

export const born = day({
  key: 'born',
  record: 'person',
  fixed: true,
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
