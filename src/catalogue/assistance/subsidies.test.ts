/** The two subsidies of Yangjiang, clause by clause. */
import { describe, expect, test } from 'vitest'
import { areaCode, day, fen, formatYuan } from '#kernel'
import { type Explanation, explain } from '#policy'
import { livingSubsidy, nursingSubsidy, type PersonFacts, yangjiang } from '../index.ts'

const question = { on: day('2020-12-31'), area: areaCode('441702101') }

const certified: PersonFacts = {
  born: day('1980-05-01'),
  sex: 'female',
  residence: 'rural',
  certificate_status: 'issued',
  certificate_expires: day('2028-06-30'),
  disability_categories: ['physical'],
  disability_grade: 2,
  relief_status: 'none',
  needs_long_term_care: true,
}

type Case = readonly [who: string, difference: PersonFacts, verdict: Explanation['verdict']]

const mild = { disability_grade: 3, disability_categories: ['mental'] } as const

const both: readonly Case[] = [
  ['someone at grade 3 with a mental disability (Yangjiang 1.1)', mild, 'yes'],
  [
    'someone at grade 4 with a physical and an intellectual disability',
    { disability_grade: 4, disability_categories: ['physical', 'intellectual'] },
    'yes',
  ],
  [
    'someone of that group whose certificate is withdrawn',
    { ...mild, certificate_status: 'withdrawn' },
    'no',
  ],
  [
    'someone of that group whose certificate ended yesterday',
    { ...mild, certificate_expires: day('2020-12-30') },
    'no',
  ],
  [
    'someone of that group on the last day of the certificate',
    { ...mild, certificate_expires: day('2020-12-31') },
    'yes',
  ],
  [
    'someone of that group whose expiry nobody has recorded',
    { ...mild, certificate_expires: null },
    'unknown',
  ],
  [
    'someone never certified, whatever else is unknown',
    { certificate_status: 'none', certificate_expires: null, disability_grade: null },
    'no',
  ],
]

const living: readonly Case[] = [
  ['a member of a dibao family (52 号 2.1)', { relief_status: 'dibao' }, 'yes'],
  [
    'a member of a dibao family, category and grade not recorded',
    { relief_status: 'dibao', disability_grade: null, disability_categories: null },
    'yes',
  ],
  ['someone just above the dibao line', { relief_status: 'dibao-edge' }, 'no'],
  ['someone at grade 1 without dibao', { disability_grade: 1 }, 'no'],
  ['someone whose relief status nobody has recorded', { relief_status: null }, 'unknown'],
]

const nursing: readonly Case[] = [
  ['someone at grade 2 who needs long-term care (52 号 2.1)', {}, 'yes'],
  ['someone at grade 2 who does not', { needs_long_term_care: false }, 'no'],
  ['someone at grade 2 nobody has assessed', { needs_long_term_care: null }, 'unknown'],
  ['someone at grade 3 with a physical disability who needs care', { disability_grade: 3 }, 'no'],
  [
    'someone with a mental disability of unknown grade who needs care',
    { disability_grade: null, disability_categories: ['mental'] },
    'unknown',
  ],
]

describe.each([
  {
    programme: livingSubsidy,
    cases: [...both, ...living],
    monthly: 17_500,
    people: 17_722,
    published: '3,101,350.00',
  },
  {
    programme: nursingSubsidy,
    cases: [...both, ...nursing],
    monthly: 23_500,
    people: 35_743,
    published: '8,399,605.00',
  },
])('$programme.id', ({ programme, cases, monthly, people, published }) => {
  for (const [who, difference, verdict] of cases)
    test(`${programme.name.en}: ${who} → ${verdict}`, () => {
      const answer = explain(programme, { ...certified, ...difference }, question)
      expect(answer.verdict).toBe(verdict)
      expect(answer.amountFen).toBe({ yes: monthly, no: 0, unknown: null }[verdict])
    })

  const entitled = { ...certified, ...mild }

  test(`${programme.name.en}: the published number of people gives the published sum of the month`, () => {
    const { amountFen } = explain(programme, entitled, question)
    expect(formatYuan(fen(people * (amountFen ?? 0)))).toBe(published)
  })
  test(`${programme.name.en}: after 2020 the amount is unknown until an office sets it`, () => {
    const later = { ...question, on: day('2021-01-01') }
    expect(explain(programme, entitled, later)).toMatchObject({
      verdict: 'yes',
      amountFen: null,
      missing: [{ kind: 'parameter', id: programme.id }],
    })
    const settings = [{ parameter: programme.id, in: yangjiang, from: day('2021-01-01'), value: 18_800 }]
    expect(explain(programme, entitled, { ...later, settings }).amountFen).toBe(18_800)
  })
  test(`${programme.name.en}: an office cannot change what the plan states for 2020`, () => {
    const settings = [{ parameter: programme.id, in: yangjiang, from: day('2020-01-01'), value: 1 }]
    expect(explain(programme, entitled, { ...question, settings }).amountFen).toBe(monthly)
  })
  test(`${programme.name.en}: outside Yangjiang and before 2020 nothing is claimed`, () => {
    for (const elsewhere of [
      { ...question, area: areaCode('440402') },
      { ...question, on: day('2019-12-31') },
    ])
      expect(explain(programme, entitled, elsewhere)).toMatchObject({
        verdict: 'unknown',
        missing: [{ kind: 'rule' }],
      })
  })
})

test('an expired certificate and no dibao: renewing alone is told to be not enough', () => {
  const answer = explain(livingSubsidy, { ...certified, certificate_expires: day('2020-03-31') }, question)
  const ways = answer.nearest.map((way) => way.map((change) => change.id))
  expect(ways[0]).toEqual(['certificate_expires', 'relief_status'])
})
