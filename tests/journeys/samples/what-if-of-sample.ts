/** A what-if of the sample site: a raised rate and a widened group, with everything a page of it can show. */
import { fen, type Words, yuan } from '#kernel'
import type { CompareView, EffectRow, OutcomeView, SavedLine, WhatIfForm, WhatIfView } from '#web'
import { nursingSubsidy, officer, today } from './people-of-sample.ts'

export const scenarioId = '018f0000-0000-7000-8000-0000000000f1'

const word = (zh: string, en: string): Words => ({ zh, en })
const option = (value: string, zh: string, en: string) => ({ value, words: word(zh, en) })
const blank = word('', '')

const grades = ['一级', '二级', '三级', '四级'].map((zh, i) => option(String(i + 1), zh, `grade ${i + 1}`))
const dimensions = [
  option('', '不分', 'nothing'),
  option('town', '乡镇（街道）', 'Town'),
  option('sex', '性别', 'Sex'),
]

const leaf = (at: string, depth: number, words: Words): WhatIfForm['lines'][number] => ({
  at,
  depth,
  joint: null,
  words,
  dials: [],
  leftOut: false,
})

export const whatIfForm: WhatIfForm = {
  places: { options: [option('441702', '江城区', 'Jiangcheng')], chosen: '441702' },
  lines: [
    { at: 'all', depth: 0, joint: 'all', words: blank, dials: [] },
    leaf('certificate_status.among', 1, word('残疾人证状态：已核发', 'Certificate: issued')),
    { at: 'any', depth: 1, joint: 'any', words: blank, dials: [], leftOut: false },
    {
      ...leaf('disability_grade.among', 2, word('残疾等级：一级或二级', 'Grade: 1 or 2')),
      dials: [
        {
          kind: 'choice',
          name: 'd.disability_grade.among',
          label: word('残疾等级', 'Grade of disability'),
          options: grades,
          chosen: ['1', '2', '3'],
        },
      ],
    },
    {
      ...leaf('born.age', 2, word('年龄不超过17岁', 'Age at most 17')),
      leftOut: true,
      dials: [
        {
          kind: 'number',
          name: 'd.born.age.to',
          label: word('年龄上限', 'Age to'),
          value: '18',
          unit: word('岁', 'years'),
          now: word('现为 17岁', 'now 17'),
        },
      ],
    },
  ],
  pays: [
    {
      kind: 'number',
      name: 'd.amount',
      label: word('标准', 'Amount'),
      value: '260',
      unit: word('元', 'yuan'),
      now: word('现为 235.00元', 'now 235.00 yuan'),
    },
  ],
  tiers: {
    options: [option('', '不分档', 'No tiers'), option('sex', '性别', 'Sex')],
    chosen: '',
    amounts: [],
  },
  add: {
    options: [option('', '不增加', 'None'), option('sex', '性别', 'Sex')],
    chosen: '',
    values: undefined,
  },
  numbers: [
    {
      kind: 'answer',
      name: 'n.severe',
      label: word('重度残疾', 'Severe disability'),
      options: [option('', '尚未答复', 'not answered'), option('0', '不再另设条件', 'No further condition')],
      chosen: '',
    },
  ],
  cap: { budget: '3000', people: '' },
  by: { options: dimensions, first: 'town', second: 'sex' },
  show: 'difference',
  extra: '',
}

const row = (id: string, words: Words, [before, after]: readonly [number, number]): EffectRow => ({
  id,
  words,
  hidden: false,
  people: 3 * after,
  before: { entitled: before, unknown: 21, unpriced: 0, money: fen(before * 23_500) },
  after: { entitled: after, unknown: 24, unpriced: 0, money: fen(after * 26_000) },
  gained: after - before,
  lost: 0,
  more: before,
  less: 0,
  unclear: 0,
  becameKnown: 0,
  becameUnknown: 3,
})

const towns = [
  row('441702001', word('城南街道', 'Chengnan'), [1200, 1500]),
  row('441702002', word('南恩街道', 'Nan’en'), [800, 960]),
  { ...row('441702003', word('岗列街道', 'Ganglie'), [4, 6]), hidden: true },
]

export const outcomeView = (protects = false): OutcomeView => ({
  on: today,
  people: 21_480,
  readAt: '2020-12-31T09:05:00.000',
  milliseconds: 3.27,
  protects,
  per: 'month',
  total: row('total', word('合计', 'Total'), [2004, 2466]),
  by: {
    name: word('乡镇（街道）', 'Town'),
    rows: protects ? towns : towns.map((one) => ({ ...one, hidden: false })),
  },
  crossing: {
    x: word('乡镇（街道）', 'Town'),
    y: word('性别', 'Sex'),
    columns: [word('男', 'male'), word('女', 'female'), word('未登记', 'not recorded')],
    rows: towns.map((town) => ({ words: town.words, cells: [town, town, row('x', blank, [0, 0])] })),
  },
  others: [row('living-subsidy', word('困难残疾人生活补贴', 'Living subsidy'), [500, 620])],
  cap: {
    aYear: yuan(7_693_920),
    last: 4,
    times: 12,
    short: yuan(4_693_920),
    fits: [
      { tier: 0, people: 900, fit: 900 },
      { tier: 1, people: 1566, fit: 61 },
    ],
  },
})

export const whatIfView: WhatIfView = {
  programme: { id: 'nursing-subsidy', name: nursingSubsidy },
  form: whatIfForm,
  changes: [
    word('残疾等级 一级、二级 → 一级、二级、三级', 'Grade 1, 2 → 1, 2, 3'),
    word('标准 235.00元 → 260.00元', 'Amount 235.00 yuan → 260.00 yuan'),
  ],
  outcome: outcomeView(),
  scenario: '{}',
  query: 'asked=yes&d.amount=260',
  errors: [],
}

export const savedLines: readonly SavedLine[] = ['提高到260元', '纳入三级'].map((name, i) => ({
  id: scenarioId.replace('f1', `f${i + 1}`),
  name,
  programme: nursingSubsidy,
  areaName: '江城区',
  by: officer.name,
  at: '2020-12-30T16:20:00.000',
  shared: i === 0,
}))

export const compareView: CompareView = {
  scenarios: savedLines.map(({ id, name, programme }) => ({
    id,
    name,
    programme,
    changes: whatIfView.changes,
    outcome: outcomeView(),
  })),
}
