/** What people bring when they apply for assistance, in words. */
import type { PlainWords } from '#kernel'

export const identityCard: PlainWords = {
  zh: '居民身份证（或户口簿）',
  en: 'Resident identity card (or household register)',
  easy: '身份证，没有就带户口本',
}

export const certificateItself: PlainWords = {
  zh: '残疾人证',
  en: 'Disability certificate',
  easy: '残疾人证',
}

export const reliefProof: PlainWords = {
  zh: '低保家庭成员：低保证明',
  en: 'Members of a dibao family: proof of the allowance',
  easy: '有低保的人，带低保证明',
}

export const careProof: PlainWords = {
  zh: '一级、二级残疾人：长期照护需要的评估结果',
  en: 'Grades 1 and 2: the assessment of your need of long-term care',
  easy: '一级、二级的人，带“要人照顾”的评估结果',
}

export const accountBook: PlainWords = {
  zh: '本人或监护人的银行存折或银行卡',
  en: 'Bank book or card of yourself or your guardian',
  easy: '自己的银行卡，或者监护人的银行卡',
}
