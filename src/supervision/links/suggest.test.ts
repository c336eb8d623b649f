/** What suggestions promise of any tasks and names: the same whatever their order, never without a reason, the whole name the surest. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gramsOf, sharedWords } from '#plans'
import { type Candidate, suggestLinks } from './suggest.ts'

const names = ['残疾人家庭无障碍改造', '残疾人康复服务', '托养服务补贴', '残疾学生资助']
const candidates: readonly Candidate[] = names.map((name, i) => ({ kind: 'programme', id: `p${i}`, name }))

describe('pieces of a text', () => {
  test('are two neighbouring characters, never across marks or figures', () => {
    expect([...gramsOf('康复，补贴100元标准')]).toEqual(['康复', '补贴', '元标', '标准'])
    expect([...gramsOf('')]).toEqual([])
    expect([...gramsOf('补')]).toEqual([])
  })

  test('that two texts share are told as the longest words', () => {
    expect(sharedWords('残疾人康复服务', gramsOf('为残疾人开展社区康复服务'))).toEqual(['残疾人', '康复服务'])
  })
})

describe('suggestions for a task', () => {
  const tasks = [
    { key: '1', words: '为有需求的残疾人家庭实施无障碍改造。' },
    { key: '2', words: '提高托养服务补贴标准。' },
    { key: '3', words: '开展法治宣传。' },
  ]
  const suggested = suggestLinks(tasks, candidates)

  test('name what the words speak of, and nothing where they speak of nothing', () => {
    expect(suggested.get('1')?.[0]?.id).toBe('p0')
    expect(suggested.get('2')?.map(({ id }) => id)).toEqual(['p2'])
    expect(suggested.get('3')).toEqual([])
  })

  test('say which words were found and who else has them, the rarest first', () => {
    expect(suggested.get('1')?.[0]?.because).toEqual([
      { words: '无障碍改造', names: 1, tasks: 1 },
      { words: '残疾人家庭', names: 1, tasks: 1 },
    ])
  })

  test('count a rare word for more than one that every name has', () => {
    const some = [
      { kind: 'programme', id: 'rare', name: '残疾人燃油' },
      { kind: 'programme', id: 'usual', name: '残疾人服务' },
      ...['甲', '乙', '丙'].map((one) => ({ kind: 'programme' as const, id: one, name: `残疾人服务${one}` })),
    ] satisfies Candidate[]
    const of = suggestLinks([{ key: '1', words: '发放燃油补助，提供服务' }], some, 0).get('1') ?? []
    expect(of[0]?.id).toBe('rare')
  })
})

const words = fc.string({ unit: fc.constantFrom(...'残疾人康复服务补贴家庭改造学生，'), maxLength: 24 })
const someTasks = fc.uniqueArray(fc.record({ key: fc.constantFrom(...'abcdefgh'), words }), {
  selector: ({ key }) => key,
  maxLength: 5,
})
const someCandidates = fc.uniqueArray(
  fc.record({
    kind: fc.constant('programme' as const),
    id: fc.constantFrom(...'abcdefgh'),
    name: words,
  }),
  { selector: ({ id }) => id, maxLength: 6 },
)

describe('of any tasks and candidates', () => {
  test('the order in which they are given changes nothing', () =>
    fc.assert(
      fc.property(someTasks, someCandidates, (tasks, some) => {
        const there = suggestLinks(tasks, some)
        const back = suggestLinks(tasks.toReversed(), some.toReversed())
        for (const { key } of tasks) expect(back.get(key)).toEqual(there.get(key))
      }),
      { numRuns: 60 },
    ))

  test('scores lie between 0 and 1, fall along the list, and each has its words', () =>
    fc.assert(
      fc.property(someTasks, someCandidates, (tasks, some) => {
        for (const { key, words: task } of tasks) {
          const list = suggestLinks(tasks, some).get(key) ?? []
          expect(list.map(({ score }) => score)).toEqual(
            list.map(({ score }) => score).toSorted((a, b) => b - a),
          )
          for (const { score, because, name } of list) {
            expect(score).toBeLessThanOrEqual(1 + 1e-9)
            expect(because.length).toBeGreaterThan(0)
            for (const one of because) expect(name.includes(one.words) && one.tasks > 0).toBe(true)
            for (const one of because) for (const gram of gramsOf(one.words)) expect(task).toContain(gram)
          }
        }
      }),
      { numRuns: 60 },
    ))

  test('a task that holds the whole name of a candidate has it among the surest', () =>
    fc.assert(
      fc.property(someTasks, someCandidates, fc.constantFrom(...names), (tasks, some, name) => {
        const whole = { kind: 'programme' as const, id: 'whole', name }
        const list =
          suggestLinks([...tasks, { key: 'own', words: `落实${name}。` }], [...some, whole]).get('own') ?? []
        expect(list.find(({ id }) => id === 'whole')?.score).toBeCloseTo(1)
        expect(list[0]?.score).toBeCloseTo(1)
      }),
      { numRuns: 60 },
    ))
})
