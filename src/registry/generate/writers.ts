/** Threads that write people in the order they are asked for, a few pieces ahead of the reader. */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { VaultKeys } from '#access'
import type { Population } from './columns.ts'
import type { Range, Written } from './copy-rows.ts'
import { memoryOf } from './copy-rows.ts'
import type { ToWriter, WriterSettings } from './load-worker.ts'

/**
 * People a piece (about 1 kB each, two pieces a thread in memory). The database makes a thousand empty rows ready for every
 * COPY, three hundred columns wide in the profile: with a third of this size that was a tenth of its work.
 */
const piece = 12_000

/** Starts threads, which make themselves ready while the population is still being made. */
export function startWriters(threads: number, keys: VaultKeys) {
  const workers = Array.from({ length: threads }, () => new Writer({ keys }))
  return {
    /** The whole population as rows for COPY, piece by piece; a piece is written over when the next one is asked for. */
    async *write(population: Population): AsyncGenerator<Written> {
      const { people } = population.columns
      for (const worker of workers) worker.take({ population })
      const queue: Promise<Written>[] = []
      let asked = 0
      const ask = (taken?: Written) => {
        const [from, worker] = [asked * piece, workers[asked % workers.length]]
        if (from >= people || !worker) return
        asked++
        queue.push(worker.write({ from, to: Math.min(from + piece, people), taken }))
      }
      // Two pieces ahead for every thread, so that no thread waits for the database.
      for (let n = 0; n < workers.length * 2; n++) ask()
      for (let next = queue.shift(); next; next = queue.shift()) {
        const written = await next
        yield written
        ask(written)
      }
    },
    stop: () => Promise.all(workers.map((worker) => worker.stop())),
  }
}

/** One thread; it answers in the order it was asked. */
class Writer {
  readonly #thread: Worker
  /** Fails when the thread does, whether or not anybody waits for a piece just then. */
  readonly #broken: Promise<never>
  #last: Promise<unknown> = Promise.resolve()

  constructor(workerData: WriterSettings) {
    // Plain TypeScript without the loaders of this process: ready a quarter sooner.
    this.#thread = new Worker(new URL('./load-worker.ts', import.meta.url), { workerData, execArgv: [] })
    this.#broken = new Promise((_, fail) => this.#thread.once('error', fail))
    this.#broken.catch(() => undefined)
  }

  take(message: ToWriter, memory: readonly ArrayBuffer[] = []): void {
    this.#thread.postMessage(message, memory)
  }

  write(range: Range): Promise<Written> {
    const written = this.#last.then(async () => {
      this.take(range, memoryOf(range.taken))
      const [message] = await Promise.race([
        once(this.#thread, 'message') as Promise<[Written]>,
        this.#broken,
      ])
      return message
    })
    this.#last = written
    // Heard by whoever takes the piece; until then a failure must not count as unheard.
    written.catch(() => undefined)
    return written
  }

  stop(): Promise<number> {
    return this.#thread.terminate()
  }
}
