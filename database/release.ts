/** What a migration run of this release consists of: the files, the placement, the steps that follow declarations. */
import { join } from 'node:path'
import type { Release } from '#platform'
import { addFactColumns } from '#registry'
import { placement } from './placement.ts'

export const release: Release = {
  migrations: join(import.meta.dirname, 'migrations'),
  placement,
  after: [{ name: 'registry.fact-columns', run: addFactColumns }],
}
