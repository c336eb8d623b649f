/** The sentences of what a form refuses: what, at which question, how to mend it. */
import type { PlainWords, Problem, ProblemFacts, ProblemWords, Words } from '#kernel'

type Sentence = (facts: ProblemFacts) => string
type Told = { readonly zh: Sentence; readonly en: Sentence; readonly easy: Sentence }

const told = {
  'form.missing': {
    zh: ({ label }) => `“${label}”还没有填写。请填写。`,
    en: ({ labelEn }) => `“${labelEn}” has no answer yet. Please answer it.`,
    easy: ({ labelEasy }) => `“${labelEasy}”还没有填。请填上。`,
  },
  'form.too-short': {
    zh: ({ label, length, min }) => `“${label}”现有${length}个字，至少需要${min}个字。请补充。`,
    en: ({ labelEn, length, min }) =>
      `“${labelEn}” has ${length} characters and needs at least ${min}. Please add to it.`,
    easy: ({ labelEasy, min }) => `“${labelEasy}”写得太短。请写${min}个字以上。`,
  },
  'form.too-long': {
    zh: ({ label, length, max }) => `“${label}”现有${length}个字，最多${max}个字。请缩短。`,
    en: ({ labelEn, length, max }) =>
      `“${labelEn}” has ${length} characters and may have at most ${max}. Please shorten it.`,
    easy: ({ labelEasy, max }) => `“${labelEasy}”写得太长。请写${max}个字以内。`,
  },
  'form.not-a-choice': {
    zh: ({ label, value }) => `“${label}”没有“${value}”这一选项。请从列出的选项中选择。`,
    en: ({ labelEn, value }) => `“${labelEn}” has no choice “${value}”. Please choose from the list.`,
    easy: ({ labelEasy }) => `“${labelEasy}”请从写出来的几个里选。`,
  },
  'form.choose-one': {
    zh: ({ label, count }) => `“${label}”选了${count}项，只能选一项。请只保留一项。`,
    en: ({ labelEn, count }) => `“${labelEn}” has ${count} choices and takes one. Please keep one.`,
    easy: ({ labelEasy }) => `“${labelEasy}”只能选一个。`,
  },
  'form.not-a-number': {
    zh: ({ label, value }) => `“${label}”填写的“${value}”不是整数。请填写数字，例如 3。`,
    en: ({ labelEn, value }) => `“${labelEn}”: “${value}” is not a whole number. Write digits, like 3.`,
    easy: ({ labelEasy }) => `“${labelEasy}”请写数字，比如 3。`,
  },
  'form.not-money': {
    zh: ({ label, value }) => `“${label}”填写的“${value}”不是金额。请以元为单位填写，例如 175 或 175.50。`,
    en: ({ labelEn, value }) => `“${labelEn}”: “${value}” is not an amount. Write yuan, like 175 or 175.50.`,
    easy: ({ labelEasy }) => `“${labelEasy}”请写多少元，比如 175。`,
  },
  'form.not-a-day': {
    zh: ({ label, value }) =>
      `“${label}”填写的“${value}”不是日历上的日期。请填写年、月、日，例如 2026 年 3 月 9 日。`,
    en: ({ labelEn, value }) =>
      `“${labelEn}”: “${value}” is not a day of the calendar. Write year, month and day, like 2026 3 9.`,
    easy: ({ labelEasy }) => `“${labelEasy}”没有这一天。请写哪年、哪月、哪日。`,
  },
  'form.day-too-early': {
    zh: ({ label, value }) => `“${label}”填写的${value}在1900年以前。请检查年份。`,
    en: ({ labelEn, value }) => `“${labelEn}”: ${value} is before 1900. Please check the year.`,
    easy: ({ labelEasy }) => `“${labelEasy}”太早了。请再看看是哪一年。`,
  },
  'form.day-to-come': {
    zh: ({ label, value }) => `“${label}”填写的${value}还没有到。请填写今天或以前的日期。`,
    en: ({ labelEn, value }) => `“${labelEn}”: ${value} has not come yet. Write today or an earlier day.`,
    easy: ({ labelEasy }) => `“${labelEasy}”这一天还没到。请写今天或者以前的日子。`,
  },
  'form.out-of-range': {
    zh: ({ label, value, min, max }) => `“${label}”填写的${value}不在${min}至${max}之间。请改正。`,
    en: ({ labelEn, value, min, max }) =>
      `“${labelEn}”: ${value} is not between ${min} and ${max}. Please correct it.`,
    easy: ({ labelEasy, min, max }) => `“${labelEasy}”要在${min}到${max}中间。请改一下。`,
  },
  'form.unknown-reference': {
    zh: ({ label, value }) => `“${label}”所选的“${value}”不存在，或者您不能选择它。请从列表中重新选择。`,
    en: ({ labelEn, value }) =>
      `“${labelEn}”: “${value}” does not exist or is not yours to choose. Please choose from the list again.`,
    easy: ({ labelEasy }) => `“${labelEasy}”选的这个找不到。请再选一次。`,
  },
  'form.too-few': {
    zh: ({ label, count, atLeast }) => `“${label}”现有${count}项，至少需要${atLeast}项。请补充。`,
    en: ({ labelEn, count, atLeast }) =>
      `“${labelEn}” has ${count} entries and needs at least ${atLeast}. Please add more.`,
    easy: ({ labelEasy, atLeast }) => `“${labelEasy}”最少要${atLeast}个。请再加。`,
  },
  'form.too-many': {
    zh: ({ label, count, atMost }) => `“${label}”现有${count}项，最多${atMost}项。请减少。`,
    en: ({ labelEn, count, atMost }) =>
      `“${labelEn}” has ${count} entries and may have at most ${atMost}. Please take some away.`,
    easy: ({ labelEasy, atMost }) => `“${labelEasy}”最多${atMost}个。请去掉几个。`,
  },
  'form.consent-needed': {
    zh: ({ label }) => `“${label}”需要您本人同意。阅读后如同意，请勾选；不同意则不能提交。`,
    en: ({ labelEn }) =>
      `“${labelEn}” needs your consent. Tick it if you agree after reading; without it this cannot be sent.`,
    easy: ({ labelEasy }) => `“${labelEasy}”要您同意才行。看完了，同意就打勾。`,
  },
  'form.not-confirmed': {
    zh: ({ label }) => `“${label}”已有登记内容。请确认是否正确；不正确的，请选择更正并填写。`,
    en: ({ labelEn }) =>
      `“${labelEn}” is on record. Say whether it is right; if it is not, choose to correct it and write what is right.`,
    easy: ({ labelEasy }) => `“${labelEasy}”我们记过了。请说对不对。不对就改。`,
  },
  'form.unknown-field': {
    zh: ({ field, form }) => `表单“${form}”没有名为“${field}”的问题。请去掉这一项。`,
    en: ({ field, form }) => `Form “${form}” has no question named “${field}”. Leave it out.`,
    easy: ({ field }) => `这张表没有“${field}”这个问题。请去掉。`,
  },
  'form.wrong-kind': {
    zh: ({ label }) => `“${label}”的回答不是这个问题所要的内容。请重新填写。`,
    en: ({ labelEn }) =>
      `“${labelEn}”: the answer is not of the kind this question asks for. Please answer again.`,
    easy: ({ labelEasy }) => `“${labelEasy}”填得不对。请再填一次。`,
  },
} as const satisfies Record<string, Told>

export type FormCode = keyof typeof told

/** For pages and verbs that tell any problem by its code. */
export const formProblems: ProblemWords = Object.fromEntries(
  Object.entries(told).map(([code, { zh, en }]) => [code, { status: 422, zh, en }]),
)

/** One refused answer: where it stands, and the sentence to stand beside it. */
export type FieldProblem = { readonly at: string; readonly problem: Problem; readonly says: PlainWords }

type Place = { readonly at: string; readonly label: Words }

/** `at` is the name of the control on the page: `visits.0.day`. */
export function fieldProblem({ at, label }: Place, code: FormCode, more: ProblemFacts = {}): FieldProblem {
  const labels = {
    label: label.zh,
    labelEn: label.en,
    labelEasy: 'easy' in label ? String(label.easy) : label.zh,
  }
  const facts = { ...labels, ...more }
  const { zh, en, easy } = told[code]
  return { at, problem: { code, facts }, says: { zh: zh(facts), en: en(facts), easy: easy(facts) } }
}
