/** Judges the schema of a live database by its catalogue; needs no cluster. */
import type { Transaction } from './database.ts'
import type { PlacementList } from './placement.ts'
import { readCatalog } from './schema-catalog.ts'
import { judgeSchema } from './schema-rules.ts'

export const lintSchema = async (tx: Transaction, placement: PlacementList) =>
  judgeSchema(await readCatalog(tx), placement)
