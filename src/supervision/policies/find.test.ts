/** Documents a task asks for: found by words of writing and issuing, and not where those words mean something else. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { day } from '#kernel'
import { readPlan } from '#plandoc'
import { findDocuments } from './find.ts'

const task = (text: string, timing: string | null = null) => ({
  heading: null,
  text,
  timing,
  deadline: timing === null ? null : day('2027-06-30'),
  deadlineKind: timing === null ? null : 'policy-issued',
})
const found = (text: string) =>
  findDocuments(task(text)).map(({ title, kind, strength }) => [title, kind, strength])

describe('documents in the words of a task', () => {
  test.each([
    ['制定出台残疾人家庭照料办法，明确范围。', '残疾人家庭照料办法', 'measure'],
    ['研究制订《助残条例》地方实施办法。', '《助残条例》地方实施办法', 'measure'],
    [
      '编制和实施《青岩镇残疾预防行动计划（2027—2030年）》。',
      '青岩镇残疾预防行动计划(2027-2030年)',
      'scheme',
    ],
    ['出台《青岩镇无障碍标准》，推动落实。', '青岩镇无障碍标准', 'standard'],
    ['修订残疾人应急预案。', '残疾人应急预案', 'scheme'],
  ])('%s', (text, title, kind) => {
    const [first, ...others] = found(text)
    expect([first?.[0]?.normalize('NFKC').replace('—', '-'), first?.[1], first?.[2]]).toEqual([
      title,
      kind,
      'certain',
    ])
    expect(others).toEqual([])
  })

  test('are only likely where the words also fit improving what is there', () => {
    expect(found('逐步完善购买服务目录。')).toEqual([['购买服务目录', 'catalogue', 'likely']])
    expect(found('完善补贴制度。')).toEqual([])
  })

  test.each([
    '按照上级印发《就业行动方案》要求开展工作。',
    '制定支持计划，提供个案服务。',
    '制定补贴标准。',
    '建立服务标准体系。',
    '开展政策研究制定工作。',
  ])('are none in: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  test('take the day of the timing that speaks of issuing, and say when the name is vague', () => {
    expect(findDocuments(task('提高照料水平。', '2027年6月底前出台具体政策措施'))).toMatchObject([
      { title: '具体政策措施', vague: true, due: '2027-06-30', strength: 'certain' },
    ])
  })
})

const folder = join(import.meta.dirname, '../../../../shared/seeds')
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : []

/** Labels of the tasks that ask for a document: judged by hand, plan by plan; `likely` apart. */
const judged: Readonly<
  Record<string, { readonly certain: readonly string[]; readonly likely: readonly string[] }>
> = {
  '000': { certain: ['4', '6', '9', '23'], likely: [] },
  '001': { certain: ['21'], likely: [] },
  '002': { certain: ['19', '25', '33'], likely: ['30'] },
  '003': { certain: ['二（一）4', '三（一）'], likely: ['二（二）4', '二（二）5'] },
  '004': {
    certain: ['1', '4', '5', '8', '9', '10', '11', '12', '14', '16', '17', '20', '22', '23'],
    likely: [],
  },
}

describe.skipIf(files.length === 0)('in the five real plans', () => {
  test.each(Object.entries(judged))('plan %s: exactly the tasks a reader would name', (start, expected) => {
    const file = files.find((name) => name.startsWith(start)) ?? ''
    const plan = readPlan(readFileSync(join(folder, file), 'utf8'))
    const asking = (strength: 'certain' | 'likely') =>
      plan.tasks
        .filter((one) => findDocuments(one).some((document) => document.strength === strength))
        .map(({ label }) => label)
    expect({ certain: asking('certain'), likely: asking('likely') }).toEqual(expected)
  })
})
