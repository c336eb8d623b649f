/** Words of the page of one task: who owes what, what it is tied to, what its words speak of. */
import type { StaffPhrases } from './phrases.ts'

export const taskWords = {
  lead: {
    zh: '一项任务由谁负责、和哪些项目指标文件相关、记录怎么说。',
    en: 'Who answers for a task, what it is tied to, and what records say.',
  },
  obligations: { zh: '责任单位', en: 'Obligations' },
  noObligations: { zh: '这项任务还没有分派。', en: 'This task has not been assigned yet.' },
  issued: { zh: '文件印发', en: 'Issued' },
  delivered: { zh: '任务落实', en: 'Delivered' },
  links: { zh: '已关联', en: 'Tied to' },
  noLinks: { zh: '还没有关联任何项目、指标或文件。', en: 'Nothing is tied to it yet.' },
  kind: { zh: '类别', en: 'Kind' },
  name: { zh: '名称', en: 'Name' },
  origin: { zh: '来由', en: 'Because' },
  says: { zh: '说明什么', en: 'What it says' },
  on: (day: string) => ({ zh: `截至 ${day}`, en: `as of ${day}` }),
  reportedOnly: { zh: '只是报告，未经核验', en: 'reported, not checked' },
  silent: { zh: '没有数字', en: 'no figure' },
  suggestions: { zh: '可能相关', en: 'May be related' },
  suggestionsLead: {
    zh: '系统只按文字推荐，由人确认。否定过的不再推荐。',
    en: 'Only words speak for these; a person confirms. What was refused is not suggested again.',
  },
  noSuggestions: { zh: '没有新的推荐。', en: 'Nothing new is suggested.' },
  because: { zh: '共同的文字', en: 'Words they share' },
  rare: (names: string, tasks: string) => ({
    zh: `见于 ${names} 个名称、${tasks} 项任务`,
    en: `in ${names} names and ${tasks} tasks`,
  }),
  covered: (share: string) => ({
    zh: `名称的 ${share} 出现在任务里`,
    en: `${share} of the name stands in the task`,
  }),
  reason: { zh: '理由（可以不填）', en: 'Reason (may be left out)' },
  confirm: { zh: '确认关联', en: 'Confirm' },
  refuse: { zh: '不相关', en: 'Not related' },
  withdraw: { zh: '收回判断', en: 'Take back' },
  cut: { zh: '取消关联', en: 'Untie' },
  other: { zh: '关联其他', en: 'Tie it to something else' },
  choose: { zh: '请选择', en: 'Choose' },
  target: { zh: '关联到', en: 'Tie it to' },
  targetMissing: { zh: '请选择要关联的项目、指标或文件', en: 'Choose what to tie it to' },
  refused: { zh: '判断为不相关的', en: 'Said not to be related' },
  documents: { zh: '任务文字要求制定的文件', en: 'Documents its words ask for' },
  documentsLead: {
    zh: '登记后，起草单位会收到，台账开始计时。不是文件的，请点“不是文件”。',
    en: 'Once registered, the drafting unit receives it and its clock runs. What is no document is said to be none.',
  },
  certain: { zh: '应当制定', en: 'to be written' },
  likely: { zh: '可能要制定', en: 'may have to be written' },
  words: (text: string) => ({ zh: `任务原文：“${text}”`, en: `The task says: “${text}”` }),
  none: { zh: '不是文件', en: 'No document' },
  register: { zh: '登记文件', en: 'Register it' },
  title: { zh: '文件名称', en: 'Title' },
  documentKind: { zh: '文件类型', en: 'Kind' },
  drafter: { zh: '起草单位', en: 'Drafting unit' },
  due: { zh: '应出台日期', en: 'To be issued by' },
  registerOther: { zh: '登记其他文件', en: 'Register another document' },
  titleMissing: {
    zh: '请填写文件名称，四个字以上',
    en: 'Give the document a title of at least four characters',
  },
  toTask: { zh: '看任务的关联和佐证', en: 'What the task is tied to' },
  onBoard: { zh: '督查督办', en: 'Supervision' },
} satisfies StaffPhrases

export const originWords = {
  cited: { zh: '政策依据引用了这项任务', en: 'cites this task' },
  registered: { zh: '登记时写明', en: 'said when registered' },
  confirmed: { zh: '由人确认', en: 'confirmed by a person' },
} satisfies StaffPhrases

/** What evidence says, by what it is about: issued, delivered and spent are three facts. */
export const evidenceWords = {
  issued: {
    done: { zh: '已印发', en: 'issued' },
    'under-way': { zh: '正在制定', en: 'being written' },
    'not-yet': { zh: '还没有起草', en: 'not begun' },
    unknown: { zh: '不知道是否印发', en: 'not known whether issued' },
  },
  delivered: {
    done: { zh: '已做到', en: 'delivered' },
    'under-way': { zh: '正在做', en: 'under way' },
    'not-yet': { zh: '还没有做', en: 'not begun' },
    unknown: { zh: '没有可以判断的记录', en: 'no records to tell' },
  },
  spent: {
    done: { zh: '资金已支出', en: 'money spent' },
    'under-way': { zh: '资金已有支出', en: 'some money spent' },
    'not-yet': { zh: '资金还没有支出', en: 'no money spent' },
    unknown: { zh: '不知道支出多少', en: 'spending not known' },
  },
} satisfies Readonly<Record<string, StaffPhrases>>

/** The kinds of the process `policy-document`. */
export const documentKinds = {
  measure: { zh: '办法、规定', en: 'measure' },
  scheme: { zh: '实施方案', en: 'scheme' },
  catalogue: { zh: '目录、清单', en: 'catalogue' },
  standard: { zh: '标准、规范', en: 'standard' },
} satisfies StaffPhrases
