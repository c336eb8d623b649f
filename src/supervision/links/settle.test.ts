/** Which links hold: the newest word of a person counts, over citations too. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TaskRow } from '../../plans/rows.ts'
import { type Decision, type Given, linkKey, settle } from './settle.ts'
import { layLinks } from './show.ts'

const decision = (over: Partial<Decision> = {}): Decision => ({
  task: 'task:1',
  kind: 'programme',
  id: 'care',
  verdict: 'confirmed',
  found: [],
  reason: null,
  at: '2026-03-01T00:00:00.000Z',
  by: 'staff:a',
  ...over,
})
const cited: Given = { task: 'task:1', kind: 'programme', id: 'care', origin: 'cited' }

describe('links of a task', () => {
  test('that are cited hold without anybody saying so', () => {
    expect(settle([cited], [])).toEqual({ links: [{ ...cited, decision: null }], refused: [] })
  })

  test('that a person refused do not hold, cited or not, until it is taken back', () => {
    const refused = decision({ verdict: 'refused' })
    expect(settle([cited], [refused])).toEqual({ links: [], refused: [refused] })
    expect(settle([cited], [refused, decision({ verdict: 'withdrawn' })])).toEqual(settle([cited], []))
  })

  test('that a person confirmed keep where they came from', () => {
    expect(settle([cited], [decision()]).links).toMatchObject([
      { origin: 'cited', decision: { by: 'staff:a' } },
    ])
    expect(settle([], [decision()]).links).toMatchObject([{ origin: 'confirmed' }])
  })

  test('are, for any words spoken, decided by the newest of each alone', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            task: fc.constantFrom('task:1', 'task:2'),
            id: fc.constantFrom('care', 'aid'),
            verdict: fc.constantFrom('confirmed' as const, 'refused' as const, 'withdrawn' as const),
          }),
          { maxLength: 12 },
        ),
        (spoken) => {
          const all = spoken.map(decision)
          const newest = [...new Map(all.map((one) => [linkKey(one), one])).values()]
          const { links, refused } = settle([cited], all)
          const byKey = (some: readonly Decision[] | typeof links) => some.map(linkKey).toSorted()
          expect(byKey(links)).toEqual(byKey(settle([cited], newest).links))
          expect(byKey(refused)).toEqual(byKey(newest.filter(({ verdict }) => verdict === 'refused')))
          expect(links.filter((link) => refused.some((one) => linkKey(one) === linkKey(link)))).toEqual([])
        },
      ),
      { numRuns: 60 },
    ))
})

describe('the page of links', () => {
  const task = {
    key: 'task:1',
    no: '1',
    heading: null,
    text: '提高托养服务补贴标准。',
    timing: null,
  } as TaskRow
  const board = { tasks: [task] } as unknown as Parameters<typeof layLinks>[0]['board']
  const candidates = [{ kind: 'programme' as const, id: 'care', name: '托养服务补贴' }]
  const lay = (decisions: readonly Decision[]) => layLinks({ board, candidates, given: [], decisions })[0]

  test('suggests what the words speak of, once nobody has spoken', () => {
    expect(lay([])).toMatchObject({ links: [], suggestions: [{ id: 'care' }], refused: [] })
  })

  test('names the documents the words ask for, until one is registered or somebody says it is none', () => {
    const asks = {
      ...task,
      text: '制定出台托养服务办法。',
      timing: null,
      deadline: null,
      deadlineKind: null,
    } as TaskRow
    const asking = { tasks: [asks] } as unknown as Parameters<typeof layLinks>[0]['board']
    const register = [{ kind: 'policy-document' as const, id: '4417/a', name: '青岩镇托养服务办法' }]
    const wanted = (decisions: readonly Decision[]) =>
      layLinks({ board: asking, candidates: register, given: [], decisions })[0]?.documents.map(
        ({ title }) => title,
      )
    const document = { kind: 'policy-document' } as const
    expect(wanted([])).toEqual(['托养服务办法'])
    expect(wanted([decision({ ...document, id: '4417/a' })])).toEqual([])
    expect(wanted([decision({ ...document, id: 'words:托养服务办法', verdict: 'refused' })])).toEqual([])
  })

  test('suggests no more what was refused or is linked', () => {
    expect(lay([decision({ verdict: 'refused' })])).toMatchObject({
      suggestions: [],
      refused: [{ id: 'care' }],
    })
    expect(lay([decision()])).toMatchObject({ links: [{ name: '托养服务补贴' }], suggestions: [] })
  })
})
