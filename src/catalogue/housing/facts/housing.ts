/** Facts of dangerous homes: what an assessment of the building has found, and whether the household can pay for mending it. */
import { oneOf, yesNo } from '#policy'

export const dangerousHome = oneOf({
  key: 'dangerous_home',
  record: 'housing',
  about: 'household',
  label: { zh: '危房鉴定', en: 'Dangerous home', easy: '房子危不危险' },
  question: {
    zh: '您家住房是否经鉴定为危房？在农村还是在城镇？',
    en: 'Has your home been assessed as dangerous? Is it in the countryside or in town?',
    easy: '有人来看过您家的房子吗？说是“危房”吗？房子在农村还是城里？',
  },
  values: {
    rural: { zh: '农村危房', en: 'dangerous, in the countryside', easy: '是危房，在农村' },
    urban: { zh: '城镇危房', en: 'dangerous, in town', easy: '是危房，在城里' },
    none: { zh: '未鉴定为危房', en: 'not assessed as dangerous', easy: '没说是危房' },
  },
})

export const cannotFundRenovation = yesNo({
  key: 'cannot_fund_renovation',
  record: 'housing',
  about: 'household',
  label: {
    zh: '无力自筹资金改造危房',
    en: 'Cannot raise money to renovate',
    easy: '没有钱修危房',
  },
  question: {
    zh: '您家是否无力自筹资金改造危房？',
    en: 'Is your household unable to raise its own money to renovate the dangerous home?',
    easy: '房子要修。您家是不是拿不出钱来？',
  },
  values: {
    yes: {
      zh: '无力自筹资金改造危房',
      en: 'cannot raise money to renovate',
      easy: '拿不出钱修房子',
    },
    no: { zh: '能够自筹资金', en: 'can raise money of their own', easy: '拿得出钱' },
  },
})

/** 存量危房: once it is renovated the home is no longer dangerous, so having been is remembered here. */
export const dangerousHomeRenovated = yesNo({
  key: 'dangerous_home_renovated',
  record: 'housing',
  about: 'household',
  label: { zh: '危房改造完成情况', en: 'Dangerous home renovated', easy: '危房修好没有' },
  question: {
    zh: '您家的危房是否已经改造并通过验收？',
    en: 'Has your dangerous home been renovated and accepted?',
    easy: '您家的危房修好了吗？',
  },
  values: {
    yes: { zh: '危房已改造', en: 'the dangerous home was renovated', easy: '危房修好了' },
    no: { zh: '没有改造过危房', en: 'no dangerous home was renovated', easy: '没有修过危房' },
  },
})

export const homeModified = yesNo({
  key: 'home_modified',
  record: 'housing',
  about: 'household',
  label: { zh: '家庭无障碍改造完成情况', en: 'Home made accessible', easy: '家里改好没有' },
  question: {
    zh: '您家的无障碍改造是否已经完成并通过验收？',
    en: 'Has your home been made accessible and the work accepted?',
    easy: '家里的门口、厕所这些，改好了吗？',
  },
  values: {
    yes: { zh: '已完成家庭无障碍改造', en: 'the home has been made accessible', easy: '家里已经改好' },
    no: { zh: '未进行家庭无障碍改造', en: 'the home has not been changed', easy: '家里没有改过' },
  },
})

export const housingRecordFacts = [
  dangerousHome,
  cannotFundRenovation,
  dangerousHomeRenovated,
  homeModified,
] as const
