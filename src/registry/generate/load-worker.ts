/** A thread that writes and seals people: a range of numbers in, one message of rows a table out. */
import { parentPort, workerData } from 'node:worker_threads'
import type { VaultKeys } from '#access'
import { openVault } from '#access'
import type { Population } from './columns.ts'
import type { Range, Written } from './copy-rows.ts'
import { memoryOf, rangeWriter } from './copy-rows.ts'

export type WriterSettings = { readonly keys: VaultKeys }
/** First the population, once it is made; then ranges of it. */
export type ToWriter = { readonly population: Population } | Range

const { keys } = workerData as WriterSettings
let write: ((range: Range) => Written) | undefined

parentPort?.on('message', (message: ToWriter) => {
  if ('population' in message) {
    const { population } = message
    write = rangeWriter({ population, vault: openVault(keys) })
    return
  }
  const written = write?.(message) ?? {}
  parentPort?.postMessage(written, memoryOf(written))
})
