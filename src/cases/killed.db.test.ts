/** kill -9 while commands are sent: what was acknowledged is there, once; the rest is there whole or not at all. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, inject, test } from 'vitest'
import { killAndCount, type Target } from '../../tests/kill-cases.ts'
import { emptyPostgresAddress } from '../../tests/postgres.ts'

const data = mkdtempSync(join(tmpdir(), 'tongxing-killed-'))
afterAll(() => rmSync(data, { recursive: true, force: true }))

const onServer = inject('dialect') === 'postgres'

/** The embedded database opens its files anew after each kill, which takes seconds: fewer kills here, more in the bench. */
const kills = onServer ? 20 : 5

test(`${kills} kills at any moment lose and double nothing that was acknowledged`, async () => {
  const target: Target = onServer ? { url: await emptyPostgresAddress(inject('template')), data } : { data }
  const tally = await killAndCount(target, kills)
  expect(tally.heard).toBeGreaterThan(kills)
  expect(tally).toMatchObject({ kills, lost: 0, doubled: 0, amiss: 0 })
  expect(tally.audited).toBe(tally.events)
  expect(tally.told).toBe(tally.urged)
}, 300_000)
