/** What people bring when they apply, in words; what only one field asks for stands in the field. */
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

export const householdRegister: PlainWords = {
  zh: '户口簿',
  en: 'Household register',
  easy: '户口本',
}

export const incomeProof: PlainWords = {
  zh: '家庭收入和财产情况的证明',
  en: 'Proof of the household’s income and assets',
  easy: '家里有多少钱、多少收入的证明',
}

export const guardianCard: PlainWords = {
  zh: '监护人的居民身份证',
  en: 'Identity card of the guardian',
  easy: '监护人的身份证',
}

export const diagnosis: PlainWords = {
  zh: '医疗机构的诊断或评估结果',
  en: 'A hospital’s diagnosis or assessment',
  easy: '医院的诊断书',
}

export const admissionNotice: PlainWords = {
  zh: '录取通知书或在读证明',
  en: 'Notice of admission or proof of study',
  easy: '录取通知书，或者学校开的证明',
}

export const businessLicence: PlainWords = {
  zh: '营业执照或法人登记证书',
  en: 'Business licence or certificate of registration',
  easy: '单位的营业执照或登记证',
}

export const staffList: PlainWords = {
  zh: '残疾职工名册及其残疾人证、劳动合同、社会保险缴费记录',
  en: 'List of employees with disabilities with certificates, contracts and insurance records',
  easy: '残疾职工的名单、残疾人证、合同、社保记录',
}
