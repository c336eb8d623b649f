/** Sentences for what can go wrong with the register of units. */
import type { ProblemWords } from '#kernel'

export const unitProblems = {
  'unit.unknown': {
    status: 404,
    zh: ({ unit }) => `单位名录里没有“${unit}”。请在单位名录中查找，没有的先登记。`,
    en: ({ unit }) => `The register of units has no “${unit}”. Look it up there, or enter it first.`,
  },
  'unit.exists': {
    status: 409,
    zh: ({ unit }) => `单位名录里已有“${unit}”，不能重复登记。名称有变化的，请办理更名。`,
    en: ({ unit }) => `“${unit}” is in the register already. If its name has changed, rename it.`,
  },
  'unit.name-malformed': {
    status: 422,
    zh: ({ name }) => `“${name}”不能作为单位名称。请填写 2 至 60 个字，不含空格和冒号。`,
    en: ({ name }) =>
      `“${name}” cannot be the name of a unit. Use 2 to 60 characters without spaces or colons.`,
  },
  'unit.name-with-place': {
    status: 422,
    zh: ({ name, place }) => `“${name}”带有地名“${place}”。名录按地区分开登记，请只填地名后面的部分。`,
    en: ({ name, place }) =>
      `“${name}” begins with the place “${place}”. Units are kept by place; enter only what follows it.`,
  },
  'unit.name-taken': {
    status: 409,
    zh: ({ name, by, from }) =>
      `自 ${from} 起，“${name}”已是“${by}”的名称，同一地区同一天不能有两个同名单位。请核对日期或名称。`,
    en: ({ name, by, from }) =>
      `From ${from} on “${name}” is the name of “${by}”; two units of a place cannot bear one name on the same day. Check the day or the name.`,
  },
  'unit.not-alive': {
    status: 422,
    zh: ({ unit, on }) => `${on} 不在“${unit}”的存续期内，或早于它最近一次更名。请核对日期。`,
    en: ({ unit, on }) =>
      `${on} lies outside the life of “${unit}”, or before its latest name. Check the day.`,
  },
  'unit.no-document': {
    status: 422,
    zh: () => '没有写明依据。请填写文号和标题，或说明根据什么确认。',
    en: () =>
      'It does not say on what it rests. Give number and title of the document, or how it was confirmed.',
  },
  'unit.no-group': {
    status: 422,
    zh: ({ unit }) => `“${unit}”是单个单位，不能有成员。请选择集体名称，如“残工委成员单位”。`,
    en: ({ unit }) => `“${unit}” is a single unit and has no members. Choose a group.`,
  },
  'unit.circle': {
    status: 409,
    zh: ({ unit, other }) => `“${other}”已经包含“${unit}”或由它承接，不能再反过来。请核对。`,
    en: ({ unit, other }) =>
      `“${other}” contains “${unit}” already, or was carried on by it; it cannot be the other way round too.`,
  },
  'unit.member-already': {
    status: 409,
    zh: ({ unit, group, from }) =>
      `“${unit}”自 ${from} 起已是“${group}”的成员，或之后会再加入。请先核对已有记录。`,
    en: ({ unit, group, from }) =>
      `“${unit}” belongs to “${group}” from ${from} already. Check what is recorded first.`,
  },
  'unit.member-not': {
    status: 404,
    zh: ({ unit, group, on }) => `${on} 时“${unit}”不是“${group}”的在册成员，不能办理退出。请核对日期。`,
    en: ({ unit, group, on }) => `On ${on} “${unit}” was no current member of “${group}”. Check the day.`,
  },
} as const satisfies ProblemWords
