/** `db migrate`: brings the database to this release. Opening it already did; this verb says so. */

import { readdirSync } from 'node:fs'
import { release } from '../../../database/release.ts'
import type { DataVerb } from '../verb.ts'

export const dbMigrate: DataVerb = {
  name: 'db migrate',
  usage: '',
  summary: 'bring the database to this release; harmless to repeat',
  needs: 'database',
  async run(_typed, { database }) {
    const migrations = readdirSync(release.migrations)
      .filter((name) => name.endsWith('.sql'))
      .toSorted()
    return { json: { kind: database.kind, migrations }, text: `数据库已是最新：${migrations.at(-1)}` }
  },
}
