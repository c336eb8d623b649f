/** 1,000 kill -9 while obligations and slips are worked on: acknowledged acts lost or doubled, rows that differ from their histories. */
import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { killAndCount, type Tally, type Target } from '../tests/kill-cases.ts'
import { findServer, startServer } from '../tests/postgres-server.ts'

/** An argument makes it shorter: 1,000 take most of an hour. The embedded database opens its files anew each time and gets a tenth. */
const kills = Number(process.argv[2] ?? 1000)

const faultless = ({ lost, doubled, amiss, events, audited, told, urged }: Tally) =>
  lost === 0 && doubled === 0 && amiss === 0 && audited === events && told === urged

async function measure(database: string, target: Target, times: number) {
  const before = process.cpuUsage()
  const tally = await killAndCount(target, times)
  const { user, system } = process.cpuUsage(before)
  const cpu = Math.round((user + system) / 1000)
  const { heard: acknowledged, amiss: projectionsUnequal, ...counted } = tally
  const line = {
    bench: 'cases-killed',
    database,
    acknowledged,
    ...counted,
    projectionsUnequal,
    goal: 'no acknowledged action lost or doubled, projections equal the rebuilt ones',
    reached: faultless(tally),
  }
  console.log(JSON.stringify({ ...line, parentCpuMs: cpu, load: Number((loadavg()[0] ?? 0).toFixed(2)) }))
}

const binaries = findServer()
const data = mkdtempSync(join(tmpdir(), 'tongxing-killed-'))
try {
  if (binaries === undefined)
    console.log(JSON.stringify({ bench: 'cases-killed', skipped: 'no PostgreSQL here' }))
  else {
    const server = await startServer(binaries)
    await measure('postgres', { url: server.url, data }, kills)
    await server.stop()
  }
  await measure('pglite', { data }, Math.ceil(kills / 10))
} finally {
  rmSync(data, { recursive: true, force: true })
}
