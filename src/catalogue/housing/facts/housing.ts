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

export const housingRecordFacts = [dangerousHome, cannotFundRenovation] as const
