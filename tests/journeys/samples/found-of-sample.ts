/** The worklists and lists of the sample site. */
import { yuan } from '#kernel'
import type { Desk } from '#web'
import { county, excludedBeside, livingSubsidy, nursingSubsidy, personId, today } from './people-of-sample.ts'

const areas = [{ code: '441702103', name: '城南街道' }]
const person = { county, id: personId, name: '欧阳佳怡', areaName: '江城区 · 城南街道' }

export const foundSample: Awaited<ReturnType<Desk['found']>> = {
  query: { list: 'entitled' },
  areas,
  programmes: [{ id: 'living-subsidy', name: livingSubsidy }],
  total: 10_000,
  most: 10_000,
  people: [
    { ...person, programmes: [livingSubsidy, nursingSubsidy], count: 7, toAsk: 12 },
    {
      ...person,
      id: personId.replace(/.$/, '9'),
      name: '买买提·吐尔逊',
      programmes: [nursingSubsidy],
      count: 1,
      toAsk: 0,
    },
  ],
  page: 1,
  pages: 334,
}

export const programmesFoundSample: Awaited<ReturnType<Desk['programmesFound']>> = {
  areas,
  lines: [
    { id: 'living-subsidy', name: livingSubsidy, entitled: 17_722, unknown: 204, held: 0 },
    { id: 'nursing-subsidy', name: nursingSubsidy, entitled: 35_743, unknown: 316, held: 82_400 },
  ],
}

export const visitSample: Awaited<ReturnType<Desk['visitOf']>> = {
  ...person,
  on: today,
  open: [
    {
      id: 'living-subsidy',
      name: livingSubsidy,
      gift: { amount: yuan(175), per: 'month', amountOpen: false },
      reasons: [{ verdict: 'yes', says: { zh: '最低生活保障对象', en: 'On minimum living allowance' } }],
      beside: excludedBeside,
    },
    { id: 'nursing-subsidy', name: nursingSubsidy, gift: { amountOpen: true }, reasons: [], beside: [] },
  ],
  decided: [{ id: 'x', name: nursingSubsidy, state: 'set-aside' }],
  toAsk: [{ fact: { zh: '是否就业', en: 'Employment' }, programmes: [livingSubsidy, nursingSubsidy] }],
  asksSettled: true,
  mayDecide: true,
}

export const doubtedSample: Awaited<ReturnType<Desk['doubted']>> = {
  areas,
  total: 2,
  lines: [
    {
      ...person,
      county,
      candidate: personId,
      programme: livingSubsidy,
      finding: 'lapsed',
      from: today,
      changes: [
        {
          label: { zh: '社会救助', en: 'Social relief' },
          before: { zh: '最低生活保障', en: 'minimum living allowance' },
          now: { zh: '无', en: 'none' },
          since: today,
          source: '民政局 阳民〔2020〕9号',
        },
      ],
      grace: { kind: 'none' },
    },
    {
      ...person,
      county,
      candidate: personId.replace(/.$/, '9'),
      programme: nursingSubsidy,
      finding: 'unknown',
      from: today,
      changes: [],
      grace: { kind: 'months', months: 6 },
    },
  ],
  page: 1,
  pages: 1,
}

export const lapsingSample: Awaited<ReturnType<Desk['lapsing']>> = {
  areas,
  months: 3,
  lines: [
    {
      ...person,
      county,
      programmes: [livingSubsidy, nursingSubsidy],
      on: today,
      becomes: 'no',
      because: { zh: '残疾人证有效', en: 'certificate valid' },
      receives: true,
    },
  ],
  cut: true,
}

const open = {
  id: 'dibao-household.qualifies',
  name: { zh: '符合低保条件', en: 'Qualifies for the minimum living allowance' },
  unit: 'answer' as const,
  programmes: [livingSubsidy],
  people: 1234,
  setBy: {
    zh: '阳江市：县（区）残联工作人员、县（区）民政局经办人、市残工委办公室',
    en: 'Yangjiang: County disability federation officer, County civil affairs officer, Office of the city disability committee',
  },
  readings: [{ value: 10, words: { zh: '一级或二级', en: 'grade 1 or 2' } }],
}

export const numbersSample: Awaited<ReturnType<Desk['openNumbers']>> = {
  numbers: [open, { ...open, id: 'living-subsidy', unit: 'fen', readings: [], people: 0 }],
  programmes: 2,
  areas,
  own: { code: '441702', name: '江城区' },
  setting: open,
}

const condition = {
  all: [
    { fact: 'disability_grade', among: [1, 2] },
    { not: { any: [{ fact: 'relief_status', among: ['dibao'] }] } },
  ],
}

export const listSample: Awaited<ReturnType<Desk['buildList']>> = {
  condition,
  tree: {
    place: '',
    not: false,
    joined: 'all',
    parts: [
      { place: '0', not: false, words: { zh: '残疾等级：一级或二级', en: 'Grade: 1 or 2' } },
      {
        place: '1',
        not: true,
        joined: 'any',
        parts: [{ place: '1.0', not: false, words: { zh: '社会救助：低保', en: 'Relief: dibao' } }],
      },
    ],
  },
  sentence: {
    zh: '残疾等级：一级或二级，并且不符合“社会救助：低保”',
    en: 'Grade: 1 or 2, and not so: Relief: dibao',
  },
  counted: { people: 82_400, selected: 3, unknown: 41 },
  people: [{ county, id: personId, name: '欧阳佳怡', born: today, areaName: '江城区 · 城南街道' }],
  page: 1,
  pages: 1,
  areas,
  on: today,
  facts: [
    {
      theme: { zh: '残疾人证', en: 'Certificate' },
      facts: [{ key: 'disability_grade', label: { zh: '残疾等级', en: 'Grade of disability' } }],
    },
  ],
  form: {
    key: 'disability_grade',
    label: { zh: '残疾等级', en: 'Grade of disability' },
    type: 'number',
    values: [
      { value: '1', words: { zh: '一级', en: '1' } },
      { value: '2', words: { zh: '二级', en: '2' } },
    ],
  },
  small: true,
  mayUnmask: true,
}

export const savedListLine = {
  id: personId,
  name: '一二级、不在低保的人',
  sentence: listSample.sentence ?? { zh: '', en: '' },
  shared: true,
  savedBy: '张三',
  mine: true,
}

export const findingDesk = () => ({
  found: async () => foundSample,
  programmesFound: async () => programmesFoundSample,
  visitOf: async () => visitSample,
  excluded: async () => false,
  confirmAll: async () => {},
  setAllAside: async () => {},
  doubted: async () => doubtedSample,
  lapsing: async () => lapsingSample,
  openNumbers: async () => numbersSample,
  setNumber: async () => {},
  lists: async () => ({ saved: [savedListLine] }),
  readCondition: () => condition,
  typedCondition: () => undefined,
  typedHousehold: () => undefined,
  buildList: async () => listSample,
  savedList: async () => ({ ...savedListLine, condition }),
  saveList: async () => ({ id: personId }),
  changeList: async () => {},
  exportList: async () => ({ name: 'list.csv', type: 'text/csv; charset=utf-8', body: '', people: 0 }),
})
