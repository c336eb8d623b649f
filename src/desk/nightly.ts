/** The nightly round: what time alone has changed in cases is written and told, what shows how tasks stand is looked at again, and whoever has a task that is due hears of it. */
import { AsyncResource } from 'node:async_hooks'
import { setImmediate } from 'node:timers/promises'
import { system, type Tx, withScope } from '#access'
import { type CaseKey, dueReminders, passCaseOn, passingCases, type WhoIsThere, type World } from '#cases'
import type { Day } from '#kernel'
import type { Db } from '#platform'
import { listAssignedPlans } from '#supervision'
import { judgePlan } from './judging.ts'

type Means = {
  readonly db: Db
  readonly world: World
  /** Who of a unit, an office or a post is in office on a day. */
  readonly whoIsThere: (tx: Tx, on: Day) => WhoIsThere
  /** Told of every case and every round that failed. */
  readonly report: (error: unknown, what: string) => void
}

export type Round = {
  readonly on: Day
  readonly passedOn: number
  /** Plans whose tasks were judged again. */
  readonly judged: number
  readonly reminded: number
}

/** Fewer than a page waits for. */
const chunk = 50

/**
 * One whole round; as often as one likes, a second one on a day finds nothing to do. Every case and every few reminders are
 * a transaction of their own, and pages that wait go first, so a round may be long. Killed, it is gone on with at the next start.
 */
export async function nightlyRound(means: Means, goesOn: () => boolean = () => true): Promise<Round> {
  const on = means.world.clock.today()
  const passedOn = await passAllOn(means, goesOn)
  const judged = await judgeAll(means, goesOn)
  let reminded = 0
  for (let heard = chunk; heard > 0 && goesOn(); reminded += heard) heard = await remindSome(means, on)
  return { on, passedOn, judged, reminded }
}

/** A case that cannot be computed is reported and holds up no other. */
async function passAllOn({ db, world, report }: Means, goesOn: () => boolean): Promise<number> {
  const failed = new Set<string>()
  let passed = 0
  for (;;) {
    const found = await asRound(db, (tx) => passingCases(tx, world, chunk + failed.size))
    const keys = found.filter(({ id }) => !failed.has(id))
    if (keys.length === 0) return passed
    for (const key of keys) {
      if (!goesOn()) return passed
      if (await attempt(() => asRound(db, (tx) => passCaseOn(tx, world, key)), report, nameOf(key)))
        passed += 1
      else failed.add(key.id)
    }
  }
}

const nameOf = ({ county, id }: CaseKey) => `${county} ${id}`

/** A transaction a plan; a plan that cannot be judged keeps what was judged last. Cost: some twenty statements a plan. */
async function judgeAll({ db, world, report }: Means, goesOn: () => boolean): Promise<number> {
  let judged = 0
  for (const one of await asRound(db, listAssignedPlans)) {
    if (!goesOn()) break
    const work = () => asRound(db, (tx) => judgePlan(tx, one, world.clock))
    if (await attempt(work, report, `plan ${one.plan}`)) judged += 1
  }
  return judged
}

async function attempt(work: () => Promise<void>, report: Means['report'], what: string) {
  try {
    await work()
    return true
  } catch (error) {
    report(error, `nightly ${what}`)
    return false
  }
}

const remindSome = async ({ db, world, whoIsThere }: Means, on: Day): Promise<number> =>
  asRound(db, async (tx) => {
    const told = await dueReminders(tx, world, { whoIsThere: whoIsThere(tx, on), limit: chunk })
    return told.length
  })

async function asRound<T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> {
  await setImmediate()
  return withScope(db, system('nightly'), work)
}

/** A round at the start and whenever a new day has begun; one that failed is tried again at the next look. */
export function startNightly(means: Means, everyMilliseconds = 60_000) {
  const service = new AsyncResource('nightly')
  let stopped = false
  let done: Day | undefined
  let running: Promise<void> = Promise.resolve()
  const look = async () => {
    if (stopped || done === means.world.clock.today()) return
    try {
      const { on } = await nightlyRound(means, () => !stopped)
      done = on
    } catch (error) {
      means.report(error, 'nightly')
    }
  }
  const next = () => service.runInAsyncScope(() => (running = running.then(look)))
  void next()
  const timer = setInterval(() => void next(), everyMilliseconds)
  timer.unref()
  return {
    /** Resolves when the round in hand, if any, is over. */
    settled: async (): Promise<void> => running,
    stop: async (): Promise<void> => {
      stopped = true
      clearInterval(timer)
      await running
    },
  }
}
