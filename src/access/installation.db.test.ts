/** A database and its keys stay together. */
import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { testDatabase } from '../../tests/database.ts'
import { checkInstallation } from './installation.ts'

const { db } = await testDatabase()
const key = () => randomBytes(32)

test('the mode and the keys of the first start are the ones of every start; a key may be added', async () => {
  const keys = { field: [{ id: 'k1', key: key() }], index: key() }
  await checkInstallation(db, 'demo', keys)
  await checkInstallation(db, 'demo', keys)
  const code = (name: string) => ({ problem: { code: name } })
  await expect(checkInstallation(db, 'production', keys)).rejects.toMatchObject(code('access.mode-differs'))
  await expect(checkInstallation(db, 'demo', { ...keys, index: key() })).rejects.toMatchObject(
    code('access.key-differs'),
  )
  const other = [{ id: 'k1', key: key() }]
  await expect(checkInstallation(db, 'demo', { ...keys, field: other })).rejects.toMatchObject(
    code('access.key-differs'),
  )
  await checkInstallation(db, 'demo', { ...keys, field: [{ id: 'k2', key: key() }, ...keys.field] })
})
