/** Measures the service as started by `npm start`: requests a second of the public pages, resident memory; a JSON line a figure. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findServer, startServer } from '../tests/postgres-server.ts'

type Load = { readonly url: string; readonly connections: number; readonly duration: number }
type Outcome = {
  readonly requests: { readonly average: number }
  readonly latency: { readonly p50: number; readonly p99: number }
  readonly non2xx: number
  readonly errors: number
}

const autocannon = createRequire(import.meta.url)('autocannon') as (load: Load) => Promise<Outcome>

const root = join(import.meta.dirname, '..')
const seconds = 8

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** Megabytes the service and its threads hold, as Linux counts them; undefined elsewhere. */
function residentOf({ pid: launcher }: ChildProcess): number | undefined {
  try {
    const [pid] = readFileSync(`/proc/${launcher}/task/${launcher}/children`, 'utf8').split(' ')
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Math.round(Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024)
  } catch {
    return undefined
  }
}

async function answers(url: string): Promise<void> {
  const patience = Date.now() + 180_000
  while (Date.now() < patience) {
    const response = await fetch(url).catch(() => undefined)
    if (response?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${url} did not answer within three minutes`)
}

async function started(data: string, databaseUrl: string | undefined) {
  const port = await freePort()
  const began = performance.now()
  const child = spawn(process.execPath, [join(root, 'scripts/run.mjs'), 'src/main.ts'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      TONGXING_DATA: data,
      TONGXING_LOG: 'error',
      PORT: String(port),
      ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
    },
  })
  const origin = `http://127.0.0.1:${port}`
  await answers(`${origin}/`)
  const startSeconds = Math.round((performance.now() - began) / 100) / 10
  const stop = () =>
    new Promise<void>((resolve) => {
      child.once('exit', () => resolve())
      child.kill('SIGTERM')
    })
  return { child, origin, startSeconds, stop }
}

async function measure(database: 'embedded' | 'server', databaseUrl?: string): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'tongxing-bench-web-'))
  const first = await started(data, databaseUrl)
  await first.stop()
  const { child, origin, startSeconds, stop } = await started(data, databaseUrl)
  const tell = (figure: string, facts: object) =>
    console.log(JSON.stringify({ bench: 'web', database, figure, ...facts }))
  tell('start', { firstSeconds: first.startSeconds, laterSeconds: startSeconds })
  tell('resident, idle', { megabytes: residentOf(child) })
  for (const path of [
    '/plan',
    '/plan/indicators/3',
    '/benefits/ask',
    '/benefits/result?certificate_status=issued',
  ]) {
    const { requests, latency, non2xx, errors } = await autocannon({
      url: origin + path,
      connections: 10,
      duration: seconds,
    })
    const { average: requestsPerSecond } = requests
    const goal = path === '/plan' ? { goal: 'at least 500', reached: requestsPerSecond >= 500 } : {}
    const latencies = { p50Ms: latency.p50, p99Ms: latency.p99 }
    tell('load', { path, requestsPerSecond, ...latencies, failed: non2xx + errors, ...goal })
  }
  const megabytes = residentOf(child)
  const goal = database === 'server' ? { goal: 'at most 250', reached: (megabytes ?? 0) <= 250 } : {}
  tell('resident, after load', { megabytes, ...goal })
  await stop()
  rmSync(data, { recursive: true, force: true })
}

await measure('embedded')
const binaries = findServer()
if (binaries) {
  const server = await startServer(binaries)
  await measure('server', server.url)
  await server.stop()
}
