/** Facts of work, of looking for work and of the ability to work. */
import { day, oneOf, yesNo } from '#policy'

export const workState = oneOf({
  key: 'work_state',
  record: 'work',
  label: { zh: '就业状况', en: 'Work', easy: '工作情况' },
  question: {
    zh: '您现在的就业状况是什么？',
    en: 'What is your present situation of work?',
    easy: '您现在有工作吗？是哪一种？',
  },
  values: {
    employed: { zh: '在单位就业', en: 'employed', easy: '在单位上班' },
    'self-employed': { zh: '自主创业（含个体经营）', en: 'self-employed', easy: '自己做生意' },
    flexible: { zh: '灵活就业', en: 'in flexible work', easy: '打零工' },
    'public-post': {
      zh: '公益性岗位就业',
      en: 'in a public-welfare post',
      easy: '做公益岗位（打扫、看门这些）',
    },
    auxiliary: {
      zh: '辅助性就业',
      en: 'in auxiliary (sheltered) employment',
      easy: '在机构里做简单的工作（辅助性就业）',
    },
    none: { zh: '没有工作', en: 'not at work', easy: '没有工作' },
    retired: { zh: '已退休', en: 'retired', easy: '退休了' },
  },
})

/** What goes on for some months after work began is counted from here. */
export const workingSince = day({
  key: 'working_since',
  record: 'work',
  happened: true,
  label: { zh: '就业起始日期', en: 'At work since', easy: '哪天开始上班' },
  question: {
    zh: '您是哪一天开始现在的工作的？',
    en: 'On which day did your present work begin?',
    easy: '您哪一天开始上班的？',
  },
})

export const registeredUnemployed = yesNo({
  key: 'registered_unemployed',
  record: 'work',
  label: { zh: '失业登记', en: 'Registered as unemployed', easy: '失业登记' },
  question: {
    zh: '您是否已办理失业登记？',
    en: 'Are you registered as unemployed?',
    easy: '您去登记过“失业”吗？',
  },
  values: {
    yes: { zh: '已办理失业登记', en: 'registered as unemployed', easy: '登记过失业' },
    no: { zh: '未办理失业登记', en: 'not registered as unemployed', easy: '没有登记过' },
  },
})

export const hardToEmploy = yesNo({
  key: 'hard_to_employ',
  record: 'work',
  label: { zh: '就业困难人员认定', en: 'Recognised as having difficulty finding work', easy: '就业困难人员' },
  question: {
    zh: '您是否已被认定为就业困难人员？',
    en: 'Has the employment office recognised that you have difficulty finding work?',
    easy: '就业部门说过您是“就业困难人员”吗？',
  },
  values: {
    yes: {
      zh: '已认定为就业困难人员',
      en: 'recognised as having difficulty finding work',
      easy: '是就业困难人员',
    },
    no: { zh: '未认定为就业困难人员', en: 'not recognised so', easy: '不是就业困难人员' },
  },
})

export const workAbility = oneOf({
  key: 'work_ability',
  record: 'work',
  label: { zh: '劳动能力', en: 'Ability to work', easy: '能不能干活' },
  question: {
    zh: '您的劳动能力经鉴定是什么情况？',
    en: 'What has been found about your ability to work?',
    easy: '您能不能干活？（看鉴定结果）',
  },
  values: {
    full: { zh: '有劳动能力', en: 'able to work', easy: '能干活' },
    partial: { zh: '部分丧失劳动能力', en: 'partly unable to work', easy: '能干一点活' },
    lost: { zh: '丧失劳动能力', en: 'unable to work', easy: '不能干活' },
  },
})

export const wantsWork = yesNo({
  key: 'wants_work',
  record: 'work',
  label: { zh: '就业意愿', en: 'Wishes to work', easy: '想不想工作' },
  question: { zh: '您是否有就业意愿？', en: 'Do you wish to work?', easy: '您想工作吗？' },
  values: {
    yes: { zh: '有就业意愿', en: 'wishes to work', easy: '想工作' },
    no: { zh: '没有就业意愿', en: 'does not wish to work', easy: '不想工作' },
  },
})

export const workFacts = [
  workState,
  workingSince,
  registeredUnemployed,
  hardToEmploy,
  workAbility,
  wantsWork,
] as const
