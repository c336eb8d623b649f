/** Facts of schooling. */
import { day, oneOf } from '#policy'

export const stage = oneOf({
  key: 'school_stage',
  record: 'schooling',
  label: { zh: '就读阶段', en: 'Stage of education', easy: '在哪里上学' },
  question: {
    zh: '您现在就读于哪个阶段？',
    en: 'Which stage of education are you in?',
    easy: '您现在上的是哪种学校？',
  },
  values: {
    preschool: { zh: '学前教育', en: 'preschool', easy: '幼儿园' },
    primary: { zh: '小学', en: 'primary school', easy: '小学' },
    junior: { zh: '初中', en: 'junior secondary school', easy: '初中' },
    senior: { zh: '普通高中', en: 'senior secondary school', easy: '高中' },
    vocational: { zh: '中等职业学校', en: 'vocational secondary school', easy: '中专、职高、技校' },
    college: { zh: '专科', en: 'college (zhuanke)', easy: '大专' },
    bachelor: { zh: '本科', en: 'bachelor’s studies', easy: '大学本科' },
    master: { zh: '硕士研究生', en: 'master’s studies', easy: '硕士' },
    doctor: { zh: '博士研究生', en: 'doctoral studies', easy: '博士' },
    none: { zh: '未在校就读', en: 'not at school', easy: '没有上学' },
  },
})

export const graduatedOn = day({
  key: 'graduated_on',
  record: 'schooling',
  label: { zh: '毕业日期', en: 'Day of graduation', easy: '哪天毕业' },
  question: {
    zh: '您最近一次毕业是哪一天？',
    en: 'On which day did you last graduate?',
    easy: '您是哪一天毕业的？',
  },
})

export const highestStage = oneOf({
  key: 'highest_stage',
  record: 'schooling',
  label: { zh: '最高学历', en: 'Highest completed education', easy: '最高读完什么学校' },
  question: {
    zh: '您已完成的最高学历是什么？',
    en: 'What is the highest education you have completed?',
    easy: '您读完的最高的学校是哪种？',
  },
  values: {
    none: { zh: '未完成小学', en: 'none completed', easy: '没有读完小学' },
    primary: { zh: '小学', en: 'primary school', easy: '小学' },
    junior: { zh: '初中（完成义务教育）', en: 'junior secondary (compulsory education)', easy: '初中' },
    secondary: { zh: '高中或中职', en: 'senior or vocational secondary', easy: '高中、中专' },
    college: { zh: '专科', en: 'college (zhuanke)', easy: '大专' },
    bachelor: { zh: '本科', en: 'bachelor', easy: '大学本科' },
    postgraduate: { zh: '研究生', en: 'postgraduate', easy: '研究生' },
  },
})

export const schoolingFacts = [stage, graduatedOn, highestStage] as const
