/** Words of published evaluations. */
import type { PlainPhrases } from './phrases.ts'

export const evaluationsPageWords = {
  title: {
    zh: '规划做得怎么样：评估结果',
    en: 'How the plan was carried out: evaluations',
    easy: '答应的事做得怎么样',
  },
  lead: {
    zh: '这里是公布的评估结果。每个数字都出自评估当天锁定的数据；还说不准的，写明说不准。',
    en: 'The evaluations that were published. Every figure comes from the data of their day; what cannot be said yet is said to be so.',
    easy: '这里写着：答应的事，做得怎么样。',
  },
  none: { zh: '还没有公布评估结果。', en: 'No evaluation has been published yet.', easy: '还没有结果。' },
  asOf: (on: string) => ({ zh: `数据截至 ${on}`, en: `Figures as of ${on}`, easy: `${on} 的数字` }),
  years: (from: string, to: string) => ({
    zh: `评估的时间：${from} 至 ${to}`,
    en: `Years evaluated: ${from} to ${to}`,
    easy: `看的是：${from} 到 ${to}`,
  }),
  details: { zh: '查看数字', en: 'See the figures', easy: '看数字' },
  tasks: { zh: '任务', en: 'Tasks', easy: '要做的事' },
  state: { zh: '情况', en: 'Standing', easy: '做得怎样' },
  number: { zh: '数量', en: 'Number', easy: '多少' },
  indicators: { zh: '指标', en: 'Indicators', easy: '要达到的数字' },
  indicator: { zh: '指标', en: 'Indicator', easy: '什么' },
  target: { zh: '目标', en: 'Target', easy: '要做到' },
  value: { zh: '数值', en: 'Value', easy: '现在' },
  stated: { zh: '填报，不是由记录计算', en: 'stated, not counted', easy: '工作人员填的' },
  notShown: { zh: '没有数值，或人数很少不公布', en: 'none, or too few people to show', easy: '没有写' },
  met: { zh: '达到', en: 'met', easy: '做到了' },
  'not-met': { zh: '没有达到', en: 'not met', easy: '没做到' },
  unknown: { zh: '还说不准', en: 'not known yet', easy: '还不知道' },
  'not-comparable': { zh: '目标不是数字', en: 'the target is no number', easy: '目标不是数字' },
  units: { zh: '责任单位得分', en: 'Points of the units', easy: '谁得了多少分' },
  unitsNote: {
    zh: '总分里有的还说不准，有的这段时间没有涉及，没有得到的分不都是失分。',
    en: 'Some points cannot be judged yet and some were not called for: what was not earned is not all lost.',
    easy: '有的分还不知道该不该给。没有得到的分，不都是没做好。',
  },
  unit: { zh: '单位', en: 'Unit', easy: '谁' },
  earned: { zh: '得分', en: 'Earned', easy: '得分' },
  of: { zh: '总分', en: 'Out of', easy: '一共' },
  survey: { zh: '满意度调查', en: 'Satisfaction survey', easy: '大家满意吗' },
  question: { zh: '方面', en: 'About', easy: '哪方面' },
  answered: { zh: '作答', en: 'Answers', easy: '回答的人' },
  satisfied: { zh: '满意', en: 'Satisfied', easy: '满意的人' },
  few: { zh: '人数很少，不公布', en: 'few people: not shown', easy: '人很少，不写' },
  toEvaluations: {
    zh: '规划做得怎么样：评估结果',
    en: 'How the plan was carried out: evaluations',
    easy: '答应的事做得怎么样',
  },
} satisfies PlainPhrases

/** How tasks stand, in words for everybody. */
export const taskStandingWords = {
  done: { zh: '已完成', en: 'Done', easy: '做好了' },
  'done-late': { zh: '完成，但晚了', en: 'Done late', easy: '做好了，晚了' },
  contradicted: {
    zh: '报告说完成，记录里没有看到',
    en: 'Reported done, not so by the records',
    easy: '说做好了，可是没看到',
  },
  running: { zh: '正在做', en: 'Under way', easy: '正在做' },
  soon: { zh: '快到期限', en: 'Due soon', easy: '时间快到了' },
  overdue: { zh: '过了期限还没完成', en: 'Overdue', easy: '时间过了，没做好' },
  stopped: { zh: '不再做', en: 'Stopped', easy: '不做了' },
  'no-limit': { zh: '长期做，没有期限', en: 'Ongoing, without a day', easy: '一直做' },
  unknown: { zh: '还说不准', en: 'Not known yet', easy: '还不知道' },
} satisfies PlainPhrases
