/** The reports find what is wrong when it is planted, and say of the catalogue as it is what a reviewer must see. */
import { describe, expect, test } from 'vitest'
import { areaCode, day, fen } from '#kernel'
import { cite, type Programme, paid, parameter, source, yesNo } from '#policy'
import { golden } from '../../../tests/golden.ts'
import { findProgramme, programmes } from '../programmes.ts'
import { checkCatalogue } from './check.ts'
import { goneCitations, uncitedClauses } from './clauses.ts'
import { dateFaults } from './dates.ts'
import { unreadFacts, unusedPeriods } from './idle.ts'
import { listCatalogue } from './listing.ts'
import { wordless } from './wordless.ts'

const same = (text: string) => ({ zh: text, en: text, easy: text })
const toy = source({
  id: 'toy',
  title: same('toy'),
  issuer: same('toy'),
  clauses: { '1': same('1'), '1.1': same('1.1'), '2': same('2'), box: { ...same('box'), items: 3 } },
})
const member = yesNo({
  key: 'toy_member',
  record: 'toy',
  label: same('member'),
  question: same('member?'),
  values: { yes: same('yes'), no: same('no') },
})
const here = areaCode('4417')
const because = [cite(toy, '1.1')]
const until2020 = { in: here, from: day('2020-01-01'), to: day('2020-12-31') }

const toyProgramme = (variants: Programme['variants']): Programme => ({
  id: 'toy',
  name: same('toy'),
  summary: same('toy'),
  serves: 'person',
  bring: [same('a card')],
  variants,
})
const variant = (period: { from: string; to?: string }, amount = paid(fen(1))) => ({
  in: here,
  from: day(period.from),
  ...(period.to ? { to: day(period.to) } : {}),
  basis: because,
  eligible: member.holds,
  amount,
})

describe('clauses', () => {
  const citing = (...citations: ReturnType<typeof cite>[]) => [{ id: 'toy', citations }]
  test('that nobody cites are told, headings as such, rows of a box one by one', () => {
    const left = uncitedClauses(citing(cite(toy, '1.1'), cite(toy, 'box', 2)), [toy])
    expect(left.map(({ clause, item, kind }) => [clause, item, kind])).toEqual([
      ['1', undefined, 'heading'],
      ['2', undefined, 'clause'],
      ['box', 1, 'item'],
      ['box', 3, 'item'],
    ])
  })
  test('of a box cited as a whole are all cited', () => {
    expect(uncitedClauses(citing(cite(toy, 'box')), [toy]).map(({ clause }) => clause)).not.toContain('box')
  })
  test('that are gone are told with who stands on them: of no source, no clause, no row', () => {
    const gone = [
      { ...cite(toy, '1.1'), source: 'other' },
      { ...cite(toy, '1.1'), clause: '9' },
      { ...cite(toy, 'box', 3), item: 4 },
      { ...cite(toy, '2'), item: 1 },
    ]
    const found = goneCitations(citing(cite(toy, 'box', 3), ...gone), [toy])
    expect(found).toEqual(gone.map((each) => ({ ...each, by: 'toy' })))
  })
  test('cited by anything in the catalogue exist', () => expect(goneCitations()).toEqual([]))
})

describe('dates', () => {
  test('with a hole or an overlap between two variants of a place are told', () => {
    const hole = toyProgramme([variant({ from: '2021-02-01' }), variant(until2020)])
    expect(dateFaults([hole], [])).toEqual([{ of: 'toy', kind: 'gap', in: here, from: '2021-01-01' }])
    const twice = toyProgramme([variant({ from: '2020-12-31' }), variant(until2020)])
    expect(dateFaults([twice], [])).toEqual([{ of: 'toy', kind: 'overlap', in: here, from: '2020-12-31' }])
  })
  test('that follow one another, and a plan that ends, are no fault', () => {
    expect(dateFaults([toyProgramme([variant(until2020)])], [])).toEqual([])
    const next = variant({ from: '2021-01-01' })
    expect(dateFaults([toyProgramme([variant(until2020), next])], [])).toEqual([])
  })
  test('on which a variant reads a number that says nothing, not even that it is open, are told', () => {
    const number = parameter({
      id: 'toy.rate',
      unit: 'fen',
      name: same('rate'),
      periods: [{ ...until2020, open: true, because }],
    })
    const late = toyProgramme([variant({ from: '2020-01-01' }, paid(number))])
    expect(dateFaults([late], [])).toEqual([
      { of: 'toy', kind: 'silent', in: here, from: '2021-01-01', rate: 'toy.rate' },
    ])
    expect(dateFaults([late], [number])).toContainEqual({
      of: 'toy.rate',
      kind: 'ends',
      in: here,
      from: '2021-01-01',
    })
  })
})

describe('what nobody uses', () => {
  test('is told: a fact no rule reads, a number for a place where no variant reads it', () => {
    const elsewhere = areaCode('1406')
    const number = parameter({
      id: 'toy.rate',
      unit: 'fen',
      name: same('rate'),
      periods: [here, elsewhere].map((place) => ({ ...until2020, in: place, open: true, because })),
    })
    const reader = toyProgramme([variant(until2020, paid(number))])
    expect(unreadFacts([member], [], [])).toEqual(['toy_member'])
    expect(unreadFacts([member], [reader], [])).toEqual([])
    expect(unusedPeriods([number], [reader])).toEqual([
      { rate: 'toy.rate', in: elsewhere, from: '2020-01-01' },
    ])
  })
})

test('a question, a choice or a name without words in a language is told', () => {
  const mute = { ...member, question: { ...same('member?'), easy: ' ' }, values: { yes: same('yes') } }
  const nameless = { ...toyProgramme([]), name: { zh: '', en: 'toy', easy: 'toy' } }
  expect(wordless([mute], [nameless])).toEqual([
    { of: 'toy_member', what: 'question (easy)' },
    { of: 'toy_member', what: 'values' },
    { of: 'toy', what: 'name (zh)' },
  ])
})

describe('the catalogue', () => {
  test('is sound: no clause gone, no day without an answer or with two, no words missing', () => {
    const { sound, goneCitations: gone, gaps, overlaps, wordless: mute, unusedRates } = checkCatalogue()
    expect({ gone, gaps, overlaps, mute, unusedRates }).toEqual({
      gone: [],
      gaps: [],
      overlaps: [],
      mute: [],
      unusedRates: [],
    })
    expect(sound).toBe(true)
  })
  test('lists each promise once, with the variants of its parts among its own', () => {
    const listed = listCatalogue().programmes
    expect(listed).toHaveLength(132)
    const variants = listed.flatMap((each) => each.variants)
    expect(variants).toHaveLength(programmes.flatMap((each) => each.variants).length)
    const aid = listed.find(({ id }) => id === 'child-rehab-aid')
    expect(aid?.variants.map(({ part }) => part)).toContain('child-rehab-aid-older')
  })
  test('names what an office must still set, and nothing that is stated: the subsidy of 2020 is open since 2021', () => {
    const subsidy = listCatalogue().programmes.find(({ id }) => id === 'living-subsidy')
    const yangjiang = subsidy?.variants.find(({ place }) => place === here)
    expect(yangjiang?.openParameters).toContain('living-subsidy')
    expect(findProgramme('living-subsidy')?.variants).toHaveLength(subsidy?.variants.length ?? 0)
    const known = new Set([
      ...listCatalogue().rates.map(({ id }) => id),
      ...listCatalogue().openConditions.map(({ id }) => id),
    ])
    const open = listCatalogue().programmes.flatMap((p) => p.variants.flatMap((v) => v.openParameters))
    expect(open.filter((id) => !known.has(id))).toEqual([])
  })
  test('says which clauses nobody cites and which facts nobody reads; a change is reviewed', () => {
    const report = checkCatalogue()
    const clauses = report.uncitedClauses.map(({ source: of, clause, item, kind }) =>
      [of, clause, item ?? '', kind].join(' '),
    )
    golden('golden/catalogue/uncited-clauses.txt', `${clauses.join('\n')}\n`)
    golden('golden/catalogue/unread-facts.txt', `${report.unreadFacts.join('\n')}\n`)
  })
})
