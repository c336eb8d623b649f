/** Proves that the rows of obligations are what their cases say. */
import type { Tx } from '#access'
import { type CaseKey, statesOf, type World } from '#cases'
import { answeringOf } from './keep.ts'
import { listAnswering, listUnpaired } from './store-obligation.ts'

export type ObligationAmiss = {
  readonly county: string
  readonly id: string
  readonly what: 'no-case' | 'no-row' | 'differs'
}

const page = 500

/** Cost: one pass over the histories of obligations. */
export async function* supervisionAmiss(tx: Tx, world: World): AsyncGenerator<ObligationAmiss> {
  yield* await listUnpaired(tx)
  let after: CaseKey | undefined
  for (;;) {
    const rows: Awaited<ReturnType<typeof listAnswering>> = await listAnswering(tx, after, page)
    if (rows.length === 0) return
    const states = await statesOf(tx, world, rows)
    for (const { county, id, ...kept } of rows) {
      const state = states.get(id)
      const wanted = state && answeringOf(state)
      if (wanted && !same(kept, wanted)) yield { county, id, what: 'differs' }
    }
    after = rows.at(-1)
  }
}

/** The database keeps no order of keys. */
const same = (kept: object, wanted: object) => inOrder(kept) === inOrder(wanted)

const inOrder = (row: object) => JSON.stringify(Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1)))
