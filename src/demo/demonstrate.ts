/** Fills an empty demo database: the fictional city of Linhe with its people, plan, rates, sweeps, payments and figures. */
import { readFile } from 'node:fs/promises'
import { appointDemoStaff, type DemoAccount, openVault, system, type VaultKeys, withScope } from '#access'
import {
  everyIndicator,
  indicators,
  linhe,
  livingSubsidy,
  nursingSubsidy,
  programmes,
  sources,
} from '#catalogue'
import { takeStock } from '#indicators'
import type { AreaCode } from '#kernel'
import { confirmEverybody, runSweep, sweepEverything } from '#needs'
import { listSettings, setParameter } from '#parameters'
import { grantConfirmed } from '#payments'
import { acceptPlan, importPlan, publishPlan, readUpload } from '#plans'
import { type Clock, clockAt, type Database } from '#platform'
import { loadPopulation, someoneIsRegistered } from '#registry'
import type { Judge } from './matters.ts'
import type { Means } from './means.ts'
import { payMonth } from './pay.ts'
import { runPlan } from './running-plan.ts'
import { type Chapter, chaptersUntil, counties, settings } from './story.ts'
import { registerUnits } from './units.ts'

const subsidies = [livingSubsidy, nursingSubsidy]

export type Demonstration = {
  readonly accounts: readonly DemoAccount[]
  /** False when people were there already and nothing was added. */
  readonly filled: boolean
}

/** Enough people for every town to have a few dozen, few enough to start quickly on the embedded database. */
const people = 3_600

type Order = {
  readonly clock: Clock
  readonly keys: VaultKeys
  readonly tell: (what: string) => void
  /** Looks at what shows how the tasks of a plan stand, as the nightly round does. */
  readonly judge: Judge
}

/**
 * Accounts and units are made when they are missing, people and their months while nobody is registered; how the plan is carried
 * out, until it has been told to the public. Killed in the middle, the plan's story is gone on with at the next start.
 */
export async function demonstrate(
  database: Database,
  { clock, keys, tell, judge }: Order,
): Promise<Demonstration> {
  const { db } = database
  const accounts = await appointDemoStaff(db, clock, counties.hedong)
  await withScope(db, system('demo'), (tx) => registerUnits(tx, clock))
  const running = () => runPlan({ db, clock, accounts, tell, judge })
  if (await withScope(db, system('demo'), someoneIsRegistered)) {
    await running()
    return { accounts, filled: false }
  }
  const chapters = chaptersUntil(clock.today())
  tell('编写虚构城市“临禾市”的规划、标准和人员 … / inventing the city of Linhe')
  await withScope(db, system('demo'), (tx) => rulesAndPlan(tx, clock))
  await loadPopulation(
    database,
    { area: linhe, people, seed: 9901, on: chapters[0]?.on ?? clock.today(), portrait: true },
    keys,
  )
  const vault = openVault(keys)
  for (const chapter of chapters) {
    tell(`${chapter.month} …`)
    await live({ db, vault, accounts, clock: clockAt(`${chapter.on}T10:00:00+08:00`) }, chapter)
  }
  await running()
  // What is asked of every programme is asked of today: worklists begin where the officer stands.
  tell('全部政策 … / every programme')
  await sweepEverything(db, { on: clock.today(), area: linhe }, clock)
  return { accounts, filled: true }
}

async function rulesAndPlan(tx: Parameters<typeof setParameter>[0], clock: Clock): Promise<void> {
  for (const setting of settings) await setParameter(tx, setting, clock)
  const catalogue = { sources, programmes, indicators: everyIndicator }
  const text = await readFile(new URL('../../examples/linhe-14th-plan.txt', import.meta.url), 'utf8')
  const { plan } = await importPlan(tx, readUpload({ name: 'linhe-14th-plan.txt', text }), {
    clock,
    catalogue,
  })
  await acceptPlan(tx, { plan, leaveOpen: 'all' }, { clock })
  await publishPlan(tx, plan, { clock, catalogue })
}

/** One month of the office: sweep, confirm, grant, pay, measure. */
async function live(means: Means, { month, on, confirms, pays }: Chapter): Promise<void> {
  const { db, clock } = means
  const office = await withScope(db, system('demo'), (tx) => listSettings(tx))
  await runSweep(db, { on, area: linhe, programmes: subsidies, settings: office }, clock)
  for (const area of confirms)
    for (const { id } of subsidies) await confirm(means, { programme: id, area, on })
  if (pays)
    for (const { id } of subsidies) await payMonth(means, { programme: id, month, area: counties.hedong })
  await takeStock(db, { indicators, on, settings: office }, clock)
}

type Confirmation = { readonly programme: string; readonly area: AreaCode; readonly on: Chapter['on'] }

async function confirm({ db, clock }: Means, { programme, area, on }: Confirmation): Promise<void> {
  const actor = system('demo')
  const consent = { who: '本人', on, how: 'existing-list', note: '演示数据' } as const
  await confirmEverybody({ db, actor, clock }, { programme, area, consent })
  await withScope(db, actor, (tx) => grantConfirmed(tx, { programme, area }, clock))
}
