/** The real site for journeys: the embedded database filled once by the demonstration, and a clock that can be moved on. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { checkInstallation, system, type Tx, withScope } from '#access'
import { linhe } from '#catalogue'
import { demonstrate } from '#demo'
import { judgingBy } from '#desk'
import {
  type Clock,
  clockFrom,
  dayAt,
  migrate,
  openDatabase,
  openLog,
  plusMilliseconds,
  readConfig,
} from '#platform'
import { release } from '../../../database/release.ts'
import { siteOf } from '../../../src/site.ts'

/** A month of the plan's last year, so that rates, deadlines and paid months are all in force. */
const begins = '2025-11-18T09:00:00+08:00'

/** Runs, and can be moved on, so that a session can be seen to expire. */
function movableClock(from: string): Clock & { pass: (milliseconds: number) => void } {
  const running = clockFrom(from)
  let passed = 0
  const now = () => plusMilliseconds(running.now(), passed)
  return {
    now,
    today: () => dayAt(now()),
    pass: (milliseconds) => {
      passed += milliseconds
    },
  }
}

export type OpenSite = Awaited<ReturnType<typeof openSite>>

/** The site as `npm start` wires it, on a free port. Cost: the demonstration, some ten to twenty seconds. */
export async function openSite() {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'tongxing-journeys-'))
  const config = readConfig({
    TONGXING_DATA: dataDirectory,
    TONGXING_DURABLE: 'off',
    TONGXING_LOG: 'fatal',
  })
  const clock = movableClock(begins)
  const database = await openDatabase({ ...config, url: undefined })
  await migrate(database.db, release)
  await checkInstallation(database.db, config.mode, config.keys)
  const { accounts } = await demonstrate(database, {
    clock,
    keys: config.keys,
    tell: () => undefined,
    judge: judgingBy(clock),
  })
  const log = openLog(config.logLevel)
  const addressOf = () => '127.0.0.1'
  const site = siteOf({ config, database, clock, log, accounts, place: linhe, addressOf })
  const { origin, stop } = await listen(site.fetch)
  return {
    origin,
    clock,
    accounts,
    asSystem: <T>(work: (tx: Tx) => Promise<T>) => withScope(database.db, system('journey'), work),
    close: async () => {
      await stop()
      await site.close()
      await database.close()
      await rm(dataDirectory, { recursive: true, force: true })
    },
  }
}

type Fetch = (request: Request) => Response | Promise<Response>

const listen = (fetch: Fetch): Promise<{ origin: string; stop: () => Promise<void> }> =>
  new Promise((resolve) => {
    const server = serve({ fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
      resolve({
        origin: `http://127.0.0.1:${port}`,
        stop: () => new Promise<void>((done) => server.close(() => done())),
      }),
    )
  })
