/** A sample is drawn as it was announced, can be drawn again by anybody with the frame, and shows names to few. */
import { describe, expect, test } from 'vitest'
import { anybody, type Duty, type Staff, system, type Tx } from '#access'
import { areaCode, type CountyCode, day, Refusal } from '#kernel'
import { clockAt } from '#platform'
import { actAs, inTestTx } from '../../../tests/database.ts'
import { somebody, toyDesk, toyTowns } from '../../../tests/toy-town.ts'
import * as e from '../index.ts'
import { digestOf, drawSample } from './draw.ts'

const city = areaCode('4417')
const counties = ['441702', '441704'] as CountyCode[]
const [monday, thursday] = [clockAt('2021-01-04'), clockAt('2021-01-07')]

const officer = (duties: readonly Duty[], area = city): Staff => ({
  kind: 'staff',
  id: 'evaluator',
  name: '评估人员',
  office: 'committee',
  duties,
  area,
  counties: area === city ? counties : [area as CountyCode],
})
const evaluator = officer(['plan:evaluate', 'person:read'])

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => {
      if (error instanceof Refusal) return error.problem.code
      throw error
    },
  )

/** Fifteen people in three towns of two counties, one more without a certificate that holds, and an open round. */
const withTown = <T>(work: (tx: Tx, round: e.RoundId) => Promise<T>) =>
  inTestTx(async (tx) => {
    for (let i = 0; i < 15; i++) await somebody(tx, { area: toyTowns[i % 3]! }, toyDesk('2020-12-10'))
    await somebody(tx, { expires: '2020-06-30' }, toyDesk('2020-12-10'))
    const asOfficer = await actAs(tx, evaluator)
    const { id } = await e.openRound(
      asOfficer,
      { kind: 'mid', area: city, plan: null, from: day('2020-01-01'), to: day('2020-12-31') },
      monday,
    )
    return work(asOfficer, id)
  }, system('test'))

const announcing = (round: e.RoundId): e.Announcement => ({
  round,
  counties,
  size: 6,
  atLeast: 1,
  reserve: 1,
  attempts: 2,
  seedSource: '福彩双色球第2021003期',
  seedOn: day('2021-01-07'),
})

const drawn = async (tx: Tx, round: e.RoundId) => {
  const sample = await e.announceSample(tx, announcing(round), monday)
  await e.drawWith(tx, { sample: sample.id, counties, seed: '01 07 12 19 23 30 + 05' }, thursday)
  return sample
}

describe('a sample', () => {
  test('is announced with frame, strata and sizes for anybody to read; its seed comes on its day and not before, once', () =>
    withTown(async (tx, round) => {
      const { id } = await e.announceSample(tx, announcing(round), monday)
      const sample = await e.getSample(await actAs(tx, anybody), id)
      expect(sample).toMatchObject({ frameSize: 15, seed: null, seedSource: '福彩双色球第2021003期' })
      const strata = Object.values(sample.strata)
      expect(strata.map(({ people }) => people)).toEqual([5, 5, 5])
      expect(strata.reduce((sum, { size }) => sum + size, 0)).toBe(6)
      const within = { sample: id, counties }
      await actAs(tx, evaluator)
      expect(await codeOf(e.listAsked(tx, within))).toBe('evaluation.not-drawn')
      expect(await codeOf(e.drawWith(tx, { ...within, seed: 'x' }, clockAt('2021-01-06')))).toBe(
        'evaluation.seed-early',
      )
      await e.drawWith(tx, { ...within, seed: 'x' }, thursday)
      expect(await codeOf(e.drawWith(tx, { ...within, seed: 'y' }, thursday))).toBe('evaluation.seed-set')
      const today = { ...announcing(round), seedOn: day('2021-01-04') }
      expect(await codeOf(e.announceSample(tx, today, monday))).toBe('evaluation.seed-day-past')
    }))
  test('drawn again from the frame file alone is the same, and a frame somebody was taken out of is found out', () =>
    withTown(async (tx, round) => {
      const sample = await drawn(tx, round)
      const within = { sample: sample.id, counties }
      expect(await e.checkSample(tx, within)).toEqual({ frame: true, draw: true })
      const lines = (await e.frameFile(tx, within))
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' '))
      const strata = new Map(
        [...Map.groupBy(lines, ([stratum]) => String(stratum))].map(
          ([name, rows]) => [name, rows.map(([, ticket]) => String(ticket))] as const,
        ),
      )
      expect(digestOf(strata)).toBe(sample.frameDigest)
      const sizes = new Map(Object.entries(sample.strata).map(([name, { size }]) => [name, size]))
      const again = drawSample(strata, { sizes, seed: '01 07 12 19 23 30 + 05', reserve: 0 })
      const asked = await e.listAsked(tx, within)
      expect(asked.map(({ ticket }) => ticket).toSorted()).toEqual(
        again.map(({ ticket }) => ticket).toSorted(),
      )
      const part = { sample: sample.id, counties: counties.slice(0, 1) }
      expect(await e.checkSample(tx, part)).toEqual({ frame: false, draw: true })
    }))
})

describe('the people of a sample', () => {
  test('not reached on as many days as announced are replaced from the same stratum; names are for who may see people', () =>
    withTown(async (tx, round) => {
      const within = { sample: (await drawn(tx, round)).id, counties }
      const [first, ...others] = await e.listAsked(tx, within)
      if (!first) throw new Error('nobody was drawn')
      const note = (outcome: e.Outcome, clock = thursday) =>
        e.noteContact(tx, { sample: within.sample, person: first, outcome }, clock)
      await note('not-reached')
      await note('not-reached')
      expect((await e.listAsked(tx, within)).map(({ id }) => id)).toContain(first.id)
      await note('not-reached', clockAt('2021-01-09'))
      const now = await e.listAsked(tx, within)
      expect(now).toHaveLength(others.length + 1)
      const [next] = now.filter(({ id }) => !others.some((other) => other.id === id))
      expect(next).toMatchObject({ stratum: first.stratum, rank: 3 })
      await note('answered', clockAt('2021-01-10'))
      expect((await e.listAsked(tx, within)).map(({ id }) => id)).toContain(first.id)
      expect((await e.listAsked(tx, within)).every(({ name }) => name !== null)).toBe(true)
      const nameless = await actAs(tx, officer(['plan:evaluate']))
      expect((await e.listAsked(nameless, within)).every(({ name }) => name === null)).toBe(true)
      const county = await actAs(tx, officer(['plan:evaluate', 'person:read'], areaCode('441704')))
      expect(new Set((await e.listAsked(county, within)).map((one) => one.county))).toEqual(
        new Set(['441704']),
      )
      const other = await actAs(tx, officer(['plan:read', 'person:read']))
      expect(await e.listAsked(other, within)).toEqual([])
    }))
})
