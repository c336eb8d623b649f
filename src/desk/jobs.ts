/** Long work that pages ask for: done one after another in the background, in short transactions, gone on with after a stop. */
import { AsyncResource } from 'node:async_hooks'
import { system, type Vault, withScope } from '#access'
import { findProgramme } from '#catalogue'
import { findSweep, listUnfinished, runSweep, type Sweep, type SweepId, sweepEverything } from '#needs'
import { freezeRun, freezeUnfinished, type RunId } from '#payments'
import type { Clock, Db, Subscriber } from '#platform'

type Means = {
  readonly db: Db
  readonly vault: Vault
  readonly clock: Clock
  /** Told of every job that failed. */
  readonly report: (error: unknown, job: string) => void
}

export type Jobs = {
  /** Start the work when its news arrives; told in the transaction of the officer who asked. */
  readonly subscribers: readonly Subscriber[]
  /** Does the work after what is going on now; a failure is reported, never thrown. */
  readonly start: (job: string, work: () => Promise<unknown>) => void
  /** Goes on with what an earlier process left unfinished; for the start of the service. */
  readonly resume: () => void
  /** Whether the work was begun here and stopped by an error. */
  readonly failed: (job: string) => boolean
  /** Resolves when nothing is left to do; for the end of the service. */
  readonly settled: () => Promise<void>
}

export function jobsOf({ db, vault, clock, report }: Means): Jobs {
  // Work belongs to the service and not to the request that asked for it: its transactions are its own.
  const service = new AsyncResource('desk-jobs')
  const failures = new Set<string>()
  let queue: Promise<void> = Promise.resolve()
  const start = (job: string, work: () => Promise<unknown>) => {
    queue = service.runInAsyncScope(() => queue.then(() => attempt(job, work)))
  }
  const attempt = async (job: string, work: () => Promise<unknown>) => {
    failures.delete(job)
    await work().catch((error: unknown) => {
      failures.add(job)
      report(error, job)
    })
  }
  const sweep = (id: SweepId) => start(id, () => sweepAsked(db, id, clock))
  return {
    start,
    subscribers: [
      hearing('sweep.asked', (id) => sweep(id as SweepId)),
      hearing('payrun.opened', (id) => start(id, () => freezeRun(db, id as RunId, { vault, clock }))),
    ],
    resume: () => {
      start('resume', async () => {
        for (const { id } of await withScope(db, system('sweep'), listUnfinished)) sweep(id)
        await freezeUnfinished(db, { vault, clock })
      })
    },
    failed: (job) => failures.has(job),
    settled: async () => {
      // A job may set others going.
      for (let seen: Promise<void> | undefined; seen !== queue; ) await (seen = queue)
    },
  }
}

/** Hearing only sets the work going; that it was done is seen in its own tables. */
const hearing = (topic: string, begin: (id: string) => void): Subscriber => ({
  name: `desk on ${topic}`,
  topic,
  hear: async (_, { id }) => begin(String(id)),
})

/** Runs the sweep that was asked for; finished towns are not done again. */
async function sweepAsked(db: Db, id: SweepId, clock: Clock): Promise<void> {
  const sweep = await withScope(db, system('sweep'), (tx) => findSweep(tx, id))
  if (!sweep || sweep.finishedAt !== null) return
  const order = { ...sweep, programmes: programmesOf(sweep) }
  await (sweep.everything ? sweepEverything : runSweep)(db, order, clock)
}

/** A programme that has left the catalogue since is not swept. */
const programmesOf = (sweep: Sweep) => sweep.programmes.flatMap((id) => findProgramme(id) ?? [])
