/** Starts the service: settings, database, demonstration, site, and the way to stop. */
import { serve } from '@hono/node-server'
import { checkInstallation, type DemoAccount, offices, system, withScope } from '#access'
import { thereByPosts } from '#cases'
import { linhe } from '#catalogue'
import { demonstrate } from '#demo'
import { judgingBy, startNightly } from '#desk'
import { type AreaCode, parentOf, Refusal } from '#kernel'
import { type Config, clockFrom, migrate, openDatabase, openLog, readConfig, systemClock } from '#platform'
import { listCounties } from '#registry'
import { areaName } from '#standards'
import { caseWorld } from '#supervision'
import { release } from '../database/release.ts'
import { problems } from './problems.ts'
import { siteOf } from './site.ts'

const tell = (line: string) => console.log(line)

async function start(config: Config): Promise<void> {
  const log = openLog(config.logLevel)
  const clock = config.now === undefined ? systemClock : clockFrom(config.now)
  const database = await openDatabase({ ...config, url: config.databaseUrl })
  await migrate(database.db, release)
  await checkInstallation(database.db, config.mode, config.keys)
  const judge = judgingBy(clock)
  const shown =
    config.mode === 'demo'
      ? await demonstrate(database, { clock, keys: config.keys, tell, judge })
      : undefined
  const accounts = shown?.accounts ?? []
  const place = placeOf(await withScope(database.db, system('start'), listCounties))
  const addresses = new WeakMap<Request, string>()
  const addressOf = (request: Request) => addresses.get(request) ?? ''
  const site = siteOf({ config, database, clock, log, accounts, place, addressOf })
  const nightly = startNightly({
    db: database.db,
    world: caseWorld(clock),
    whoIsThere: thereByPosts,
    report: (error, what) => log.error({ error }, what),
  })
  const server = serve(
    {
      port: config.port,
      hostname: config.host,
      fetch: (request, { incoming }) => {
        addresses.set(request, incoming.socket.remoteAddress ?? '')
        return site.fetch(request)
      },
    },
    ({ port }) => welcome(config, { port, accounts, place }),
  )
  stopOnSignal(async () => {
    server.close()
    await nightly.stop()
    await site.close()
    await database.close()
  })
}

/** The city (or county) around everybody registered; the demonstration's city while nobody is. */
function placeOf(counties: readonly AreaCode[]): AreaCode {
  const [first, ...others] = counties
  if (first === undefined) return linhe
  return others.length === 0 ? first : (parentOf(first) ?? first)
}

type Welcome = { readonly port: number; readonly accounts: readonly DemoAccount[]; readonly place: AreaCode }

function welcome(config: Config, { port, accounts, place }: Welcome) {
  const address = config.origin ?? `http://localhost:${port}`
  tell(`\n同行 Tongxing — ${areaName(place) ?? place}`)
  tell(`  公众页面 portal      ${address}/`)
  tell(`  工作台   workbench   ${address}/staff`)
  if (accounts.length > 0) tell('\n演示账号（仅演示模式） demo accounts, demo mode only: account / password')
  for (const { account, password, area } of accounts)
    tell(`  ${account.padEnd(14)} ${password}   ${offices[account].zh}，${areaName(area) ?? area}`)
}

/** The first signal stops in order, a second one at once; what was acknowledged is kept either way. */
function stopOnSignal(stop: () => Promise<void>) {
  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (stopping) process.exit(1)
      stopping = true
      stop().then(
        () => process.exit(0),
        () => process.exit(1),
      )
    })
}

try {
  await start(readConfig(process.env))
} catch (error) {
  const words = error instanceof Refusal ? problems[error.problem.code] : undefined
  if (!(error instanceof Refusal) || !words) throw error
  console.error(`${words.zh(error.problem.facts)}\n${words.en(error.problem.facts)}`)
  process.exit(1)
}
