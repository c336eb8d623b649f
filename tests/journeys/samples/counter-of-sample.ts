/** The counter of the sample site. */
import { refuse } from '#kernel'
import type { Counter } from '#web'
import { livingSubsidy, nursingSubsidy } from './people-of-sample.ts'
import { lines, nursingLine, planTitle, planView } from './plan-of-sample.ts'
import { nextQuestion, questions, result } from './questions-of-sample.ts'

export const contacts: Counter['contacts'] = [
  { name: { zh: '残疾人服务热线', en: 'Disability service line', easy: '残疾人热线' }, phone: '12385' },
  { name: { zh: '政务服务便民热线', en: 'Government service line', easy: '政府热线' }, phone: '12345' },
]

export const programmes: Counter['programmes'] = [
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

export const sampleCounter: Counter = {
  contacts,
  programmes,
  questions,
  next: nextQuestion,
  result: async (_tx, asked) => result(asked),
  home: async () => ({
    plan: { title: planTitle, tasks: 35, indicators: lines.length, counts: planView().counts },
  }),
  plan: async (_tx, filter) => planView(filter),
  planIndicator: async (_tx, no) =>
    lines.some((line) => line.no === no) ? publicIndicator : refuse('web.not-found'),
}
