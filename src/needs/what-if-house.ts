/** Keeps the registered people of a place in a thread for what-if: loads them once, again when records change, and tells how old they are. */
import { AsyncResource } from 'node:async_hooks'
import { Worker } from 'node:worker_threads'
import { system, withScope } from '#access'
import type { AreaCode, Day } from '#kernel'
import { Refusal } from '#kernel'
import type { Clock, Db, Instant } from '#platform'
import { plusMilliseconds } from '#platform'
import { newestRecords, readTowns } from './store-what-if.ts'
import type { SupposeAnswer, SupposeQuestion } from './supposed-effects.ts'
import type { FromThread, ToThread } from './what-if-thread.ts'

export type Loaded = {
  readonly on: Day
  readonly at: Instant
  readonly people: number
  readonly bytes: number
}

export type Supposing =
  | {
      readonly state: 'answered'
      readonly answer: SupposeAnswer
      readonly loaded: Loaded
      readonly milliseconds: number
    }
  /** The first load, or that of a new day, is still running: some five seconds a million people. */
  | { readonly state: 'loading' }

export type WhatIfHouse = {
  /** Never waits for a load; one that is missing or old is started. */
  readonly ask: (question: SupposeQuestion) => Promise<Supposing>
  /** Resolves when the load that is running is done; for tests and the start of the service. */
  readonly settled: () => Promise<void>
  readonly close: () => Promise<void>
}

type Means = {
  readonly db: Db
  readonly clock: Clock
  readonly place: AreaCode
  readonly report: (error: unknown, what: string) => void
}

/** People are read again at most every ten minutes, and only when somebody wrote a record since. */
const mostAge = 10 * 60_000

/** Holds at most two populations at a time: the one in use, and the one that will take its place. */
export function whatIfHouse(means: Means): WhatIfHouse {
  const { clock, report } = means
  // A load belongs to the service and not to the request that set it going: its transaction is its own.
  const service = new AsyncResource('what-if')
  let held: (Loaded & { readonly newest: string }) | undefined
  let running: Promise<void> | undefined
  const thread = threadOf(() => {
    held = undefined
  })
  const start = (on: Day) => {
    running ??= service
      .runInAsyncScope(() => load(means, thread, on))
      .then((loaded) => {
        held = loaded
      })
      .catch((error: unknown) => report(error, 'the population for what-if could not be loaded'))
      .finally(() => {
        running = undefined
      })
    return running
  }
  return {
    async ask(question) {
      if (held?.on !== question.on) {
        void start(question.on)
        return { state: 'loading' }
      }
      if (plusMilliseconds(held.at, mostAge) < clock.now())
        void service
          .runInAsyncScope(() => refresh(question.on))
          .catch((error: unknown) => report(error, 'what-if could not look for newer records'))
      const { given, milliseconds } = await thread.ask(question)
      const { newest: _, ...loaded } = held
      return { state: 'answered', answer: given, loaded, milliseconds }
    },
    settled: async () => running,
    close: async () => {
      await running
      await thread.stop()
    },
  }

  /** Reads everybody again only when somebody wrote a record since. */
  async function refresh(on: Day): Promise<void> {
    if (running) return
    const newest = await inSystem(means, (tx) => newestRecords(tx))
    if (!held || held.newest !== newest) return start(on)
    held = { ...held, at: clock.now() }
  }
}

const inSystem = <T>({ db }: Means, work: Parameters<typeof withScope<T>>[2]) =>
  withScope(db, system('what-if'), work)

type Thread = ReturnType<typeof threadOf>

/** One moment of the database, passed on town by town; the reading thread only hands texts over. */
const load = (means: Means, thread: Thread, on: Day) =>
  inSystem(means, async (tx) => {
    const newest = await newestRecords(tx)
    try {
      for await (const town of readTowns(tx, { on, area: means.place })) thread.tell({ kind: 'town', town })
      const { people, bytes } = await thread.finish()
      return { on, at: means.clock.now(), people, bytes, newest }
    } catch (error) {
      thread.tell({ kind: 'forget' })
      throw error
    }
  })

type Size = { readonly people: number; readonly bytes: number }
type Answered = Extract<FromThread, { kind: 'answer' }>
type Waiting = { readonly done: (answer: Answered) => void; readonly fail: (error: Error) => void }

/** The thread is started when the first question comes; an office that never asks pays nothing. */
function threadOf(lost: () => void) {
  let worker: Worker | undefined
  let next = 0
  let ready: { done: (size: Size) => void; fail: (error: Error) => void } | undefined
  const waiting = new Map<number, Waiting>()
  const hear = (message: FromThread) => {
    if (message.kind === 'ready') return ready?.done(message)
    const one = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.kind === 'answer') one?.done(message)
    else one?.fail(message.problem ? new Refusal(message.problem) : new Error(message.message))
  }
  const started = () => {
    if (worker) return worker
    worker = new Worker(new URL('./what-if-worker.ts', import.meta.url), { execArgv: [] })
    worker.unref()
    worker.on('message', hear)
    worker.on('error', (error) => {
      worker = undefined
      lost()
      ready?.fail(error as Error)
      for (const { fail } of waiting.values()) fail(error as Error)
      waiting.clear()
    })
    return worker
  }
  const tell = (message: ToThread) => started().postMessage(message)
  return {
    tell,
    ask: (question: SupposeQuestion): Promise<Answered> =>
      new Promise((done, fail) => {
        const id = next++
        waiting.set(id, { done, fail })
        tell({ kind: 'ask', id, question })
      }),
    finish: (): Promise<Size> =>
      new Promise((done, fail) => {
        ready = { done, fail }
        tell({ kind: 'loaded' })
      }),
    stop: async () => {
      await worker?.terminate()
    },
  }
}
