/** Before the database tests: the migrated template each test database is copied from. */
import type { TestProject } from 'vitest/node'
import { pgliteTemplate } from './pglite.ts'
import { makeTemplate } from './postgres.ts'
import { findServer, startServer } from './postgres-server.ts'

export default async function setUp(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (project.name === 'pglite') {
    project.provide('template', await pgliteTemplate())
    return undefined
  }
  const binaries = findServer()
  if (binaries === undefined) return undefined
  const server = await startServer(binaries)
  await makeTemplate(server.url)
  project.provide('template', server.url)
  return server.stop
}
