/** A database remembers its mode and its keys: demonstration and real data never mix, and a wrong key is seen at start. */
import { createHmac } from 'node:crypto'
import { refuse } from '#kernel'
import type { Db } from '#platform'
import { system } from './actor.ts'
import { withScope } from './scope.ts'
import { keepFirst } from './store-installation.ts'
import type { VaultKeys } from './vault.ts'

/** Refuses to go on with a database of the other mode, or with keys that did not seal it. Call once at start. */
export function checkInstallation(db: Db, mode: 'demo' | 'production', keys: VaultKeys): Promise<void> {
  return withScope(db, system('start'), async (tx) => {
    const made = await keepFirst(tx, 'mode', mode)
    if (made !== mode) refuse('access.mode-differs', { made, mode })
    const all = [{ id: 'index', key: keys.index }, ...keys.field]
    for (const { id, key } of all) {
      const print = createHmac('sha256', key).update('tongxing key check').digest('base64url').slice(0, 16)
      if ((await keepFirst(tx, `key:${id}`, print)) !== print) refuse('access.key-differs', { key: id })
    }
  })
}
