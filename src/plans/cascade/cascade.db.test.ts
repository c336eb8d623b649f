/** The fictional city's plan and the scheme of one of its districts: derived, matched, compared, moved over to a later plan. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Staff, Tx } from '#access'
import { areaCode, type CountyCode, day, Refusal } from '#kernel'
import { clockAt } from '#platform'
import { actAs, inTestTx } from '../../../tests/database.ts'
import {
  type DerivationKind,
  derivePlan,
  importPlan,
  judgeMatch,
  listSuccessions,
  type PlanId,
  readUpload,
  rebasePlan,
  type ShownCascade,
  showCascade,
  succeedPlan,
} from '../index.ts'
import { toyCatalogue, toyText } from '../toy-plan.ts'

const clock = clockAt('2022-04-01')
const on = day('2022-04-01')
const from = day('2022-03-15')
const document = '临东府〔2022〕5号'
const given = { clock, catalogue: toyCatalogue }

const text = (name: string) => readFileSync(new URL(`../../../examples/${name}`, import.meta.url), 'utf8')
const uploads = {
  city: readUpload({ name: '市规划.txt', text: text('linhe-14th-plan.txt') }),
  district: readUpload({ name: '区方案.txt', text: text('hedong-14th-scheme.txt') }),
  later: readUpload({ name: '后一规划.txt', text: toyText }),
}

const codeOf = async (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof Refusal ? error.problem.code : error),
  )

async function derived(tx: Tx) {
  const { plan: city } = await importPlan(tx, uploads.city, given)
  const { plan: district } = await importPlan(tx, uploads.district, given)
  await derivePlan(tx, { upper: city, lower: district, kind: 'county-plan', from, document }, clock)
  return { city, district }
}

/** The surest proposal of every row, as an officer would confirm them going down the list. */
async function confirmAll(tx: Tx, upper: PlanId) {
  const { cascade } = await showCascade(tx, { plan: upper, on })
  for (const { kind, key, proposed } of cascade.rows) {
    const [surest] = proposed
    if (!surest) continue
    const { lower, key: lowerKey, because } = surest
    await judgeMatch(
      tx,
      { upper, lower, kind, upperKey: key, lowerKey, verdict: 'confirmed', found: because },
      clock,
    )
  }
}

const told = ({ cascade }: ShownCascade) =>
  cascade.rows.flatMap(({ key, takenUp }) =>
    takenUp.flatMap(({ gaps, conflicts }) => [
      ...gaps.map((gap) => [key, gap]),
      ...conflicts.map(({ conflict }) => [key, conflict]),
    ]),
  )

describe('the plan of Linhe in the district of Hedong', () => {
  test('is proposed row by row, and with every proposal confirmed shows what is missing and what contradicts', () =>
    inTestTx(async (tx) => {
      const { city } = await derived(tx)
      const before = await showCascade(tx, { plan: city, on })
      expect(before.cascade).toMatchObject({ noScheme: 27, toConfirm: 15, conflicts: 0 })
      await confirmAll(tx, city)
      const shown = await showCascade(tx, { plan: city, on })
      expect(shown.cascade).toMatchObject({ noScheme: 12, toConfirm: 0 })
      const missing = shown.cascade.rows.filter(({ noScheme }) => noScheme).map(({ key }) => key)
      expect(missing).toEqual(
        [6, 8, 11, 12, 13, 14, 15, 16, 17, 18]
          .map((no) => `task:${no}`)
          .concat(['indicator:1', 'indicator:8']),
      )
      expect(told(shown)).toEqual([
        ['task:4', 'weaker'],
        ['task:5', 'later-deadline'],
        ['task:5', 'no-number'],
        ['task:10', 'no-lead'],
        ['indicator:2', 'no-lead'],
        ['indicator:5', 'weaker'],
        ['indicator:7', 'weaker'],
      ])
    }))

  test('knows another lead where two names are known to be two offices', () =>
    inTestTx(async (tx) => {
      const { city } = await derived(tx)
      await confirmAll(tx, city)
      const bare = (name: string) => name.slice(1)
      const sameOffice = () => (a: string, b: string) => bare(a) === bare(b)
      const shown = await showCascade(tx, { plan: city, on, sameOffice })
      expect(told(shown).filter(([, kind]) => kind === 'another-lead')).toEqual([['task:5', 'another-lead']])
    }))

  test('a match that was refused stays refused, and rows that are not there cannot be matched', () =>
    inTestTx(async (tx) => {
      const { city, district } = await derived(tx)
      const match = {
        upper: city,
        lower: district,
        kind: 'task',
        upperKey: 'task:3',
        lowerKey: 'task:3',
      } as const
      await judgeMatch(tx, { ...match, verdict: 'refused', reason: '口径不同' }, clock)
      const row = (await showCascade(tx, { plan: city, on })).cascade.rows.find(({ key }) => key === 'task:3')
      expect(row).toMatchObject({ proposed: [], noScheme: true })
      const absent = { ...match, lowerKey: 'task:99', verdict: 'confirmed' } as const
      expect(await codeOf(judgeMatch(tx, absent, clock))).toBe('plan.row-unknown')
    }))
})

describe('a derived plan', () => {
  test('is not shown on days it was not derived, nor in a circle, nor without a document', () =>
    inTestTx(async (tx) => {
      const { city, district } = await derived(tx)
      expect((await showCascade(tx, { plan: city, on: day('2022-03-14') })).lowers).toEqual([])
      const turned = { upper: district, lower: city, kind: 'scheme' as DerivationKind, from, document }
      expect(await codeOf(derivePlan(tx, turned, clock))).toBe('plan.circle')
      expect(await codeOf(derivePlan(tx, { ...turned, document: '' }, clock))).toBe('plan.circle')
      const papers = { upper: city, lower: district, kind: 'scheme' as DerivationKind, from, document: '' }
      expect(await codeOf(derivePlan(tx, papers, clock))).toBe('plan.no-document')
    }))

  test('is moved over when a later plan takes the place of the upper one; until then the day tells', () =>
    inTestTx(async (tx) => {
      const { city, district } = await derived(tx)
      const { plan: later } = await importPlan(tx, uploads.later, given)
      const move = { lower: district, earlier: city, from: day('2026-01-01'), document }
      expect(await codeOf(rebasePlan(tx, move, clock))).toBe('plan.not-succeeded')
      await succeedPlan(tx, { earlier: city, later, from: day('2026-01-01'), document }, clock)
      const then = day('2026-02-01')
      expect((await showCascade(tx, { plan: city, on })).succeeded).toEqual([])
      expect((await showCascade(tx, { plan: city, on: then })).succeeded).toEqual(await listSuccessions(tx))
      expect(await rebasePlan(tx, move, clock)).toBe(later)
      const lowersOf = async (plan: PlanId, day_: typeof then) =>
        (await showCascade(tx, { plan, on: day_ })).lowers.map(({ plan: lower }) => lower)
      expect([await lowersOf(city, on), await lowersOf(city, then)]).toEqual([[district], []])
      expect([await lowersOf(later, on), await lowersOf(later, then)]).toEqual([[], [district]])
    }))
})

test('who reads plans sees the cascade; only the office that keeps plans says what belongs together', () =>
  inTestTx(async (tx) => {
    const { city, district } = await derived(tx)
    const reader: Staff = {
      kind: 'staff',
      id: '01900000-0000-7000-8000-000000000001',
      name: '吴九',
      office: 'bureau',
      duties: ['plan:read'],
      area: areaCode('9901'),
      counties: ['990102'] as CountyCode[],
    }
    const desk = await actAs(tx, reader)
    expect((await showCascade(desk, { plan: city, on })).lowers).toHaveLength(1)
    const match = {
      upper: city,
      lower: district,
      kind: 'task',
      upperKey: 'task:3',
      lowerKey: 'task:3',
    } as const
    await expect(judgeMatch(desk, { ...match, verdict: 'confirmed' }, clock)).rejects.toThrow(
      /row-level security/,
    )
  }))
