/** Facts of a need at the moment, as somebody who asks for help or a village worker states it. */
import { yesNo } from '#policy'

/** 基本生活暂时陷入困境, the words of Yangjiang. */
export const basicLivingInDifficulty = yesNo({
  key: 'basic_living_in_difficulty',
  record: 'need',
  about: 'household',
  label: {
    zh: '基本生活暂时陷入困境',
    en: 'Basic living in difficulty for a time',
    easy: '最近日子过不下去',
  },
  question: {
    zh: '您或您家的基本生活目前是否暂时陷入困境？',
    en: 'Are you, or is your household, for the time being unable to meet the basic needs of living?',
    easy: '您家最近是不是遇到难处，吃饭、生活都成了问题？',
  },
  values: {
    yes: {
      zh: '基本生活暂时陷入困境',
      en: 'basic living is in difficulty for a time',
      easy: '最近日子过不下去',
    },
    no: { zh: '基本生活未陷入困境', en: 'basic living is not in difficulty', easy: '日子过得下去' },
  },
})

/** 突发性、紧迫性、临时性生活困难, the words of Zhangdian. */
export const suddenHardship = yesNo({
  key: 'sudden_hardship',
  record: 'need',
  label: {
    zh: '突发性、紧迫性、临时性生活困难',
    en: 'Sudden, urgent, temporary hardship',
    easy: '突然遇到急难的事',
  },
  question: {
    zh: '您目前是否遇到突发性、紧迫性、临时性的生活困难？',
    en: 'Have you met with a sudden, urgent, temporary hardship?',
    easy: '您是不是突然遇到了急事、难事，生活有困难？',
  },
  values: {
    yes: {
      zh: '遇到突发性、紧迫性、临时性生活困难',
      en: 'in sudden, urgent, temporary hardship',
      easy: '突然遇到急难的事',
    },
    no: { zh: '没有突发性生活困难', en: 'no sudden hardship', easy: '没有遇到急难的事' },
  },
})

export const isolatedAtHome = yesNo({
  key: 'isolated_at_home',
  record: 'need',
  label: {
    zh: '因疫情防控在家隔离',
    en: 'Isolated at home by epidemic control',
    easy: '因为疫情不能出门',
  },
  question: {
    zh: '您目前是否因疫情防控在家隔离？',
    en: 'Are you isolated at home because of epidemic control?',
    easy: '您现在是不是因为疫情，要待在家里，不能出门？',
  },
  values: {
    yes: {
      zh: '因疫情防控在家隔离',
      en: 'isolated at home by epidemic control',
      easy: '因为疫情不能出门',
    },
    no: { zh: '未在家隔离', en: 'not isolated at home', easy: '没有隔离' },
  },
})

export const vagrantOrBegging = yesNo({
  key: 'vagrant_or_begging',
  record: 'need',
  label: { zh: '流浪、乞讨', en: 'Vagrant or begging', easy: '在外面流浪、要饭' },
  question: {
    zh: '您（或您要帮助的人）是否正在流浪、乞讨？',
    en: 'Are you, or is the person you help, living on the street or begging?',
    easy: '是不是在外面流浪，或者要饭？',
  },
  values: {
    yes: { zh: '流浪、乞讨', en: 'vagrant or begging', easy: '在外面流浪、要饭' },
    no: { zh: '没有流浪、乞讨', en: 'neither vagrant nor begging', easy: '没有流浪，也没有要饭' },
  },
})

export const withoutLivelihood = yesNo({
  key: 'without_livelihood',
  record: 'need',
  label: { zh: '生活无着', en: 'Without any means of living', easy: '没有吃住的地方' },
  question: {
    zh: '您（或您要帮助的人）是否生活无着？',
    en: 'Are you, or is the person you help, without any means of living?',
    easy: '是不是没有地方吃饭、没有地方住？',
  },
  values: {
    yes: { zh: '生活无着', en: 'without any means of living', easy: '没有吃住的地方' },
    no: { zh: '生活有着落', en: 'has means of living', easy: '有吃住的地方' },
  },
})

export const inAssessment = yesNo({
  key: 'in_disability_assessment',
  record: 'need',
  label: { zh: '残疾评定', en: 'Assessment of disability', easy: '去医院评残疾' },
  question: {
    zh: '您是否正在办理残疾评定？',
    en: 'Are you having your disability assessed?',
    easy: '您是不是正要去医院评残疾、办残疾人证？',
  },
  values: {
    yes: { zh: '正在办理残疾评定', en: 'having the disability assessed', easy: '正在评残疾' },
    no: { zh: '没有办理残疾评定', en: 'not having a disability assessed', easy: '没有在评残疾' },
  },
})

export const needFacts = [
  basicLivingInDifficulty,
  suddenHardship,
  isolatedAtHome,
  vagrantOrBegging,
  withoutLivelihood,
  inAssessment,
] as const
