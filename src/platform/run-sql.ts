/** Runs a statement given as text with numbered values, as the policy language writes them. */
import { CompiledQuery } from 'kysely'
import type { Db } from './database.ts'

/** `text` with `$1 … $n`, and the n values. */
export type Sql = { readonly text: string; readonly values: readonly unknown[] }

/** The rows of one statement. */
export async function runSql<Row>(tx: Db, { text, values }: Sql): Promise<Row[]> {
  const { rows } = await tx.executeQuery<Row>(CompiledQuery.raw(text, [...values]))
  return rows
}

/** How many rows one statement changed. */
export async function changedBySql(tx: Db, { text, values }: Sql): Promise<number> {
  const { numAffectedRows } = await tx.executeQuery(CompiledQuery.raw(text, [...values]))
  return Number(numAffectedRows ?? 0n)
}
