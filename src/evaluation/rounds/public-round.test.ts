/** What is published says what is unknown, protects few people, and is whole in every language. */
import { describe, expect, test } from 'vitest'
import { findSource } from '#catalogue'
import { areaCode, day } from '#kernel'
import { toyFacts, toyWeightings as weightings } from '../report/toy-round.ts'
import { otherAssessments, tableFor } from '../scores/other-assessments.ts'
import type { RoundFacts } from './facts.ts'
import { publicRound } from './public-round.ts'

const round = { kind: 'mid', area: areaCode('9901'), from: day('2021-01-01'), to: day('2025-12-31') } as const
const published = (facts: RoundFacts) => publicRound({ facts, weightings, round, of: '《某规划》' })
const counted = (exact: string): RoundFacts => ({
  ...toyFacts,
  indicators: toyFacts.indicators.map((one) =>
    one.value?.by === 'counted' ? { ...one, value: { ...one.value, exact } } : one,
  ),
})

describe('a published round', () => {
  test('says everything in standard Chinese, English and plain Chinese', () => {
    const { says } = published(toyFacts)
    expect(says.map(({ easy }) => easy)).toEqual([
      '下面的数字是2023年12月31日的。',
      '答应做的事一共有131件。做好了47件。过了日子还没做好的，有9件。',
      '还有3件，说是做好了，可是记录里还看不到。',
      '有4件，还不知道要在哪天做好。',
      '要做到的数字有3个。做到了1个。没做到1个。还有1个现在说不清。',
      '有281个人告诉了我们他们的想法。',
      '每10个人里，大约有9个人满意。',
    ])
    for (const { zh, en } of says) expect([zh.endsWith('。'), en.endsWith('.')]).toEqual([true, true])
  })
  test('says that nobody counted, instead of zero', () => {
    const { says, tasks } = published({ ...toyFacts, tasks: null })
    expect(tasks).toBeNull()
    expect(says.some(({ en }) => en.includes('not been counted'))).toBe(true)
    expect(says.some(({ zh }) => /责任事项/.test(zh))).toBe(false)
  })
  test('shows no share that points to a few people, and never the counts behind one', () => {
    for (const few of ['3/900', '898/900', '2/2', '900/903'])
      expect(published(counted(few)).indicators[0]).toMatchObject({ value: null, state: 'unknown' })
    const [shown] = published(counted('850/900')).indicators
    expect(shown?.value).toMatchObject({ text: '99.1%', exact: '99.1%' })
  })
  test('of few answers says so', () => {
    const survey = toyFacts.survey && {
      ...toyFacts.survey,
      questions: toyFacts.survey.questions.map((one) => ({ ...one, answered: null, satisfied: null })),
    }
    expect(published({ ...toyFacts, survey }).says.at(-1)?.zh).toBe('答卷较少，结果不予列示。')
  })
})

describe('figures for other assessments', () => {
  test('are asked for by clauses that exist', () => {
    for (const { because } of Object.values(otherAssessments)) {
      const clause = findSource(because.source)?.clauses[because.clause]
      expect(clause).toBeDefined()
      if ('item' in because) expect(because.item).toBeLessThanOrEqual(clause?.items ?? 0)
    }
  })
  test('are lines by county with their sum, and name what nobody has counted', () => {
    const rows = [
      { area: areaCode('990101'), entitled: 300, receiving: 290, unknown: 4 },
      { area: areaCode('990102'), entitled: 100, receiving: 60, unknown: 0 },
    ]
    const coverage = [{ indicator: 'living-subsidy-coverage', name: { zh: '生活补贴覆盖率', en: 'x' }, rows }]
    const table = tableFor('poverty-relief', { ...toyFacts, coverage })
    expect(table.rows.map((row) => row.slice(3, 7))).toEqual([
      ['300', '290', '4', '96.66'],
      ['100', '60', '0', '60.00'],
      ['400', '350', '4', '87.50'],
    ])
    expect(table.missing).toContain('pension-enrolment')
  })
})
