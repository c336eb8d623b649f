/** Evaluations made of the made-up round: published, open and frozen, with findings, samples, survey and reports. */
import {
  assess,
  type Recheck,
  type RoundFinding,
  type RoundId,
  type Sample,
  satisfaction,
  showScore,
} from '#evaluation'
import { viewOf } from '#forms'
import { areaCode, type CountyCode, day } from '#kernel'
import type {
  AskedView,
  Counter,
  EvaluationDesk,
  EvaluationsView,
  EvaluationView,
  FindingsView,
  PublishedEvaluation,
  ReportsView,
  RoundHead,
  SamplesView,
  SurveyStaffView,
} from '#web'
import { toyFacts, toyWeightings } from '../../../src/evaluation/report/toy-round.ts'
import { publicRound } from '../../../src/evaluation/rounds/public-round.ts'
import { planTitle } from './plan-of-sample.ts'

const area = areaCode('9901')

export const publishedEvaluation: PublishedEvaluation = {
  round: '019a0000-0000-7000-8000-000000000e01',
  publishedOn: day('2024-01-15'),
  placeName: '示例市',
  content: publicRound({
    facts: toyFacts,
    weightings: toyWeightings,
    round: { kind: 'annual', area, from: day('2023-01-01'), to: day('2023-12-31') },
    of: '示例市残疾人工作',
  }),
}

const filling = { on: day('2024-01-10'), area, settings: [] }

export const surveyForm = viewOf(satisfaction, { posted: {}, sent: false }, filling)
export const surveyUnanswered = viewOf(satisfaction, { posted: { survey_money: 'not' }, sent: true }, filling)

export const sampleSurvey: Pick<Counter, 'survey' | 'answerSurvey'> = {
  survey: async () => surveyForm,
  answerSurvey: async ({ posted }) => (posted.survey_overall ? 'thanks' : { form: surveyUnanswered }),
}

const head: RoundHead = {
  id: '019a0000-0000-7000-8000-000000000e01',
  kind: 'annual',
  area,
  areaName: '示例市',
  plan: null,
  from: day('2023-01-01'),
  to: day('2023-12-31'),
  state: 'frozen',
}

export const openHead: RoundHead = { ...head, state: 'open', kind: 'mid', plan: planTitle }

export const evaluationsView: EvaluationsView = {
  rounds: [openHead, head].map((one, at) => ({ ...one, id: `${one.id.slice(0, -1)}${at}` })),
  plans: [{ id: '019a0000-0000-7000-8000-000000000001', title: planTitle }],
  areas: [
    { code: '9901', name: '示例市' },
    { code: '990101', name: '青川区' },
  ],
}

const counted = assess(toyFacts, toyWeightings)
const document = toyWeightings.unit?.document ?? ''

export const evaluationView: EvaluationView = {
  head,
  figuresOn: toyFacts.on,
  weights: {
    unit: {
      year: 2023,
      document,
      points: [
        { item: 'tasks-on-time', points: '50' },
        { item: 'tasks-confirmed', points: '30' },
        { item: 'slips-answered', points: '20' },
      ],
    },
    county: null,
  },
  units: (counted.units ?? []).map(({ unit, score }) => ({
    id: unit.id,
    name: unit.name,
    size: unit.leads,
    small: false,
    score: showScore(score),
  })),
  counties: {
    rows: (counted.counties?.rows ?? []).map(({ county, score }, at) => ({
      id: county.area,
      name: county.name,
      size: at === 2 ? null : county.people,
      small: at === 1,
      score: showScore(score),
      ...(at === 2 ? {} : { range: '92.40%—94.12%', place: '1—2' }),
    })),
    leftOut: ['tasks-on-time'],
  },
}

export const openEvaluation: EvaluationView = {
  head: openHead,
  figuresOn: null,
  weights: { unit: evaluationView.weights.unit, county: null },
  units: null,
  counties: null,
}

const noted = {
  roundId: head.id as RoundId,
  area,
  notedBy: 'x',
  notedAt: '2024-01-10T02:00:00.000000Z' as RoundFinding['notedAt'],
  resolvedOn: null,
  resolution: null,
  document: null,
}

export const findingsView: FindingsView = {
  head,
  findings: [
    {
      ...noted,
      id: '019a0000-0000-7000-8000-000000000f01' as RoundFinding['id'],
      by: 'third-party',
      unit: null,
      unitName: '市卫生健康委员会',
      found: '部分定点康复机构未公示收费标准',
      demand: '限期公示并核查',
      due: day('2024-03-31'),
    },
    {
      ...noted,
      id: '019a0000-0000-7000-8000-000000000f02' as RoundFinding['id'],
      by: 'office',
      unit: null,
      unitName: null,
      found: '两县未按月更新辅具适配记录',
      demand: '补录并说明原因',
      due: null,
      resolvedOn: day('2024-02-20'),
      resolution: '已补录',
      document: '临残〔2024〕3号',
    },
  ],
  units: [{ code: '9901:民政局', name: '民政局' }],
}

const announced: Sample = {
  id: '019a0000-0000-7000-8000-000000000a01' as Sample['id'],
  roundId: head.id as RoundId,
  area,
  frame: '持有有效残疾人证的人员',
  frameOn: day('2024-01-10'),
  frameSize: 12_945,
  frameDigest: '3f9a8d0c'.repeat(8),
  smallest: 5,
  reserve: 2,
  attempts: 3,
  strata: {
    '990101/990101001/limb': { people: 2310, size: 71 },
    '990102/990102-unplaced/unknown': { people: 47, size: 5 },
  },
  seedSource: '2024年1月15日双色球开奖号码',
  seedOn: day('2024-01-15'),
  announcedBy: 'x',
  announcedAt: noted.notedAt,
  seed: null,
  seedAt: null,
}

const drawn: Sample = {
  ...announced,
  id: '019a0000-0000-7000-8000-000000000a02' as Sample['id'],
  seed: '03-11-17-22-29-31+09',
  seedAt: noted.notedAt,
}

export const samplesView: SamplesView = { head, samples: [announced, drawn] }

export const askedView: AskedView = {
  head,
  sample: drawn.id,
  people: [1, 2].map((n) => ({
    county: '990101' as CountyCode,
    id: `019a0000-0000-7000-8000-00000000b00${n}` as AskedView['people'][number]['id'],
    area: areaCode('990101001'),
    ticket: `t${n}`,
    stratum: '990101/990101001/limb',
    rank: n,
    tries: n - 1,
    outcome: n === 1 ? 'answered' : 'not-reached',
    name: n === 1 ? '黄示例' : null,
    home: '青川区 · 城关镇',
  })),
}

export const surveyStaffView: SurveyStaffView = {
  head,
  survey: {
    id: '019a0000-0000-7000-8000-000000000d01' as NonNullable<SurveyStaffView['survey']>['id'],
    roundId: head.id as RoundId,
    area,
    form: 'satisfaction',
    opensOn: day('2024-01-05'),
    closesOn: day('2024-01-31'),
  },
  areas: [{ code: '990101', name: '青川区' }],
  form: surveyForm,
  result: toyFacts.survey,
  names: { '9901': '示例市', '990101': '青川区' },
  questions: {
    survey_overall: { zh: '总体评价', en: 'Overall' },
    survey_money: { zh: '补贴和救助', en: 'Subsidies and relief' },
    survey_accessibility: { zh: '无障碍出行和信息', en: 'Getting about' },
  },
}

export const reportsView: ReportsView = {
  head,
  reports: [
    {
      id: '019a0000-0000-7000-8000-000000000c01',
      title: '示例市残疾人工作2023年度考核报告',
      draftedAt: '2024-01-12T09:20:00.000',
    },
  ],
}

const figure = { key: 'tasks.done', exact: '41', shown: '41', number: 3 }

export const recheckView: Recheck = {
  same: 118,
  moved: [{ figure, now: { key: 'tasks.done', exact: '43', shown: '43' } }],
  edited: [{ figure: { ...figure, key: 'indicators.met' }, inFile: '9' }],
  removed: [{ ...figure, key: 'survey.rate', shown: '70.2%' }],
  unbound: ['1200'],
}

const nothing = async () => {}

export const sampleEvaluationDesk: EvaluationDesk = {
  evaluations: async () => evaluationsView,
  openEvaluation: async () => head.id,
  evaluation: async () => evaluationView,
  freezeEvaluation: nothing,
  publishEvaluation: nothing,
  setWeights: nothing,
  evaluationFindings: async () => findingsView,
  noteEvaluationFinding: nothing,
  putFindingRight: nothing,
  samples: async () => samplesView,
  announce: nothing,
  drawSample: nothing,
  redrawSample: async () => ({ frame: true, draw: true }),
  frameOfSample: async () => '990101/990101001/limb t1\n',
  askedPeople: async () => askedView,
  noteTry: nothing,
  evaluationSurvey: async () => surveyStaffView,
  openEvaluationSurvey: nothing,
  makeCodes: async () => ({ codes: ['7KQ2-M9XD-3HVT'], closesOn: day('2024-01-31'), phone: '12385' }),
  typeAnswer: async () => 'taken',
  retypedAnswer: () => surveyForm,
  evaluationReports: async () => reportsView,
  draftEvaluationReport: nothing,
  evaluationReport: async () => ({
    name: 'report.docx',
    type: 'application/octet-stream',
    body: new TextEncoder().encode('sample'),
  }),
  recheckEvaluation: async () => recheckView,
}
