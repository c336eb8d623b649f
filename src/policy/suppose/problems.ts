/** The sentences of what a scenario cannot suppose. */
import type { ProblemWords } from '#kernel'

export const supposeProblems = {
  'suppose.no-such-dial': {
    status: 422,
    zh: ({ dial }) => `规定里没有“${dial}”这一处可以改动，可能是规定已经变了。请打开项目重新设定。`,
    en: ({ dial }) =>
      `The rule has no part “${dial}” to change; it may have changed since. Open the programme and set it again.`,
  },
  'suppose.no-rule-here': {
    status: 422,
    zh: ({ place }) =>
      `这个项目在地区${place}没有规定可以改动。请选择有规定的地区，或起草一套完整的条件和标准。`,
    en: ({ place }) =>
      `This programme has no rule at ${place} to change. Choose a place that has one, or draft a whole condition with its amount.`,
  },
  'suppose.nothing-chosen': {
    status: 422,
    zh: ({ fact }) => `“${fact}”一项也没有选。请至少选一项，或去掉这个条件。`,
    en: ({ en }) => `Nothing is chosen for “${en}”. Choose at least one value, or leave the condition out.`,
  },
  'suppose.limit-missing': {
    status: 422,
    zh: () => '家庭条件没有写明人数或数额。请至少填写一端：不少于多少，或不超过多少。',
    en: () => 'The condition on the household has no limit. Give at least one end: at least, or at most.',
  },
  'suppose.value-unfit': {
    status: 422,
    zh: ({ fact, value }) => `“${fact}”不能取“${value}”。请从列出的取值中选择。`,
    en: ({ en, value }) => `“${en}” cannot be “${value}”. Choose one of the listed values.`,
  },
  'suppose.value-unfit-dial': {
    status: 422,
    zh: ({ dial, value }) => `“${dial}”不能改成“${value}”。请填写不小于零的整数，下限不要高于上限。`,
    en: ({ dial, value }) =>
      `“${dial}” cannot be set to “${value}”. Enter a whole number of zero or more, the lower limit not above the upper one.`,
  },
  'suppose.amount-unfit': {
    status: 422,
    zh: ({ value }) => `金额“${value}”无法使用。请填写不小于零的金额，最多两位小数。`,
    en: ({ value }) => `“${value}” is no amount. Enter zero or more, with at most two decimals.`,
  },
  'suppose.fact-unknown': {
    status: 422,
    zh: ({ fact }) => `没有名为“${fact}”的登记事项。请从列表中选择。`,
    en: ({ fact }) => `No fact is called “${fact}”. Choose one of the list.`,
  },
  'suppose.condition-unfit': {
    status: 422,
    zh: ({ fact }) => `“${fact}”不能这样设条件。请按它的类型填写：是否、选项、数值、金额、日期或年龄。`,
    en: ({ en }) =>
      `A condition of this form cannot be put on “${en}”. Give it as its kind asks: yes or no, choices, a number, money, a day or an age.`,
  },
  'suppose.not-divisible': {
    status: 422,
    zh: ({ fact }) => `“${fact}”的取值太多，不能用来分组。请选择其他分组方式。`,
    en: ({ en }) => `“${en}” has too many values to divide people by. Choose another way.`,
  },
} as const satisfies ProblemWords
