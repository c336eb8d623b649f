/** The register over its life: people, statements, timelines, profiles. */
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { Day } from '#kernel'
import { areaCode, day } from '#kernel'
import { newId } from '#platform'
import { makeCertificateNumber, makeResidentId } from '#standards'
import { inTestTx } from '../../tests/database.ts'
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

describe('a registered person', () => {
  test('is found by id, identity number and certificate number, and by nothing else', () =>
    inTestTx(async (tx) => {
      const key = await r.registerPerson(tx, someone, desk)
      const certificate = makeCertificateNumber({ residentId, category: 'physical', grade: 2 })
      for (const text of [
        key.id,
        residentId,
        ` ${residentId.toLowerCase()} `,
        certificate,
        `${certificate}B1`,
      ])
        expect(await r.findPerson(tx, text, vault)).toEqual(key)
      expect(await r.findPerson(tx, makeResidentId('441799', day('1960-05-01'), 3), vault)).toBeUndefined()
      expect(await r.findPerson(tx, '陈志强', vault)).toBeUndefined()
    }))

  test('is refused a second registration', () =>
    inTestTx(async (tx) => {
      await r.registerPerson(tx, someone, desk)
      await expect(
        r.registerPerson(tx, { ...someone, area: areaCode('441704100') }, desk),
      ).rejects.toMatchObject({ problem: { code: 'person.registered-already' } })
    }))

  test('keeps numbers sealed: none stands in any row', () =>
    inTestTx(async (tx) => {
      const key = await r.registerPerson(tx, someone, desk)
      const file = await r.findFile(tx, key)
      const text = JSON.stringify(file)
      for (const secret of [residentId, someone.phone, someone.account.number])
        expect(text).not.toContain(secret)
      expect(file && r.openNumbers(file.person, vault)).toEqual({
        idNumber: residentId,
        phone: someone.phone,
        account: someone.account.number,
      })
    }))

  test('has unknown facts until somebody states them', () =>
    inTestTx(async (tx) => {
      const key = await r.registerPerson(tx, someone, desk)
      expect(await r.factsOf(tx, key, { on: day('2020-12-31') })).toMatchObject({
        born: '1960-05-01',
        sex: 'male',
        residence: 'rural',
        certificate_status: null,
        relief_status: null,
        needs_long_term_care: null,
      })
    }))
})

describe('a statement', () => {
  test('holds on its days, and the profile of the day says the same', () =>
    inTestTx(async (tx) => {
      const key = await r.registerPerson(tx, someone, desk)
      await r.stateCertificate(tx, { key, ...issued }, desk)
      await r.stateRecord(tx, { key, ...relief('2018-01-01', 'dibao', '2019-12-31') }, desk)
      await r.stateRecord(tx, { key, ...relief('2020-07-01', 'none') }, desk)
      const statusOn = async (on: string) => (await r.factsOf(tx, key, { on: day(on) }))?.relief_status
      expect(await statusOn('2017-12-31')).toBeNull()
      expect(await statusOn('2018-01-01')).toBe('dibao')
      expect(await statusOn('2020-01-01')).toBeNull()
      expect(await statusOn('2020-07-01')).toBe('none')
      expect(await r.factsOf(tx, key, { on: day('2020-12-31') })).toMatchObject({
        certificate_status: 'issued',
        certificate_expires: '2025-02-28',
        disability_categories: ['physical'],
        disability_grade: 2,
      })
      expect(await r.compareProfiles(tx, key.county, { on: day('2020-12-31'), limit: 5 })).toEqual([])
    }))

  test('said again changes nothing', () =>
    inTestTx(async (tx) => {
      const key = await r.registerPerson(tx, someone, desk)
      const once = relief('2020-01-01', 'dibao')
      expect(await r.stateRecord(tx, { key, ...once }, desk)).toBe(true)
      expect(await r.stateRecord(tx, { key, ...once }, deskOn('2021-05-01'))).toBe(false)
      expect(await r.stateCertificate(tx, { key, ...issued }, desk)).toBe(true)
      expect(await r.stateCertificate(tx, { key, ...issued }, deskOn('2021-05-01'))).toBe(false)
      expect((await r.findFile(tx, key, { history: true }))?.records).toHaveLength(1)
    }))

  test('corrected later leaves what was known then as it was known', () =>
    inTestTx(async (tx) => {
      const key = await r.registerPerson(tx, someone, deskOn('2020-01-01'))
      await r.stateRecord(tx, { key, ...relief('2020-01-01', 'dibao') }, deskOn('2020-01-02'))
      await r.stateRecord(tx, { key, ...relief('2020-01-01', 'none') }, deskOn('2020-03-01'))
      const on = day('2020-02-01')
      expect((await r.factsOf(tx, key, { on }))?.relief_status).toBe('none')
      expect((await r.factsOf(tx, key, { on, knownAt: '2020-02-15T00:00:00Z' }))?.relief_status).toBe('dibao')
      expect(await r.factsOf(tx, key, { on, knownAt: '2019-12-31T00:00:00Z' })).toBeUndefined()
      const file = await r.findFile(tx, key, { history: true })
      expect(file?.records.map((row) => [row.data.relief_status, row.superseded_at !== null])).toEqual([
        ['none', false],
        ['dibao', true],
      ])
    }))

  test('of an undeclared field, or with a value it cannot have, is refused', () =>
    inTestTx(async (tx) => {
      const key = await r.registerPerson(tx, someone, desk)
      const odd = { key, ...relief('2020-01-01', 'rich') }
      await expect(r.stateRecord(tx, odd, desk)).rejects.toMatchObject({
        problem: { code: 'record.value-misfit' },
      })
      await expect(r.stateRecord(tx, { ...odd, data: { wealth: 1 } }, desk)).rejects.toMatchObject({
        problem: { code: 'record.field-unknown' },
      })
    }))
})

describe('a profile', () => {
  test('rolls to a later day when a record ends there', () =>
    inTestTx(async (tx) => {
      const key = await r.registerPerson(tx, someone, desk)
      const care = { kind: 'care-assessment', from: day('2020-01-01'), to: day('2021-01-31') }
      await r.stateRecord(tx, { key, ...care, data: { needs_long_term_care: true }, ...fromFile }, desk)
      const { county } = key
      const late = day('2021-02-01')
      expect(await r.profilesHold(tx, county, day('2021-01-31'))).toBe(true)
      expect(await r.profilesHold(tx, county, late)).toBe(false)
      // It does not speak for that day yet, so nothing is wrong with it.
      expect(await r.compareProfiles(tx, county, { on: late, limit: 5 })).toEqual([])
      expect(await r.rollProfiles(tx, county, late)).toBe(1)
      expect(await r.compareProfiles(tx, county, { on: late, limit: 5 })).toEqual([])
      expect(await r.rollProfiles(tx, county, day('2020-06-01'))).toBe(1)
      expect(await r.compareProfiles(tx, county, { on: day('2020-06-01'), limit: 5 })).toEqual([])
    }))

  test('of nobody in the register is found', () =>
    inTestTx(async (tx) => {
      const { county, id } = await r.registerPerson(tx, someone, desk)
      const nobody = newId<'person'>()
      await sql`update registry.profile set person_id = ${nobody} where person_id = ${id}`.execute(tx)
      const found = await r.compareProfiles(tx, county, { on: day('2020-12-31'), limit: 5 })
      expect(found).toEqual([
        { person_id: nobody, side: 'profile' },
        { person_id: id, side: 'records' },
      ])
    }))

  test('that says what no record says is found, and one that is missing', () =>
    inTestTx(async (tx) => {
      const tampered = await r.registerPerson(tx, someone, desk)
      const { county } = tampered
      const at = { on: day('2020-12-31'), limit: 5 }
      await sql`update registry.profile set sex = 'female' where person_id = ${tampered.id}`.execute(tx)
      expect(await r.compareProfiles(tx, county, at)).toEqual([
        { person_id: tampered.id, side: 'profile' },
        { person_id: tampered.id, side: 'records' },
      ])
      await sql`delete from registry.profile where person_id = ${tampered.id}`.execute(tx)
      expect(await r.compareProfiles(tx, county, at)).toEqual([{ person_id: tampered.id, side: 'records' }])
    }))
})

test('members of a household are read together, the person first', () =>
  inTestTx(async (tx) => {
    const householdId = await r.registerHousehold(tx, { area, size: 3, source: 'test' }, desk)
    const one = await r.registerPerson(tx, { ...someone, householdId }, desk)
    const two = { ...someone, residentId: makeResidentId('441799', day('1990-02-02'), 2), householdId }
    const other = await r.registerPerson(tx, two, desk)
    const on: Day = day('2020-12-31')
    expect((await r.householdFactsOf(tx, other, { on })).map((facts) => facts.born)).toEqual([
      '1990-02-02',
      '1960-05-01',
    ])
    expect((await r.householdFactsOf(tx, one, { on })).map((facts) => facts.born)).toEqual([
      '1960-05-01',
      '1990-02-02',
    ])
  }))
