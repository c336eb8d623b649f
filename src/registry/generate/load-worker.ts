/** A thread that writes and seals people: a range of numbers in, one buffer of rows a table out. */
import { parentPort, workerData } from 'node:worker_threads'
import type { VaultKeys } from '#access'
import { openVault } from '#access'
import { startOf } from '#platform'
import type { Population } from './columns.ts'
import type { LoadedTable } from './copy-rows.ts'
import { copyRows } from './copy-rows.ts'

export type WorkerSettings = { readonly population: Population; readonly keys: VaultKeys }
export type Range = readonly [from: number, to: number]
/** Tables without rows are left out. */
export type Written = Partial<Record<LoadedTable, Uint8Array<ArrayBuffer>>>

const { population, keys } = workerData as WorkerSettings
const writing = { population, vault: openVault(keys), at: startOf(population.spec.on) }

parentPort?.on('message', ([from, to]: Range) => {
  const rows = Object.entries(copyRows(writing, from, to))
  const written = Object.fromEntries(
    rows.filter(([, table]) => !table.isEmpty).map(([table, of]) => [table, of.finish()]),
  )
  parentPort?.postMessage(
    written,
    Object.values(written).map((bytes) => bytes.buffer),
  )
})
