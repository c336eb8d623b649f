/** A sample person, list of people, sweep and candidate. */

import type { Month } from '#kernel'
import { day, yuan } from '#kernel'
import type { CandidateView, PeopleView, PersonProgramme, PersonView, SweepView } from '#web'
import {
  candidateId,
  county,
  excludedBeside,
  livingSubsidy,
  nursingSubsidy,
  personId,
  reasonsNo,
  reasonsUnknown,
  reasonsYes,
  sweepId,
  today,
} from './people-of-sample.ts'
import { knownGroups } from './record-of-sample.ts'

const certificate = { says: { zh: '有效', en: 'Valid' }, tone: 'good' as const }
const disability = { zh: '智力残疾，三级', en: 'intellectual, grade 3' }
const names = ['陈示例', '黄示例', '李示例', '梁示例', '林示例', '麦示例', '关示例', '谭示例']

const programmes: readonly PersonProgramme[] = [
  {
    id: 'living-subsidy',
    name: livingSubsidy,
    verdict: 'yes',
    amount: yuan(175),
    reasons: reasonsYes,
    beside: excludedBeside,
    changes: [],
    missing: [],
    grant: { from: '2020-03' as Month, pausedBecause: '本人外出，地址待核实' },
  },
  {
    id: 'nursing-subsidy',
    name: nursingSubsidy,
    verdict: 'unknown',
    reasons: reasonsUnknown,
    beside: [],
    changes: [],
    missing: [{ zh: '长期照护评估', en: 'long-term care assessment' }],
  },
]

const record = (id: string, more: Partial<PersonView['records'][number]>): PersonView['records'][number] => ({
  id,
  kind: { zh: '收入状况', en: 'Income status' },
  says: { zh: '低保边缘家庭', en: 'low-income margin family' },
  validFrom: day('2020-01-01'),
  source: '区民政局数据交换',
  recordedAt: '2020-01-03T10:21:00+08:00',
  recordedBy: '数据交换',
  superseded: false,
  ...more,
})

export const personView: Omit<PersonView, 'errors'> = {
  county,
  id: personId,
  name: '李示例',
  sex: { zh: '女', en: 'female' },
  born: { on: day('1985-03-27'), age: 35 },
  areaName: '江城区 城南街道',
  household: { zh: '三口之家，户主李样本', en: 'household of three, headed by 李样本' },
  disability,
  certificate,
  numbers: { shown: 'masked', idNumber: '441702********1234', phone: '138****5678', bankAccount: undefined },
  mayUnmask: true,
  on: today,
  programmes,
  known: knownGroups,
  mayState: true,
  records: [
    record('1', {
      kind: { zh: '残疾人证', en: 'Certificate' },
      says: { zh: '智力三级，有效', en: 'intellectual grade 3, valid' },
      validFrom: day('2017-05-10'),
      validTo: day('2027-05-09'),
      source: '残疾人证系统',
    }),
    record('2', {}),
    record('3', {
      says: { zh: '最低生活保障家庭', en: 'minimum living allowance' },
      validTo: day('2019-12-31'),
      validFrom: day('2018-01-01'),
      superseded: true,
    }),
  ],
  history: [
    {
      id: '2',
      says: { zh: '生活补贴暂停', en: 'Living subsidy paused' },
      at: '2020-11-02T15:40:00+08:00',
      by: '陈示例（江城区残联）',
      note: { zh: '本人外出，地址待核实', en: 'away, address to be checked' },
    },
    {
      id: '1',
      says: { zh: '生活补贴确认发放', en: 'Living subsidy confirmed' },
      at: '2020-02-20T09:05:00+08:00',
      by: '陈示例（江城区残联）',
    },
  ],
}

export const unmaskedView: Omit<PersonView, 'errors'> = {
  ...personView,
  numbers: {
    shown: 'full',
    idNumber: '441702198503271234',
    phone: '13800005678',
    bankAccount: '6228480000000005521',
  },
}

export const peopleView = (query: PeopleView['query'] = {}, page = 1): PeopleView => {
  const found = names.filter((name) => !query.name || name.includes(query.name))
  return {
    query,
    areas: [
      { code: '441702001', name: '城南街道' },
      { code: '441702002', name: '城东街道' },
    ],
    total: found.length * 11,
    people: found.map((name, index) => ({
      county,
      id: personId.replace('a1', `a${index + 1}`),
      name,
      born: index === 4 ? undefined : day(`19${60 + index}-0${index + 1}-1${index}`),
      disability,
      areaName: '城南街道',
      certificate:
        index === 2
          ? { says: { zh: '2020年3月到期', en: 'Expired March 2020' }, tone: 'warn' as const }
          : certificate,
    })),
    page,
    pages: found.length > 0 ? 11 : 1,
  }
}

export const sweepView = (state: SweepView['state'], shown: SweepView['shown'] = 'waiting'): SweepView => ({
  areaName: '阳江市',
  listedAreaName: '江城区',
  id: sweepId,
  on: today,
  state,
  totals: [
    { id: 'living-subsidy', name: livingSubsidy, entitled: 17_722, unknown: 204, amount: yuan(175 * 17_722) },
    { id: 'nursing-subsidy', name: nursingSubsidy, entitled: 35_743, unknown: 316 },
  ],
  shown,
  counts: { waiting: 1254, confirmed: 52_011, setAside: 38 },
  candidates: names.map((name, index) => ({
    county,
    id: candidateId.replace('b1', `b${index + 1}`),
    name,
    areaName: '城南街道',
    programme: index % 2 ? livingSubsidy : nursingSubsidy,
    verdict: index % 3 ? ('yes' as const) : ('unknown' as const),
    because: { zh: '三级智力残疾，证件有效', en: 'intellectual grade 3, certificate valid' },
  })),
  page: 2,
  pages: 26,
})

export const candidateView = (
  more: Partial<CandidateView> = {},
): Omit<CandidateView, 'errors' | 'typed'> => ({
  county,
  id: candidateId,
  personId,
  name: '李示例',
  areaName: '江城区 城南街道',
  programme: livingSubsidy,
  beside: excludedBeside,
  sweep: { id: sweepId, on: today },
  finding: 'entitled',
  reasons: more.finding === 'unknown' ? reasonsUnknown : more.finding === 'lapsed' ? reasonsNo : reasonsYes,
  mayDecide: true,
  ...more,
})
