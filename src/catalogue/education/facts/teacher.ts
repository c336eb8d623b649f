/** Facts of teachers of pupils with disabilities: given with the question, for no register of them exists. */
import { money, oneOf } from '#policy'

export const post = oneOf({
  key: 'teacher_post',
  record: 'teacher',
  about: 'teacher',
  label: { zh: '特殊教育岗位', en: 'Post in special education', easy: '在哪里教书' },
  question: {
    zh: '您在哪一类特殊教育岗位工作？',
    en: 'Which post in special education do you hold?',
    easy: '您在哪里教残疾学生？',
  },
  values: {
    'special-school': {
      zh: '特殊教育学校教师',
      en: 'teacher at a special school',
      easy: '特殊教育学校的老师',
    },
    'special-class': {
      zh: '普通中小学附设特教班教师',
      en: 'teacher of a special class at an ordinary school',
      easy: '普通学校特教班的老师',
    },
    'vocational-special-class': {
      zh: '职业高中、普通中专成班建制特教班教师',
      en: 'teacher of a special class formed at a vocational school',
      easy: '职业学校特教班的老师',
    },
    inclusive: {
      zh: '随班就读教师',
      en: 'teacher of pupils in ordinary classes',
      easy: '普通班里有残疾学生的老师',
    },
    'home-teaching': { zh: '送教上门教师', en: 'teacher at pupils’ homes', easy: '去学生家里上课的老师' },
    related: {
      zh: '随班就读、送教上门相关人员',
      en: 'other staff of such teaching',
      easy: '帮着做这些事的人',
    },
    none: { zh: '不属于上述岗位', en: 'none of these', easy: '都不是' },
  },
})

export const basicPay = money({
  key: 'teacher_basic_pay',
  record: 'teacher',
  about: 'teacher',
  min: 0,
  label: { zh: '本人月基本工资', en: 'Own basic pay of a month', easy: '每月基本工资' },
  question: {
    zh: '您本人每月的基本工资是多少元？',
    en: 'What is your own basic pay in a month?',
    easy: '您每个月的基本工资是多少钱？',
  },
})

export const teacherFacts = [post, basicPay] as const
