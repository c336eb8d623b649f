/** A made-up round for tests: a fictional city, with everything a report can have in it. */
import { areaCode, day } from '#kernel'
import type { RoundFacts } from '../rounds/facts.ts'
import type { Weightings } from '../scores/assess.ts'
import { fraction } from '../scores/fraction.ts'

const t = (good: number, missed: number, unknown = 0) => ({ good, missed, unknown })

export const toyFacts: RoundFacts = {
  on: day('2023-12-31'),
  tasks: {
    done: 41,
    'done-late': 6,
    contradicted: 3,
    running: 38,
    soon: 7,
    overdue: 9,
    stopped: 1,
    'no-limit': 22,
    unknown: 4,
  },
  indicators: [
    {
      key: 'indicator.1',
      name: '困难残疾人生活补贴覆盖率',
      unit: '%',
      binding: true,
      base: '98.2',
      target: '100',
      value: { text: '99.1%', exact: '1110/1120', by: 'counted', on: day('2023-12-31'), source: null },
      state: 'not-met',
    },
    {
      key: 'indicator.2',
      name: '残疾儿童少年义务教育入学率',
      unit: '%',
      binding: false,
      base: '95.2',
      target: '97',
      value: { text: '97.6%', exact: '97.6', by: 'stated', on: day('2023-09-30'), source: '市教育局' },
      state: 'met',
    },
    {
      key: 'indicator.3',
      name: '城乡残疾人职业技能培训人数',
      unit: '人',
      binding: false,
      base: '3021',
      target: '3500',
      value: null,
      state: 'unknown',
    },
  ],
  units: [
    {
      id: '9901:民政局',
      name: '市民政局',
      leads: 9,
      tallies: { 'tasks-on-time': t(5, 1, 1), 'slips-answered': t(2, 1), 'tasks-confirmed': t(5, 1) },
    },
    {
      id: '9901:教育局',
      name: '市教育局',
      leads: 6,
      tallies: { 'tasks-on-time': t(4, 2), 'slips-answered': t(0, 0) },
    },
    {
      id: '9901:卫生健康局',
      name: '市卫生健康委员会',
      leads: 7,
      tallies: { 'tasks-on-time': t(6, 0), 'slips-answered': t(1, 0), 'tasks-confirmed': t(4, 2) },
    },
  ],
  counties: [
    {
      area: areaCode('990101'),
      name: '青川区',
      people: 8123,
      tallies: { 'people-served': t(700, 30, 12), 'tasks-on-time': t(9, 3) },
    },
    {
      area: areaCode('990102'),
      name: '白石县',
      people: 4410,
      tallies: { 'people-served': t(380, 40), 'tasks-on-time': t(8, 1) },
    },
    { area: areaCode('990103'), name: '临湖县', people: 412, tallies: { 'people-served': t(30, 4, 1) } },
  ],
  matters: [
    {
      kind: 'slip-overdue',
      about: '残疾儿童康复救助定点机构监管办法',
      unit: '市卫生健康委员会',
      since: day('2023-11-02'),
    },
    { kind: 'contradicted', about: '困难残疾人生活补贴应补尽补', unit: '市民政局', since: null },
  ],
  findings: [
    {
      found: '部分定点康复机构未公示收费标准',
      by: 'third-party',
      unit: '市卫生健康委员会',
      demand: '限期公示并核查',
      due: day('2024-03-31'),
      resolved: null,
    },
  ],
  survey: {
    area: areaCode('9901'),
    invited: 400,
    answered: 281,
    channels: { page: 120, telephone: 98, paper: 63 },
    responses: [{ area: areaCode('990101'), invited: 200, answered: 150 }],
    questions: [
      { question: 'survey_overall', area: areaCode('9901'), answered: 281, satisfied: 240 },
      { question: 'survey_money', area: areaCode('9901'), answered: 250, satisfied: 226 },
      { question: 'survey_accessibility', area: areaCode('9901'), answered: null, satisfied: null },
    ],
  },
  coverage: [],
}

export const toyWeightings: Weightings = {
  unit: {
    year: 2023,
    document: '临残工委〔2023〕2号',
    weights: [
      { item: 'tasks-on-time', points: fraction(50) },
      { item: 'tasks-confirmed', points: fraction(30) },
      { item: 'slips-answered', points: fraction(20) },
    ],
  },
  county: {
    year: 2023,
    document: '临残工委〔2023〕2号',
    weights: [
      { item: 'people-served', points: fraction(60) },
      { item: 'tasks-on-time', points: fraction(40) },
    ],
  },
}
