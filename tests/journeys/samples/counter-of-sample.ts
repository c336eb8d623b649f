/** The counter of the sample site. */
import { areaCode, day, refuse, yuan } from '#kernel'
import type { Counter, HomeView, PlaceChoice, ProgrammesView, ProgrammeView } from '#web'
import { publishedEvaluation, sampleSurvey } from './evaluation-of-sample.ts'
import { livingSubsidy, nursingSubsidy, reasonsUnknown } from './people-of-sample.ts'
import { lines, nursingLine, planTitle, planView } from './plan-of-sample.ts'
import { planTextView } from './plan-text-of-sample.ts'
import { pledgesView } from './pledges-of-sample.ts'
import { sampleWalk } from './questions-of-sample.ts'

export const contacts: Counter['contacts'] = [
  { name: { zh: '残疾人服务热线', en: 'Disability service line', easy: '残疾人热线' }, phone: '12385' },
  { name: { zh: '政务服务便民热线', en: 'Government service line', easy: '政府热线' }, phone: '12345' },
]

export const programmes: HomeView['programmes'] = [
  {
    id: 'living-subsidy',
    name: livingSubsidy,
    about: {
      zh: '补助残疾带来的额外生活支出',
      en: 'Towards the extra cost of living with a disability',
      easy: '家里困难，给生活费',
    },
  },
  {
    id: 'nursing-subsidy',
    name: nursingSubsidy,
    about: { zh: '补助长期照护的支出', en: 'Towards the cost of long-term care', easy: '要人照顾，给护理费' },
  },
]

export const publicIndicator = {
  line: nursingLine,
  counted: {
    zh: '分子是当月领到补贴的人数，分母是按规划条件符合的人数。',
    en: 'People paid this month, out of the people who meet the conditions of the plan.',
  },
  areas: [
    {
      kind: 'county' as const,
      code: '441702',
      name: '江城区',
      now: { kind: 'share' as const, share: { part: 12_001, whole: 12_410 } },
    },
    {
      kind: 'county' as const,
      code: '441704',
      name: '阳东区',
      now: { kind: 'share' as const, share: { part: 8742, whole: 8900 } },
    },
    { kind: 'county' as const, code: '441721', name: '阳西县', now: { kind: 'protected' as const } },
    { kind: 'county' as const, code: '441781', name: '阳春市', now: { kind: 'not-computed' as const } },
  ],
}

export const samplePlaces: readonly [PlaceChoice, ...PlaceChoice[]] = [
  {
    code: areaCode('4417'),
    name: { zh: '阳江市', en: 'Yangjiang', easy: '阳江市' },
    programmes: 2,
  },
  {
    code: areaCode('9901'),
    name: { zh: '临禾市', en: 'Linhe', easy: '临禾市' },
    programmes: 8,
    ended: day('2020-12-31'),
  },
]

const income = { zh: '生活费和困难救助', en: 'Money to live on', easy: '生活费' }

export const sampleList: ProgrammesView = {
  places: samplePlaces,
  situations: [{ id: 'income', words: income }],
  choices: {
    categories: [{ value: 'vision', words: { zh: '视力', en: 'vision', easy: '看不清' } }],
    grades: [{ value: '1', words: { zh: '一级', en: 'grade 1', easy: '一级' } }],
  },
  query: { grade: '1' },
  place: samplePlaces[0],
  on: day('2020-12-31'),
  today: day('2020-12-31'),
  parts: [
    {
      id: 'income',
      words: income,
      programmes: programmes.map(({ id, name, about }) => ({
        id,
        name,
        summary: about,
        optional: id === 'nursing-subsidy',
      })),
    },
  ],
}

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="r-t" viewBox="0 0 760 60"><title id="r-t">条件</title><rect x="2" y="4" width="700" height="40" fill="none" stroke="currentColor"/></svg>'

export const sampleProgramme: ProgrammeView = {
  id: 'living-subsidy',
  name: livingSubsidy,
  summary: livingSubsidy,
  place: { code: '4417', name: samplePlaces[0].name, own: true },
  on: day('2020-12-31'),
  today: day('2020-12-31'),
  rule: {
    gift: { amount: yuan(175), per: 'month', amountOpen: false },
    conditions: reasonsUnknown,
    drawing: { zh: drawing, en: drawing, easy: drawing },
    basis: [],
    from: day('2020-01-01'),
    to: day('2025-12-31'),
  },
  days: [
    { from: day('2020-01-01'), to: day('2025-12-31') },
    { from: day('2016-01-01'), to: day('2019-12-31') },
  ],
  elsewhere: [{ code: '9901', name: samplePlaces[1]?.name ?? income }],
  bring: [{ zh: '残疾人证', en: 'The disability certificate', easy: '残疾人证' }],
  forPeople: true,
}

export const sampleCounter: Counter = {
  contacts,
  place: samplePlaces[0].code,
  walk: sampleWalk,
  places: () => samplePlaces,
  programmes: () => sampleList,
  programme: async () => sampleProgramme,
  home: async () => ({
    programmes,
    count: 12,
    plan: { title: planTitle, tasks: 35, indicators: lines.length, counts: planView().counts },
  }),
  plan: async (_tx, filter) => planView(filter),
  pledges: async () => pledgesView,
  ...sampleSurvey,
  evaluations: async () => [publishedEvaluation],
  evaluation: async () => publishedEvaluation,
  planText: async () => planTextView,
  planIndicator: async (_tx, no) =>
    lines.some((line) => line.no === no) ? publicIndicator : refuse('web.not-found'),
}
