/** The sentences of what the policy language refuses. */
import type { ProblemWords } from '#kernel'
import { supposeProblems } from './suppose/problems.ts'

export const policyProblems = {
  ...supposeProblems,
  'policy.variants-overlap': {
    status: 500,
    zh: ({ programme, place, from }) =>
      `项目“${String(programme)}”在地区${String(place)}自${String(from)}起有两套规定同时有效。请给前一套规定写上截止日期。`,
    en: ({ programme, place, from }) =>
      `Programme “${String(programme)}” has two rules for place ${String(place)} from ${String(from)} on. Give the earlier one an end date.`,
  },
  'policy.relations-circular': {
    status: 500,
    zh: ({ programmes }) =>
      `这些项目的关系首尾相接，无法确定先后：${String(programmes)}。请去掉其中一条关系，或写明保留哪一项。`,
    en: ({ programmes }) =>
      `The relations of these programmes run in a circle, so none comes first: ${String(programmes)}. Remove one of them, or say which programme stays.`,
  },
  'policy.not-of-people': {
    status: 400,
    zh: ({ programme }) =>
      `项目“${String(programme)}”的对象不是登记的残疾人，不能在登记中摸排或统计。请改选面向残疾人的项目。`,
    en: ({ programme, serves }) =>
      `Programme “${String(programme)}” serves ${String(serves)}, so the register of people cannot be searched or counted for it. Choose a programme for people.`,
  },
  'policy.household-nested': {
    status: 500,
    zh: () => '家庭成员的条件里又写了家庭条件。请把两个家庭条件并列写在外层。',
    en: () => 'A household condition stands inside another household condition. Write the two side by side.',
  },
  'policy.areas-unordered': {
    status: 400,
    zh: ({ before, after }) =>
      `人员没有按地区代码排序：${String(after)}排在${String(before)}之后。请按地区代码升序装入。`,
    en: ({ before, after }) =>
      `People are not in the order of their areas: ${String(after)} comes after ${String(before)}. Load them by ascending area code.`,
  },
  'policy.population-full': {
    status: 400,
    zh: ({ room }) => `只为${String(room)}人预留了位置，装入的人更多。请按实际人数重新开始。`,
    en: ({ room }) =>
      `There is room for ${String(room)} people and more were given. Start again with the right number.`,
  },
  'policy.population-short': {
    status: 400,
    zh: ({ room, given }) =>
      `预留了${String(room)}人的位置，只装入${String(given)}人。请装入其余的人或改正人数。`,
    en: ({ room, given }) =>
      `${String(room)} people were announced and ${String(given)} were given. Load the rest or correct the number.`,
  },
  'policy.value-unfit': {
    status: 400,
    zh: ({ fact, value }) =>
      `事实“${String(fact)}”不能取值“${String(value)}”。请在登记中改正，或在目录中补充该取值。`,
    en: ({ fact, value }) =>
      `Fact “${String(fact)}” cannot have the value “${String(value)}”. Correct the record, or declare the value in the catalogue.`,
  },
} as const satisfies ProblemWords
