/** Facts of employers: given with the question, not columns of the profile. */
import { number, yesNo } from '#policy'

export const employees = number({
  key: 'employer_employees',
  record: 'employer',
  about: 'employer',
  min: 0,
  unit: { zh: '人', en: 'people', easy: '人' },
  label: { zh: '在职职工人数', en: 'Employees', easy: '单位有多少人' },
  question: {
    zh: '贵单位上年在职职工有多少人？',
    en: 'How many people did you employ last year?',
    easy: '单位去年有多少人上班？',
  },
})

export const disabledEmployees = number({
  key: 'employer_disabled_employees',
  record: 'employer',
  about: 'employer',
  min: 0,
  unit: { zh: '人', en: 'people', easy: '人' },
  label: { zh: '在职残疾职工人数', en: 'Employees with disabilities', easy: '单位有多少残疾人' },
  question: {
    zh: '贵单位安排了多少名残疾人就业？',
    en: 'How many people with disabilities do you employ?',
    easy: '单位里有多少残疾人上班？',
  },
})

export const aboveQuota = yesNo({
  key: 'employer_above_quota',
  record: 'employer',
  about: 'employer',
  label: { zh: '超比例安排残疾人就业', en: 'Employs above the legal ratio', easy: '残疾人比规定的多' },
  question: {
    zh: '经审核，贵单位安排残疾人就业是否超过规定比例？',
    en: 'Has the audit found that you employ more people with disabilities than the legal ratio asks?',
    easy: '审核过了吗？单位里的残疾人是不是比规定的多？',
  },
  values: {
    yes: { zh: '超过规定比例安排残疾人就业', en: 'employs above the legal ratio', easy: '比规定的多' },
    no: { zh: '未超过规定比例', en: 'does not employ above the legal ratio', easy: '没有比规定的多' },
  },
})

export const employerFacts = [employees, disabledEmployees, aboveQuota] as const
