/** Facts of income and of being recognised as poor; every scheme has its own list, so each is a fact of its own. */
import { money, yesNo } from '#policy'

export const lowIncome = yesNo({
  key: 'low_income',
  record: 'income-status',
  about: 'household',
  label: { zh: '低收入认定', en: 'Recognised as low-income', easy: '低收入' },
  question: {
    zh: '您家是否已被民政部门认定为低收入家庭（低收入人口）？',
    en: 'Has the civil-affairs office recognised your family as low-income?',
    easy: '民政说过您家是“低收入家庭”吗？',
  },
  values: {
    yes: { zh: '已认定为低收入家庭', en: 'recognised as a low-income family', easy: '是低收入家庭' },
    no: { zh: '未认定为低收入家庭', en: 'not recognised as a low-income family', easy: '不是低收入家庭' },
  },
})

export const registeredPoor = yesNo({
  key: 'registered_poor',
  record: 'income-status',
  about: 'household',
  label: { zh: '建档立卡', en: 'On the register of poor households', easy: '建档立卡' },
  question: {
    zh: '您家是否是建档立卡的贫困户？',
    en: 'Is your household on the register of poor households (jiandang lika)?',
    easy: '您家是“建档立卡”的贫困户吗？',
  },
  values: {
    yes: { zh: '建档立卡贫困户', en: 'on the register of poor households', easy: '是建档立卡户' },
    no: { zh: '不是建档立卡贫困户', en: 'not on the register of poor households', easy: '不是建档立卡户' },
  },
})

export const relapseMonitored = yesNo({
  key: 'relapse_monitored',
  record: 'income-status',
  about: 'household',
  label: { zh: '易返贫致贫监测', en: 'Monitored for falling into poverty', easy: '防返贫监测' },
  question: {
    zh: '您家是否已列为易返贫致贫监测对象？',
    en: 'Is your household monitored because it may fall (back) into poverty?',
    easy: '村里有没有把您家列为“监测户”？',
  },
  values: {
    yes: { zh: '易返贫致贫监测对象', en: 'monitored for falling into poverty', easy: '是监测户' },
    no: { zh: '不是易返贫致贫监测对象', en: 'not monitored for falling into poverty', easy: '不是监测户' },
  },
})

export const unstablyOutOfPoverty = yesNo({
  key: 'unstably_out_of_poverty',
  record: 'income-status',
  about: 'household',
  label: { zh: '脱贫不稳定', en: 'Out of poverty, but not firmly', easy: '刚脱贫，还不稳' },
  question: {
    zh: '您家脱贫以后，是否被认定为脱贫不稳定户？',
    en: 'Has your household been found to be out of poverty, but not firmly?',
    easy: '您家脱贫了，但是还不稳，是吗？',
  },
  values: {
    yes: { zh: '脱贫不稳定户', en: 'out of poverty, but not firmly', easy: '脱贫了，还不稳' },
    no: { zh: '不是脱贫不稳定户', en: 'not found so', easy: '不是这样' },
  },
})

export const incomePerHead = money({
  key: 'income_per_head',
  record: 'income-status',
  about: 'household',
  min: 0,
  label: {
    zh: '家庭人均月收入',
    en: 'Monthly income per head of the household',
    easy: '家里平均每人每月的钱',
  },
  question: {
    zh: '您家平均每人每月收入多少元？',
    en: 'What is the monthly income per head of your household?',
    easy: '全家一个月的收入，平均到每个人，是多少钱？',
  },
})

export const ownIncome = money({
  key: 'own_income',
  record: 'income-status',
  min: 0,
  label: { zh: '本人月收入', en: 'Own monthly income', easy: '自己每月的钱' },
  question: {
    zh: '您本人每月收入多少元？',
    en: 'What is your own monthly income?',
    easy: '您自己一个月有多少钱收入？',
  },
})

export const incomeFacts = [
  lowIncome,
  registeredPoor,
  relapseMonitored,
  unstablyOutOfPoverty,
  incomePerHead,
  ownIncome,
] as const
