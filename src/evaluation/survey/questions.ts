/** The questions of the satisfaction survey, in words for everybody; asked alike on a page, by telephone and on paper. */

import { asks, form, section } from '#forms'
import type { PlainWords } from '#kernel'
import { oneOf, setOf } from '#policy'

const levels = {
  very: { zh: '很满意', en: 'Very satisfied', easy: '很满意' },
  fairly: { zh: '比较满意', en: 'Fairly satisfied', easy: '还算满意' },
  partly: { zh: '一般', en: 'Neither', easy: '一般' },
  little: { zh: '不太满意', en: 'Not very satisfied', easy: '不太满意' },
  not: { zh: '不满意', en: 'Not satisfied', easy: '不满意' },
  'not-concerned': { zh: '没有用到', en: 'Does not concern me', easy: '我没有用过' },
} as const

export type Level = keyof typeof levels

/** Counted as satisfied, and as having said something. */
export const satisfied: readonly Level[] = ['very', 'fairly']
export const judged: readonly Level[] = ['very', 'fairly', 'partly', 'little', 'not']

type Named = { readonly label: PlainWords; readonly question: PlainWords }

const question = <const K extends string>(key: K, named: Named) =>
  oneOf({ key, record: 'satisfaction-survey', ...named, values: levels })

export const overall = question('survey_overall', {
  label: { zh: '总体评价', en: 'Overall', easy: '总的来说' },
  question: {
    zh: '总的来说，您对本地残疾人工作满意吗？',
    en: 'All in all, are you satisfied with what is done for persons with disabilities here?',
    easy: '总的来说，您对这里帮助残疾人的工作满意吗？',
  },
})
const money = question('survey_money', {
  label: { zh: '补贴和救助', en: 'Subsidies and relief', easy: '补贴的钱' },
  question: {
    zh: '您对残疾人补贴和救助的发放满意吗？',
    en: 'Are you satisfied with how subsidies and relief are paid?',
    easy: '补贴的钱发得怎么样，您满意吗？',
  },
})
const recovery = question('survey_rehabilitation', {
  label: { zh: '康复和辅助器具', en: 'Rehabilitation and devices', easy: '康复和辅具' },
  question: {
    zh: '您对康复服务和辅助器具（轮椅、助听器等）满意吗？',
    en: 'Are you satisfied with rehabilitation and assistive devices, such as wheelchairs and hearing aids?',
    easy: '康复训练、轮椅、助听器这些，您满意吗？',
  },
})
const learning = question('survey_learning_work', {
  label: { zh: '上学和就业', en: 'School and work', easy: '上学和工作' },
  question: {
    zh: '您对上学、培训和就业方面的帮助满意吗？',
    en: 'Are you satisfied with the help for school, training and work?',
    easy: '上学、学本领、找工作时得到的帮助，您满意吗？',
  },
})
const getting = question('survey_accessibility', {
  label: { zh: '无障碍出行和信息', en: 'Getting about and information', easy: '出门和看信息' },
  question: {
    zh: '您对出行、办事场所和获取信息的无障碍条件满意吗？',
    en: 'Are you satisfied with how accessible streets, public places and information are?',
    easy: '出门走路、进门办事、看通知听通知，方便吗，您满意吗？',
  },
})
const counter = question('survey_counter', {
  label: { zh: '办事服务', en: 'Service at the counter', easy: '办事' },
  question: {
    zh: '您对办理残疾人证、申请补贴等事项的服务满意吗？',
    en: 'Are you satisfied with the service when applying for a certificate or a subsidy?',
    easy: '办残疾人证、申请补贴的时候，您满意吗？',
  },
})
const wishes = setOf({
  key: 'survey_wishes',
  record: 'satisfaction-survey',
  label: { zh: '最希望加强的方面', en: 'What should become better', easy: '哪里要做得更好' },
  question: {
    zh: '您最希望哪些方面做得更好？可以选多项。',
    en: 'What would you most like to become better? You may choose several.',
    easy: '您想让哪里做得更好？可以选几个。',
  },
  values: {
    money: { zh: '补贴和救助', en: 'Subsidies and relief', easy: '补贴的钱' },
    rehabilitation: { zh: '康复和辅助器具', en: 'Rehabilitation and devices', easy: '康复和辅具' },
    care: { zh: '照料和托养', en: 'Care', easy: '有人照顾' },
    school: { zh: '上学', en: 'School', easy: '上学' },
    work: { zh: '就业', en: 'Work', easy: '工作' },
    accessibility: { zh: '无障碍出行和信息', en: 'Getting about and information', easy: '出门和看信息' },
    counter: { zh: '办事方便', en: 'Easier applications', easy: '办事方便' },
  },
})

const title: PlainWords = { zh: '残疾人工作满意度调查', en: 'Satisfaction survey', easy: '您满意吗' }
const yours: PlainWords = { zh: '您的评价', en: 'What you think', easy: '您怎么看' }

/** Everything may be left open but the first question: an answer given for peace is worse than none. */
export const satisfaction = form({
  id: 'satisfaction',
  title,
  audience: 'citizens',
  sections: [
    section(yours, [
      asks(overall),
      asks(money, { optional: true }),
      asks(recovery, { optional: true }),
      asks(learning, { optional: true }),
      asks(getting, { optional: true }),
      asks(counter, { optional: true }),
      asks(wishes, { optional: true }),
    ]),
  ],
})

const scaled = [overall, money, recovery, learning, getting, counter] as const

/** The questions with levels, by their keys. */
export const scaledQuestions: readonly string[] = scaled.map(({ key }) => key)

export const questionWords = (key: string): PlainWords =>
  scaled.find((fact) => fact.key === key)?.label ?? { zh: key, en: key, easy: key }
