/** Rounds stay as they were frozen, weights are of their year, reports are re-checked, and only the office sees any of it. */
import { describe, expect, test } from 'vitest'
import { anybody, type Duty, type Staff, type Tx } from '#access'
import { areaCode, type CountyCode, day, Refusal } from '#kernel'
import { clockAt } from '#platform'
import { actAs, inTestTx } from '../../tests/database.ts'
import * as e from './index.ts'
import { toyFacts } from './report/toy-round.ts'

const city = areaCode('9901')
const clock = clockAt('2024-01-10')

const officer = (
  duties: readonly Duty[] = ['plan:read', 'plan:evaluate', 'person:read'],
  area = city,
): Staff => ({
  kind: 'staff',
  id: `office-${area}`,
  name: '残工委办',
  office: 'committee',
  duties,
  area,
  counties: ['990101', '990102', '990103'] as CountyCode[],
})

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => {
      if (error instanceof Refusal) return error.problem.code
      throw error
    },
  )

const opening = {
  kind: 'annual',
  area: city,
  plan: null,
  from: day('2023-01-01'),
  to: day('2023-12-31'),
} as const
const points = { 'tasks-on-time': '50', 'tasks-confirmed': '30', 'slips-answered': '20' }
const weights = { area: city, assessed: 'unit', year: 2023, document: '临残工委〔2023〕2号', points } as const

const atOffice = <T>(work: (tx: Tx) => Promise<T>) => inTestTx(work, officer())

describe('a round', () => {
  test('keeps the figures of its day, whatever weights are set later', () =>
    atOffice(async (tx) => {
      await e.setWeighting(tx, weights, clock)
      const { id } = await e.openRound(tx, opening, clock)
      expect((await e.getRound(tx, id)).state).toBe('open')
      await e.freezeRound(tx, { id, facts: toyFacts }, clock)
      const before = e.figuresOf(await e.frozenFigures(tx, id))
      await e.setWeighting(tx, { ...weights, points: { 'tasks-on-time': '100' } }, clock)
      expect(e.figuresOf(await e.frozenFigures(tx, id))).toEqual(before)
      const today = e.figuresOf(await e.figuresToday(tx, id, toyFacts))
      expect(today.get('unit.9901:民政局.earned')).not.toEqual(before.get('unit.9901:民政局.earned'))
      expect((await e.getRound(tx, id)).state).toBe('frozen')
    }))
  test('is frozen once; another may be opened, and the first stays', () =>
    atOffice(async (tx) => {
      const { id } = await e.openRound(tx, opening, clock)
      await e.freezeRound(tx, { id, facts: toyFacts }, clock)
      expect(await codeOf(e.freezeRound(tx, { id, facts: toyFacts }, clock))).toBe(
        'evaluation.frozen-already',
      )
      const again = await e.openRound(tx, opening, clock)
      expect((await e.listRounds(tx, city)).map((round) => [round.id, round.state])).toEqual([
        [again.id, 'open'],
        [id, 'frozen'],
      ])
    }))
  test('takes no figures of days to come, nor of other places, and is not scored before it is frozen', () =>
    atOffice(async (tx) => {
      const { id } = await e.openRound(tx, opening, clock)
      expect(await codeOf(e.frozenFigures(tx, id))).toBe('evaluation.not-frozen')
      expect(
        await codeOf(e.freezeRound(tx, { id, facts: { ...toyFacts, on: day('2024-02-01') } }, clock)),
      ).toBe('evaluation.day-to-come')
      const elsewhere = toyFacts.counties.map((county) => ({ ...county, area: areaCode('441702') }))
      expect(
        await codeOf(e.freezeRound(tx, { id, facts: { ...toyFacts, counties: elsewhere } }, clock)),
      ).toBe('evaluation.area-elsewhere')
      expect(await codeOf(e.openRound(tx, { ...opening, to: day('2022-01-01') }, clock))).toBe(
        'evaluation.period-backwards',
      )
    }))
  test('without weights of its very year has no scores', () =>
    atOffice(async (tx) => {
      await e.setWeighting(tx, { ...weights, year: 2022 }, clock)
      const { id } = await e.openRound(tx, opening, clock)
      await e.freezeRound(tx, { id, facts: toyFacts }, clock)
      const counted = await e.frozenFigures(tx, id)
      expect(e.assess(counted.facts, counted.weightings)).toEqual({ units: null, counties: null })
      expect(e.figuresOf(counted).get('weights.unit.year')).toMatchObject({ exact: null })
    }))
  test('is published in three languages, in editions, and read by anybody', () =>
    atOffice(async (tx) => {
      const { id } = await e.openRound(tx, opening, clock)
      expect(await codeOf(e.publishRound(tx, id, clock))).toBe('evaluation.not-frozen')
      await e.freezeRound(tx, { id, facts: toyFacts }, clock)
      await e.publishRound(tx, id, clock)
      expect((await e.publishRound(tx, id, clock)).edition).toBe(1)
      const seen = await actAs(tx, anybody)
      const published = await e.findPublishedRound(seen, id)
      expect(published?.content.says.every(({ zh, en, easy }) => zh && en && easy)).toBe(true)
      expect(published?.content.tasks?.overdue).toBe(9)
      expect(await e.listPublishedRounds(seen, areaCode('990101'))).toHaveLength(1)
      expect(await e.listRounds(seen, city).catch(() => 'refused')).toBe('refused')
    }))
})

describe('weights', () => {
  test('of a city hold in its counties, and a correction keeps what was', () =>
    atOffice(async (tx) => {
      await e.setWeighting(tx, weights, clock)
      await e.setWeighting(tx, { ...weights, points: { 'tasks-on-time': '60.5' } }, clock)
      const all = await e.listWeightings(tx, city)
      expect(all.map(({ weights: rows, supersededAt }) => [rows.length, supersededAt === null])).toEqual([
        [1, true],
        [3, false],
      ])
      const { id } = await e.openRound(tx, { ...opening, area: areaCode('990101') }, clock)
      const { weightings } = await e.figuresToday(tx, id, { ...toyFacts, counties: [] })
      expect(weightings.unit?.weights).toHaveLength(1)
    }))
  test('are refused with what is wrong', () =>
    atOffice(async (tx) => {
      const set = (given: Readonly<Record<string, string>>) =>
        codeOf(e.setWeighting(tx, { ...weights, points: given }, clock))
      expect(await set({})).toBe('evaluation.weights-empty')
      expect(await set({ 'people-served': '10' })).toBe('evaluation.item-unknown')
      expect(await set({ 'tasks-on-time': '0' })).toBe('evaluation.points-malformed')
    }))
})

describe('what an evaluation found', () => {
  const finding = {
    by: 'third-party',
    unit: { id: '9901:民政局', name: '市民政局' },
    found: '发放名单未公示',
    demand: '限期公示',
    due: null,
  } as const
  test('is open until somebody says how it was put right, on which document, once', () =>
    atOffice(async (tx) => {
      const { id: round } = await e.openRound(tx, opening, clock)
      const { id } = await e.noteFinding(tx, { round, ...finding }, clock)
      const right = (document: string) =>
        codeOf(e.putRight(tx, { finding: id, how: '已公示', document }, clock))
      expect(await right('')).toBe('evaluation.proof-missing')
      expect(await right('整改报告〔2024〕1号')).toBe('done')
      expect(await right('整改报告〔2024〕2号')).toBe('evaluation.finding-closed')
      expect(await e.listRoundFindings(tx, round)).toMatchObject([
        { resolvedOn: '2024-01-10', document: '整改报告〔2024〕1号' },
      ])
    }))
  test('is seen by the unit it concerns and by no other', () =>
    atOffice(async (tx) => {
      const { id: round } = await e.openRound(tx, opening, clock)
      await e.noteFinding(tx, { round, ...finding }, clock)
      const seenBy = async (unit: string) => {
        const own = await actAs(tx, { ...officer(['plan:read', 'unit:own']), unit })
        return (await e.listRoundFindings(own, round)).length
      }
      expect([await seenBy('民政局'), await seenBy('教育局')]).toEqual([1, 0])
    }))
})

describe('a report', () => {
  const drafted = async (tx: Tx) => {
    await e.setWeighting(tx, weights, clock)
    const { id } = await e.openRound(tx, opening, clock)
    await e.freezeRound(tx, { id, facts: toyFacts }, clock)
    return e.draftReport(tx, { round: id }, clock)
  }
  test('comes back as the same file, and nothing moved since', () =>
    atOffice(async (tx) => {
      const report = await e.getReport(tx, (await drafted(tx)).id)
      const file = await e.reportFile(report)
      const checked = await e.recheckReport(tx, { report: report.id, facts: toyFacts, file })
      expect(checked).toEqual({
        same: report.figures.length,
        moved: [],
        edited: [],
        removed: [],
        unbound: [],
      })
      expect(await e.listReports(tx, report.roundId)).toMatchObject([{ id: report.id, title: report.title }])
    }))
  test('tells which figures the data of today no longer agree with', () =>
    atOffice(async (tx) => {
      const { id } = await drafted(tx)
      const facts = { ...toyFacts, units: toyFacts.units.map((unit) => ({ ...unit, leads: unit.leads + 1 })) }
      const { moved } = await e.recheckReport(tx, { report: id, facts })
      expect(moved.map(({ figure, now }) => [figure.shown, now?.shown])).toEqual([
        ['9', '10'],
        ['6', '7'],
        ['7', '8'],
      ])
    }))
})

describe('who does not run evaluations', () => {
  test('sees neither rounds nor figures nor reports, and opens none', () =>
    atOffice(async (tx) => {
      const { id } = await e.openRound(tx, opening, clock)
      await e.freezeRound(tx, { id, facts: toyFacts }, clock)
      const report = await e.draftReport(tx, { round: id }, clock)
      for (const other of [
        officer(['plan:read', 'unit:own']),
        officer(['plan:evaluate'], areaCode('990102')),
      ]) {
        const seen = await actAs(tx, other)
        expect(await e.listRounds(seen, city)).toEqual([])
        expect(await codeOf(e.getRound(seen, id))).toBe('evaluation.round-unknown')
        expect(await codeOf(e.getReport(seen, report.id))).toBe('evaluation.report-unknown')
      }
      await expect(e.openRound(await actAs(tx, officer(['plan:read'])), opening, clock)).rejects.toThrow(
        /row-level security/,
      )
    }))
})
