/** Brings news to its subscribers: each in a transaction of its own, again and later when it fails, never for ever. */
import type { Clock } from './clock.ts'
import { plusMilliseconds } from './clock.ts'
import type { Transaction } from './database.ts'
import type { Due } from './delivery-store.ts'
import { assign, postpone, settle, takeDue, takeTold } from './delivery-store.ts'

/** What somebody does about a topic. Its writes and the note that it was done commit together, so as far as the
 * database goes it happens exactly once; what leaves the database may happen again and must bear that. */
export type Subscriber = {
  /** Unique and stable: `payments on case.decided`. */
  readonly name: string
  readonly topic: string
  readonly hear: (tx: Transaction, payload: Readonly<Record<string, unknown>>) => Promise<void>
}

export type DeliverySettings = {
  /** Opens a transaction as the system. */
  readonly inScope: <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>
  readonly clock: Clock
  /** Named in main.ts, all in one list. */
  readonly subscribers: readonly Subscriber[]
  /** Told of every failure and of news without a subscriber. */
  readonly report: (what: string, facts: Readonly<Record<string, unknown>>) => void
}

/** 10 s, 40 s, 160 s … two and a half days in all, then somebody has to look. */
const retries = 8
const waitBefore = (attempt: number) => 10_000 * 4 ** (attempt - 1)

/** Delivers everything whose time has come; returns how many deliveries were tried. Several runners may run. */
export async function deliverDue(settings: DeliverySettings): Promise<number> {
  while ((await dispatch(settings)) > 0);
  let tried = 0
  while (await deliverOne(settings)) tried++
  return tried
}

const dispatch = ({ inScope, clock, subscribers, report }: DeliverySettings): Promise<number> =>
  inScope(async (tx) => {
    const told = await takeTold(tx)
    for (const { id, topic } of told) {
      const names = subscribers.filter((one) => one.topic === topic).map((one) => one.name)
      if (names.length === 0) report('news without a subscriber', { topic, id })
      await assign(tx, id, { subscribers: names, at: clock.now() })
    }
    return told.length
  })

class Failed extends Error {
  readonly due: Due
  constructor(due: Due, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause })
    this.due = due
  }
}

async function deliverOne(settings: DeliverySettings): Promise<boolean> {
  const { inScope, clock, subscribers } = settings
  try {
    return await inScope(async (tx) => {
      const due = await takeDue(tx, clock.now())
      if (!due) return false
      await hear(tx, due, subscribers)
      await settle(tx, due, clock.now())
      return true
    })
  } catch (error) {
    // Its transaction is rolled back with all it wrote; the failure is noted in another one.
    if (!(error instanceof Failed)) throw error
    await noteFailure(settings, error)
    return true
  }
}

async function hear(tx: Transaction, due: Due, subscribers: readonly Subscriber[]) {
  const subscriber = subscribers.find((one) => one.name === due.subscriber)
  try {
    if (!subscriber) throw new Error(`no subscriber is called “${due.subscriber}” any more`)
    await subscriber.hear(tx, due.payload)
  } catch (cause) {
    throw new Failed(due, cause)
  }
}

async function noteFailure({ inScope, clock, report }: DeliverySettings, { due, message }: Failed) {
  const attempt = due.attempts + 1
  const at = clock.now()
  const again = attempt > retries ? undefined : plusMilliseconds(at, waitBefore(attempt))
  await inScope((tx) => postpone(tx, due, { error: message, at, again }))
  report(again ? 'a delivery failed and will be tried again' : 'a delivery was given up', {
    subscriber: due.subscriber,
    topic: due.topic,
    id: due.id,
    attempt,
    error: message,
  })
}

/** Delivers every few seconds until stopped; `wake` delivers at once, after news was told. */
export function startDelivery(settings: DeliverySettings, everyMilliseconds = 5000) {
  let running: Promise<unknown> = Promise.resolve()
  let asked = false
  const wake = () => {
    if (asked) return
    asked = true
    running = running.then(() => {
      asked = false
      return deliverDue(settings).catch((error: unknown) =>
        settings.report('delivery stopped early', {
          error: error instanceof Error ? error.message : String(error),
        }),
      )
    })
  }
  const timer = setInterval(wake, everyMilliseconds)
  timer.unref()
  const stop = async () => {
    clearInterval(timer)
    await running
  }
  return { wake, stop }
}
