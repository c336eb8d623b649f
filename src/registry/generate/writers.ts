/** Threads that write people in the order they are asked for, a few pieces ahead of the reader. */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { VaultKeys } from '#access'
import type { Population } from './columns.ts'
import type { Range, Written } from './load-worker.ts'

/** People a piece: large enough for COPY, small enough to hold several in memory (about 1 kB a person). */
const piece = 4000

export type Writers = { readonly threads: number; readonly keys: VaultKeys }

/** The whole population as rows for COPY, piece by piece. */
export async function* writePeople(
  population: Population,
  { threads, keys }: Writers,
): AsyncGenerator<Written> {
  const ranges: Range[] = []
  for (let from = 0; from < population.columns.people; from += piece)
    ranges.push([from, Math.min(from + piece, population.columns.people)])
  const workers = Array.from(
    { length: Math.min(threads, ranges.length) },
    () => new Worker(new URL('./load-worker.ts', import.meta.url), { workerData: { population, keys } }),
  )
  try {
    // Two pieces ahead for every thread, so that no thread waits for the database.
    const queue: Promise<Written>[] = []
    let next = 0
    const ask = () => {
      const range = ranges[next]
      const worker = workers[next % workers.length]
      if (!range || !worker) return
      next++
      queue.push(answer(worker, range))
    }
    for (let n = 0; n < workers.length * 2; n++) ask()
    for (let written = queue.shift(); written; written = queue.shift()) {
      const ready = await written
      ask()
      yield ready
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}

/** Each worker answers in the order it was asked. */
const lines = new WeakMap<Worker, Promise<unknown>>()

function answer(worker: Worker, range: Range): Promise<Written> {
  const before = lines.get(worker) ?? Promise.resolve()
  const written = before.then(async () => {
    worker.postMessage(range)
    const [message] = (await once(worker, 'message')) as [Written]
    return message
  })
  lines.set(worker, written)
  return written
}
