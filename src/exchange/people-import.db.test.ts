/** Importing people: taken over once, mended rows afterwards, changes superseding what stood. */
import { expect, test } from 'vitest'
import { openVault, system, withScope } from '#access'
import { findFact } from '#catalogue'
import type { CountyCode } from '#kernel'
import { areaCode, day } from '#kernel'
import { clockAt } from '#platform'
import { compareProfiles, factsOf, findFile, findPerson } from '#registry'
import { makeCertificateNumber, makeResidentId } from '#standards'
import { testDatabase } from '../../tests/database.ts'
import { importPeople } from './people-import.ts'

const vault = openVault({
  field: [{ id: 't', key: new Uint8Array(32).fill(7) }],
  index: new Uint8Array(32).fill(9),
})
const actor = system('test')
const header = '姓名,身份证号,残疾人证号,户口所在地,联系电话,低保,需长期照护'
const numbers = Array.from({ length: 30 }, (_, n) => makeResidentId('441799', day('1980-03-03'), n + 1))
const lineOf = (id: string, n: number, relief = '否') =>
  [
    `陈${n}`,
    id,
    makeCertificateNumber({ residentId: id as never, category: 'physical', grade: 2 }),
    n % 2 ? '江城区平冈镇' : '阳东区北惯镇',
    `120000000${String(n).padStart(2, '0')}`,
    relief,
    '是',
  ].join(',')

test('a file is taken over once, its bad rows come back to be mended, and a later file supersedes', async () => {
  const { db } = await testDatabase()
  const take = (lines: readonly string[], on = '2020-12-31') => {
    const bytes = new TextEncoder().encode(lines.join('\n'))
    const file = { bytes, name: 'people.csv', within: areaCode('4417'), from: day(on) }
    return importPeople(db, file, { actor, desk: { vault, clock: clockAt(on) } })
  }
  const lines = [header, ...numbers.map((id, n) => lineOf(id, n))]
  lines[5] = (lines[5] ?? '').replace('否', '可能')

  const first = await take(lines)
  expect(first).toMatchObject({ rows: 30, registered: 29, changed: 0, unchanged: 0 })
  expect(first.refused).toMatchObject([{ number: 6, reasons: [{ column: 'relief' }] }])
  expect(await take(lines)).toMatchObject({ registered: 0, changed: 0, unchanged: 29 })

  const mended = (first.refusedFile ?? '').replace(/,可能,/, ',否,').split('\r\n')
  expect(await take(mended)).toMatchObject({ rows: 1, registered: 1, refusedFile: undefined })

  const later = [header, ...numbers.map((id, n) => lineOf(id, n, n === 7 ? '低保' : '否'))]
  expect(await take(later, '2021-06-01')).toMatchObject({ registered: 0, changed: 1, unchanged: 29 })
  expect(await take(later, '2021-07-01')).toMatchObject({ changed: 0, unchanged: 30 })

  await withScope(db, actor, async (tx) => {
    const key = await findPerson(tx, numbers[7] ?? '', vault)
    if (!key) throw new Error('not found')
    expect((await factsOf(tx, key, { on: day('2021-05-31') }))?.relief_status).toBe('none')
    expect((await factsOf(tx, key, { on: day('2021-06-01') }))?.relief_status).toBe('dibao')
    const file = await findFile(tx, key, { history: true })
    expect(file?.records.find((row) => row.superseded_at !== null)).toMatchObject({
      source: 'file',
      source_ref: 'people.csv#9',
    })
    for (const county of ['441702', '441704'] as CountyCode[])
      expect(await compareProfiles(tx, county, { on: day('2021-07-01'), limit: 3 })).toEqual([])
  })
})

test('somebody registered in another county is refused by name of the remedy, and the rest is taken', async () => {
  const { db } = await testDatabase()
  const take = (address: string, ids: readonly string[]) => {
    const lines = ['姓名,身份证号,户口所在地', ...ids.map((id) => `王一,${id},${address}`)]
    const file = {
      bytes: new TextEncoder().encode(lines.join('\n')),
      name: 'b.csv',
      within: areaCode('4417'),
      from: day('2020-12-31'),
    }
    return importPeople(db, file, { actor, desk: { vault, clock: clockAt('2020-12-31') } })
  }
  await take('江城区', numbers.slice(0, 1))
  const second = await take('阳东区', numbers.slice(0, 3))
  expect(second).toMatchObject({
    registered: 2,
    refused: [{ number: 2, reasons: [{ problem: { code: 'person.other-county' } }] }],
  })
})

test('declared facts are columns too; a file silent about a thing leaves it standing', async () => {
  const { db } = await testDatabase()
  const take = async (on: string, ...lines: readonly string[]) => {
    const bytes = new TextEncoder().encode(lines.join('\n'))
    const file = { bytes, name: 'facts.csv', within: areaCode('441702'), from: day(on) }
    return importPeople(db, file, { actor, desk: { vault, clock: clockAt(on) } })
  }
  const [id = '', other = ''] = numbers
  const header = '姓名,身份证号,低保,备注栏,work_state,income_per_head,owns_home,心情'
  const first = await take('2020-12-31', header, `陈一,${id},低保,,flexible,600,是,好`)
  expect(first).toMatchObject({ registered: 1, refused: [] })
  expect(first.ignoredHeaders).toContain('心情')
  const bad = await take('2020-12-31', header, `陈二,${other},否,,上班,,,`)
  expect(bad.refused[0]?.reasons).toMatchObject([{ column: 'fact:work_state' }])
  expect(bad.refusedFile).toContain(findFact('work_state')?.label.zh)

  const factsNow = (on: string) =>
    withScope(db, actor, async (tx) => {
      const key = await findPerson(tx, id, vault)
      return key && factsOf(tx, key, { on: day(on) })
    })
  const known = { relief_status: 'dibao', work_state: 'flexible', income_per_head: 60_000, owns_home: true }
  expect(await factsNow('2020-12-31')).toMatchObject(known)
  expect(await take('2021-02-01', '姓名,身份证号,低保', `陈一,${id},低保`)).toMatchObject({ unchanged: 1 })
  expect(await take('2021-03-01', '姓名,身份证号,低保', `陈一,${id},否`)).toMatchObject({ changed: 1 })
  expect(await factsNow('2021-03-01')).toMatchObject({ ...known, relief_status: 'none' })
  expect(await factsNow('2021-02-28')).toMatchObject(known)
})
