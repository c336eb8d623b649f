/** The pages over the domains: routes, sessions, scopes, audit and the long work behind them. */
import { Hono } from 'hono'
import { actorOf, type DemoAccount, openVault, record, system, withScope } from '#access'
import {
  boardViews,
  type CaseMeans,
  caseDesk,
  caseSubscribers,
  casesAround,
  concernOf,
  counterOf,
  doorkeeperOf,
  evaluationDesk,
  foundDesk,
  type Jobs,
  jobsOf,
  judgingSubscribers,
  keptConversations,
  listDesk,
  payDesk,
  peopleDesk,
  planDesk,
  planImportDesk,
  statedDesk,
  supervisionDesk,
  sweepDesk,
  unitsDesk,
  watchDesk,
  whatIfDesk,
} from '#desk'
import type { AreaCode } from '#kernel'
import { needsSubscribers, whatIfHouse } from '#needs'
import { paymentsSubscribers } from '#payments'
import { type Clock, type Config, type Database, type Log, newId, startDelivery } from '#platform'
import { areaName } from '#standards'
import { caseWorld } from '#supervision'
import { mount, portalRoutes, type WebContext, workbenchRoutes } from '#web'
import { problems } from './problems.ts'

type Means = {
  readonly config: Config
  readonly database: Database
  readonly clock: Clock
  readonly log: Log
  readonly accounts: readonly DemoAccount[]
  /** The place the service runs for. */
  readonly place: AreaCode
  readonly addressOf: (request: Request) => string
  /** What cases run on, and what stands around them; those of running a plan unless told. */
  readonly cases?: CaseMeans
}

export type Site = {
  readonly fetch: (request: Request) => Response | Promise<Response>
  /** Finishes the work in hand; what is left goes on at the next start. */
  readonly close: () => Promise<void>
}

export function siteOf(means: Means): Site {
  const { config, database, clock, log, place } = means
  const { db } = database
  const vault = openVault(config.keys)
  const report = (error: unknown, what: string) => log.error({ error }, what)
  const jobs = jobsOf({ db, vault, clock, report })
  const world = means.cases?.world ?? caseWorld(clock)
  const delivery = startDelivery({
    inScope: (work) => withScope(db, system('delivery'), work),
    clock,
    subscribers: subscribersOf(world, jobs),
    report: (what, facts) => log.warn(facts, what),
  })
  jobs.resume()
  const conversations = keptConversations()
  const boards = boardViews()
  const house = whatIfHouse({ db, clock, place, report })
  const rules = { clock, demo: config.mode === 'demo' }
  const door = doorkeeperOf({
    db,
    ...rules,
    secure: config.origin?.startsWith('https:') ?? false,
    demoAccounts: means.accounts,
    addressOf: means.addressOf,
  })
  const cases = caseDesk(means.cases ?? { world, byHand, around: casesAround({ clock }), aboutOf: concernOf })
  const desk = {
    ...door,
    ...cases,
    ...runningDesks({ world, boards }),
    ...peopleDesks(means, { vault, conversations, jobs }),
    ...whatIfDesk({ house, clock }),
  }
  const context: WebContext = {
    ...contextOf(means, report, (staff) => boards.didSomething(staff)),
    actorOf: door.actorOf,
    dueTasks: (tx, staff) => cases.dueTasks({ tx, staff, today: clock.today() }),
    inScope: async (actor, work) => {
      const done = await withScope(db, actor, work)
      // News told by an officer's deed is delivered now, not at the next round.
      if (actor.kind === 'staff') delivery.wake()
      return done
    },
  }
  const app = new Hono()
  mount(
    app,
    [...portalRoutes(counterOf({ db, place, clock, conversations })), ...workbenchRoutes(desk)],
    context,
  )
  const close = async () => {
    await delivery.stop()
    await house.close()
    await jobs.settled()
  }
  return { fetch: (request) => app.fetch(request), close }
}

/** What is asked about running a plan. */
const runningDesks = ({ world, boards }: Parameters<typeof supervisionDesk>[0]) => ({
  ...supervisionDesk({ world, boards }),
  ...watchDesk({ world }),
  ...planDesk(world),
  ...statedDesk(world),
  ...evaluationDesk(world),
  ...unitsDesk(world),
})

type Kept = Pick<Parameters<typeof peopleDesk>[0], 'vault' | 'conversations'> & { readonly jobs: Jobs }

/** What is asked about plans as documents, people and payments. */
const peopleDesks = ({ database: { db }, clock }: Means, { vault, conversations, jobs }: Kept) => ({
  ...planImportDesk({ db, clock }),
  ...peopleDesk({ vault, clock, conversations }),
  ...foundDesk({ clock }),
  ...listDesk({ vault, clock }),
  ...sweepDesk({ clock, failed: jobs.failed }),
  ...payDesk({ db, vault, clock, jobs }),
})

/** Obligations, policy documents and pledges begin where their plan, task or year is known. */
const byHand = ['slip', 'decision', 'figure-dispute']

const subscribersOf = (world: CaseMeans['world'], jobs: ReturnType<typeof jobsOf>) => [
  ...needsSubscribers(world.clock),
  ...paymentsSubscribers(world.clock),
  ...jobs.subscribers,
  ...caseSubscribers(world),
  ...judgingSubscribers(world.clock),
]

const contextOf = (
  { config, clock, place }: Means,
  report: WebContext['report'],
  didSomething: (actor: string) => void,
) => ({
  record: (tx: Parameters<WebContext['record']>[0], note: Parameters<WebContext['record']>[1]) => {
    didSomething(actorOf(tx))
    return record(tx, note, clock)
  },
  today: clock.today,
  newId: () => newId(),
  report,
  nameOfArea: (area: AreaCode) => areaName(area) ?? area,
  problems,
  place: areaName(place) ?? place,
  demo: config.mode === 'demo',
  // Published figures change once a month; a reader may see them twenty seconds late.
  keepSeconds: 20,
})
