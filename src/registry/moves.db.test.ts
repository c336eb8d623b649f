/** Changes, moves between towns and counties, and who sees a person then. */
import { describe, expect, test } from 'vitest'
import type { Staff } from '#access'
import type { CountyCode } from '#kernel'
import { areaCode, day } from '#kernel'
import { makeResidentId } from '#standards'
import { actAs, inTestTx } from '../../tests/database.ts'
import {
  area,
  desk,
  deskOn,
  fromFile,
  issued,
  relief,
  residentId,
  someone,
  vault,
} from '../../tests/toy-person.ts'
import * as r from './index.ts'

const officerOf = (town: string): Staff => ({
  kind: 'staff',
  id: `o-${town}`,
  name: '测试',
  office: 'town',
  duties: ['person:read', 'person:change'],
  area: areaCode(town),
  counties: [town.slice(0, 6) as CountyCode],
})

describe('a change of the person', () => {
  test('keeps the version before, with the days it held', () =>
    inTestTx(async (tx) => {
      const key = await r.registerPerson(tx, someone, deskOn('2015-01-01'))
      const move = { key, change: { residence: 'urban' as const }, from: day('2020-07-01'), ...fromFile }
      expect(await r.changePerson(tx, move, desk)).toBe(true)
      expect(await r.changePerson(tx, move, desk)).toBe(false)
      const residenceOn = async (on: string, knownAt?: string) =>
        (await r.factsOf(tx, key, { on: day(on), ...(knownAt ? { knownAt } : {}) }))?.residence
      expect(await residenceOn('2020-06-30')).toBe('rural')
      expect(await residenceOn('2020-07-01')).toBe('urban')
      expect(await residenceOn('2020-07-01', '2020-08-01T00:00:00Z')).toBe('rural')
      expect(await residenceOn('2014-12-31')).toBeNull()
    }))

  test('with the same phone does not seal it anew, with another it does', () =>
    inTestTx(async (tx) => {
      const key = await r.registerPerson(tx, someone, desk)
      const change = (phone: string) =>
        r.changePerson(tx, { key, change: { phone }, from: day('2020-12-01'), ...fromFile }, desk)
      expect(await change(someone.phone)).toBe(false)
      expect(await change('12000000002')).toBe(true)
      const file = await r.findFile(tx, key)
      expect(file && r.openNumbers(file.person, vault).phone).toBe('12000000002')
    }))

  test('of town takes every row along', () =>
    inTestTx(async (tx) => {
      const key = await r.registerPerson(tx, someone, desk)
      await r.stateRecord(tx, { key, ...relief('2020-01-01', 'dibao') }, desk)
      const town = areaCode('441702001')
      await r.changePerson(tx, { key, change: { area: town }, from: day('2020-12-01'), ...fromFile }, desk)
      const seenBy = async (at: string) => {
        const officer = await actAs(tx, officerOf(at))
        const found = await r.findPerson(officer, residentId, vault)
        const file = found && (await r.findFile(officer, found))
        await actAs(tx, { kind: 'system', job: 'test' })
        return file?.records.filter((row) => row.kind === 'income-status').length ?? 'nobody'
      }
      expect(await seenBy('441702001')).toBe(1)
      expect(await seenBy('441702103')).toBe('nobody')
    }))
})

describe('a move to another county', () => {
  test('closes the person there, opens them here under the same id, and loses no statement', () =>
    inTestTx(async (tx) => {
      const key = await r.registerPerson(tx, someone, desk)
      await r.stateCertificate(tx, { key, ...issued }, desk)
      await r.stateRecord(tx, { key, ...relief('2020-01-01', 'dibao') }, desk)
      const to = areaCode('441704100')
      const moved = await r.moveCounty(tx, { key, to, from: day('2020-12-31'), ...fromFile }, desk)
      expect(moved).toEqual({ county: '441704', id: key.id })
      expect(await r.findPerson(tx, residentId, vault)).toEqual(moved)
      expect(await r.findPerson(tx, key.id, vault)).toEqual(moved)
      expect((await r.findFile(tx, key))?.person).toMatchObject({
        closed_on: '2020-12-31',
        moved_to: '441704',
      })
      expect(await r.factsOf(tx, key, { on: day('2020-12-31') })).toBeUndefined()
      expect(await r.factsOf(tx, moved, { on: day('2020-12-31') })).toMatchObject({
        relief_status: 'dibao',
        certificate_status: 'issued',
      })
      for (const county of ['441702', '441704'] as CountyCode[])
        expect(await r.compareProfiles(tx, county, { on: day('2020-12-31'), limit: 5 })).toEqual([])
      const back = await r.moveCounty(
        tx,
        { key: moved, to: area, from: day('2021-02-01'), ...fromFile },
        deskOn('2021-02-01'),
      )
      expect(await r.findPerson(tx, residentId, vault)).toEqual(back)
      expect((await r.factsOf(tx, back, { on: day('2021-02-01') }))?.relief_status).toBe('dibao')
    }))
})

describe('an officer', () => {
  test('finds nobody outside the own area, in no list and by no number', () =>
    inTestTx(async (tx) => {
      const key = await r.registerPerson(tx, someone, desk)
      await r.stateCertificate(tx, { key, ...issued }, desk)
      const page = { county: key.county, area: areaCode('441702'), limit: 10 }
      const own = await actAs(tx, officerOf('441702103'))
      expect(await r.listPage(own, page)).toHaveLength(1)
      for (const elsewhere of ['441702001', '441704103', '441704']) {
        const other = await actAs(tx, officerOf(elsewhere))
        expect(await r.findPerson(other, residentId, vault)).toBeUndefined()
        expect(await r.findPerson(other, key.id, vault)).toBeUndefined()
        expect(await r.findFile(other, key)).toBeUndefined()
        expect(await r.factsOf(other, key, { on: day('2020-12-31') })).toBeUndefined()
        expect(await r.listPage(other, page)).toEqual([])
        expect(await r.listPersons(other, key.county, [key.id])).toEqual([])
      }
    }))

  test('cannot register somebody into another town', () =>
    inTestTx(async (tx) => {
      const officer = await actAs(tx, officerOf('441702001'))
      await expect(r.registerPerson(officer, someone, desk)).rejects.toThrow('row-level security')
    }))

  test('reads a list page by page without losing or repeating anybody', () =>
    inTestTx(async (tx) => {
      const names = ['单强', '陈一', '陈一', '欧阳明', '曾敏']
      for (const [n, name] of names.entries())
        await r.registerPerson(
          tx,
          { ...someone, name, residentId: makeResidentId('441799', day('1970-01-01'), n + 1) },
          desk,
        )
      const seen: string[] = []
      for (let after: { nameKey: string; id: r.PersonId } | undefined; ; ) {
        const page = await r.listPage(
          tx,
          { county: '441702' as CountyCode, area: areaCode('4417'), limit: 2 },
          after,
        )
        if (page.length === 0) break
        seen.push(...page.map((one) => one.name))
        const last = page.at(-1)
        after = last && { nameKey: last.name_key, id: last.id }
      }
      expect(seen).toEqual(['陈一', '陈一', '欧阳明', '单强', '曾敏'])
    }))
})
