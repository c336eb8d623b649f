/** Every citation of a plan finds its place in the plan's own words, and a wrong place is never found. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { everyIndicator, linhe14, programmes, relations, sources } from '#catalogue'
import { readPlan, textOf } from '#plandoc'
import { type Citation, citationsOf, type Source } from '#policy'
import { golden } from '../../tests/golden.ts'
import { placeOf, placesOf } from './clause-places.ts'

const cited: readonly Citation[] = [
  ...programmes.flatMap((each) => citationsOf(each)),
  ...relations.flatMap(({ because }) => because),
  ...everyIndicator.flatMap(({ because }) => because),
]

const placesIn = (source: string) => placesOf(textOf(source, readPlan(source)) ?? [])
const nameOf = ({ clause, item }: Pick<Citation, 'clause' | 'item'>) =>
  item === undefined ? clause : `${clause}-${item}`
const lost = (citations: readonly Citation[], places: ReturnType<typeof placesIn>) => [
  ...new Set(citations.filter((one) => placeOf(one, places) !== nameOf(one)).map(nameOf)),
]

/** All a source declares, cited or not. */
const declaredBy = ({ id, clauses }: Source): Citation[] =>
  Object.entries(clauses).flatMap(([clause, at]) => [
    { source: id, clause, at },
    ...Array.from({ length: at.items ?? 0 }, (_, i) => ({
      source: id,
      clause,
      item: i + 1,
      at: { zh: `${at.zh}第${i + 1}项`, en: `${at.en}, item ${i + 1}` },
    })),
  ])

const linhe = placesIn(readFileSync(new URL('../../examples/linhe-14th-plan.txt', import.meta.url), 'utf8'))

describe('the plan of Linhe', () => {
  const own = cited.filter(({ source }) => source === linhe14.id)

  test('is cited in sections, boxes and rows of its annex, and every citation finds its place', () => {
    const kinds = new Set(own.map(({ clause }) => clause.replace(/\d.*/, '')))
    expect([...kinds].toSorted()).toEqual(['', 'annex', 'box-'])
    expect(lost(own, linhe)).toEqual([])
  })

  test('holds every clause its source declares, cited or not', () => {
    expect(lost(declaredBy(linhe14), linhe)).toEqual([])
  })
})

describe('a place', () => {
  const at = linhe14.clauses['3.1.2']

  test('is not found by its name alone: chapter 3, part 1, 2 is another one', () => {
    expect(placeOf({ clause: '3.1.2', at }, linhe)).toBe('3.1.2')
    expect(placeOf({ clause: '3.1.2', at: { zh: '三（一）2', en: 'Part 3 (1) 2' } }, linhe)).toBeUndefined()
  })

  test('the document does not have is nowhere', () => {
    expect(placeOf({ clause: '9.9', at: { zh: '第九章第九节', en: '' } }, linhe)).toBeUndefined()
    expect(placeOf({ clause: 'annex', item: 99, at: { zh: '附件第99项', en: '' } }, linhe)).toBeUndefined()
    expect(placeOf({ clause: 'constructor', at: { zh: '附件', en: '' } }, linhe)).toBeUndefined()
  })

  test('is the same whether brackets are wide or narrow', () => {
    const narrow = { '2.1.3': '二(一)3' }
    expect(placeOf({ clause: '2.1.3', at: { zh: '二（一）3', en: '' } }, narrow)).toBe('2.1.3')
  })
})

const folder = join(import.meta.dirname, '../../../shared/seeds')
const seeds = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : []
const real = ['yangjiang-14', 'shuozhou-13', 'zhangdian-14'] as const

describe.skipIf(seeds.length === 0)('the real plans, which must lie beside the repository', () => {
  test('hold what is cited of them; the report names what is not found', () => {
    const texts = seeds.map((name) => readFileSync(join(folder, name), 'utf8'))
    const report = real.flatMap((id) => {
      const source = sources.find((one) => one.id === id)
      const text = texts.find((one) => source && readPlan(one).title === source.title.zh)
      if (!source || !text) throw new Error(`no text of ${id}`)
      const places = placesIn(text)
      const counts = { cited: cited.filter((one) => one.source === id), declared: declaredBy(source) }
      return Object.entries(counts).map(([kind, citations]) => {
        const all = new Set(citations.map(nameOf)).size
        const gone = lost(citations, places)
        return `${id} ${kind}: ${all - gone.length} of ${all} found${gone.length > 0 ? `; not ${gone.join(' ')}` : ''}`
      })
    })
    golden('golden/plandoc/clause-places.txt', `${report.join('\n')}\n`)
  })
})
