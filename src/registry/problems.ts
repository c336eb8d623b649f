/** The sentences of the register. */
import type { ProblemWords } from '#kernel'

export const registryProblems = {
  'person.not-found': {
    status: 404,
    zh: () => '登记册中没有您可以查看的这个人。请核对证号，或联系其户籍所在县（区）残联。',
    en: () =>
      'The register holds nobody of this number whom you may see. Check the number, or ask the federation of the county of registration.',
  },
  'person.registered-already': {
    status: 409,
    zh: () => '这个身份证号已经登记，可能在其他县（区）。请先查询，需要时办理转入，不要重复登记。',
    en: () =>
      'This identity number is registered already, perhaps in another county. Look the person up, and move them here if need be; do not register twice.',
  },
  'person.county-missing': {
    status: 422,
    zh: ({ area }) =>
      `登记需要精确到县（区）的地区，“${area}”不够精确。请选择县（区）、镇（街道）或村（社区）。`,
    en: ({ area }) =>
      `A registration needs an area down to the county; “${area}” is too large. Choose a county or town.`,
  },
  'person.other-county': {
    status: 409,
    zh: ({ area }) => `${area} 在其他县（区）。跨县（区）迁移请办理转出转入。`,
    en: ({ area }) => `${area} lies in another county. A move between counties is a transfer of its own.`,
  },
  'person.same-county': {
    status: 409,
    zh: ({ area }) => `${area} 就在本县（区），不需要转移。请修改其镇（街道）。`,
    en: ({ area }) => `${area} lies in the same county; nothing needs transferring. Change the town instead.`,
  },
  'person.changed-meanwhile': {
    status: 409,
    zh: () => '这个人的信息刚被别人修改。请刷新页面，看过新内容后再改。',
    en: () =>
      'Somebody has just changed this person. Reload the page, read what is there now, and try again.',
  },
  'record.field-unknown': {
    status: 422,
    zh: ({ kind, field }) => `“${kind}”记录没有“${field}”这一项。请检查项目名称。`,
    en: ({ kind, field }) => `A record of the kind “${kind}” has no field “${field}”. Check its name.`,
  },
  'record.value-misfit': {
    status: 422,
    zh: ({ kind, field, value }) => `“${kind}”记录的“${field}”不能是“${value}”。请改为允许的值。`,
    en: ({ kind, field, value }) =>
      `“${field}” of a “${kind}” record cannot be “${value}”. Give one of its values.`,
  },
  'population.exists': {
    status: 409,
    zh: () => '登记册里已经有人，不能再生成虚拟人口。请换一个空的数据目录或数据库。',
    en: () =>
      'The register already holds people; a synthetic population is made only in an empty one. Use a fresh data directory or database.',
  },
  'population.area-unknown': {
    status: 422,
    zh: ({ area }) => `没有代码为 ${area} 的省、市或县（区）。请给出 2、4 或 6 位行政区划代码。`,
    en: ({ area }) =>
      `There is no province, city or county of the code ${area}. Give an area code of 2, 4 or 6 digits.`,
  },
  'population.people-malformed': {
    status: 422,
    zh: ({ people }) => `人数“${people}”不是 1 至 50000000 的整数。`,
    en: ({ people }) => `“${people}” is not a whole number of people from 1 to 50000000.`,
  },
  'population.quotas-do-not-fit': {
    status: 422,
    zh: ({ quota }) => `人口太少或比例不合，凑不出“${quota}”规定的人数。请增加人数。`,
    en: ({ quota }) => `The population cannot meet the stated number of “${quota}”. Make it larger.`,
  },
} satisfies ProblemWords
