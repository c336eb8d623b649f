/** What the command line finds amiss with cases, and puts right. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { system, withScope } from '#access'
import { beginCase } from '#cases'
import { decision } from '#catalogue'
import { areaCode } from '#kernel'
import { migrate, openDatabase } from '#platform'
import { caseWorld } from '#supervision'
import { release } from '../../database/release.ts'
import { movableClock, officer, toyUnit } from '../../tests/toy-cases.ts'
import { runCommand } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'tongxing-cases-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const tongxing = (...words: string[]) =>
  runCommand([...words, '--json'], { TONGXING_DATA: folder, TONGXING_DURABLE: 'off' })

/** A case whose row says another stage than its history. */
async function caseAmiss(): Promise<string> {
  const database = await openDatabase({ dataDirectory: folder, durable: false })
  await migrate(database.db, release)
  const area = areaCode('441702')
  const office = officer(area, '残工委', ['plan:supervise'])
  const unit = toyUnit(area, '民政局')
  const begun = await withScope(database.db, office, (tx) =>
    beginCase(tx, caseWorld(movableClock()), {
      process: decision.id,
      action: 'record',
      area,
      key: 'recorded',
      by: office,
      title: '议定事项',
      answers: {
        meeting: '残工委全体会议',
        meeting_day: '2026-02-27',
        decided: '年内完成无障碍改造。',
        unit,
        decision_due: '2026-06-30',
      },
      referable: { unit: new Map([[unit.id, unit]]) },
    }),
  )
  await withScope(database.db, system('test'), (tx) =>
    sql`update cases.case set stage = 'closed'`.execute(tx),
  )
  await database.close()
  return begun.case.id
}

const casesIn = async () => {
  const { out } = await tongxing('doctor')
  const { findings } = JSON.parse(out) as { findings: { check: string; faults: unknown[] }[] }
  return findings.find(({ check }) => check === 'cases')?.faults
}

test('a row that differs from its history is found, named and written anew', async () => {
  const id = await caseAmiss()
  expect(await casesIn()).toEqual([{ county: '441702', id, differs: ['stage'] }])
  const { out, code } = await tongxing('cases', 'rebuild')
  expect([JSON.parse(out), code]).toEqual([{ rebuilt: [{ county: '441702', id, differs: ['stage'] }] }, 0])
  expect(await casesIn()).toEqual([])
}, 120_000)
