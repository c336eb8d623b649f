/** The ledger of obligations out as a workbook and in again: unchanged it changes nothing, a filled cell is an action in the history. */
import { createHash } from 'node:crypto'
import type { Staff, Tx } from '#access'
import { actOnCase, type CaseId, getProcess, type World } from '#cases'
import { type Day, Refusal } from '#kernel'
import { listPlans } from '#plans'
import { type BoardRow, listObligations, obligationsById, type SupervisionQuestion } from '#supervision'
import { type LedgerRow, ledgerColumns } from './ledger-columns.ts'
import { type Edit, editsOf, type RefusedCell, readLedger } from './ledger-read.ts'
import { type Sheet, xlsxOf } from './sheet-write.ts'

const most = 20_000

/** Everything the question asks for, in order of the day due. Cost: the rows asked for. */
export async function exportLedger(
  tx: Tx,
  world: World,
  question: SupervisionQuestion,
): Promise<Uint8Array<ArrayBuffer>> {
  const rows = await listObligations(tx, question, { limit: most })
  return xlsxOf(sheetOf(await withNames(tx, world, rows, question.on)))
}

/** Pure. */
export const sheetOf = (rows: readonly LedgerRow[]): Sheet => ({
  name: '任务落实台账',
  head: ledgerColumns.map(({ head }) => head),
  rows: rows.map((row) => ledgerColumns.map(({ says }) => says(row))),
})

async function withNames(
  tx: Tx,
  world: World,
  ...[rows, on]: [rows: readonly BoardRow[], on: Day]
): Promise<readonly LedgerRow[]> {
  const titles = new Map((await listPlans(tx)).map(({ id, title }) => [id, title]))
  const { stages } = getProcess(world, 'obligation')
  return rows.map((row) => ({
    ...row,
    on,
    planTitle: titles.get(row.plan) ?? '',
    stageName: stages[row.stage]?.words.zh ?? row.stage,
  }))
}

export type LedgerReport = {
  readonly rows: number
  /** Actions written now; `again` had been taken in before. */
  readonly acted: number
  readonly again: number
  readonly refused: readonly RefusedCell[]
}

type Importing = { readonly name: string; readonly bytes: Uint8Array; readonly by: Staff }

/** Each action is judged as if it came from a page that showed the row as it was exported. Cost: a dozen short statements an action. */
export async function importLedger(
  tx: Tx,
  world: World,
  { name, bytes, by }: Importing,
): Promise<LedgerReport> {
  const { rows, refused } = await readLedger(bytes, name)
  const all = [...refused]
  let [acted, again] = [0, 0]
  for (const [on, some] of Map.groupBy(rows, (row) => row.on)) {
    const counties = [...new Set(some.map(({ county }) => county))]
    const kept = await obligationsById(tx, { on, counties, ids: some.map(({ id }) => id) })
    const now = new Map((await withNames(tx, world, kept, on)).map((row) => [row.id as string, row]))
    for (const row of some) {
      const { edits, refused: unfit } = editsOf(row, now.get(row.id))
      all.push(...unfit)
      if (unfit.length > 0) continue
      let seen = row.version
      for (const edit of edits) {
        const done = await attempt(tx, world, { edit, by, seen })
        if ('problem' in done) all.push(done)
        else if (done.again) again += 1
        else acted += 1
        seen = 'problem' in done ? seen : done.length
      }
    }
  }
  return { rows: rows.length, acted, again, refused: all }
}

type Attempt = { readonly edit: Edit; readonly by: Staff; readonly seen: number }

/** The key is made of what was typed in which state, so that the same file is the same command. */
async function attempt(tx: Tx, world: World, { edit, by, seen }: Attempt) {
  const { row, action, answers, cell } = edit
  const words = createHash('sha256').update(JSON.stringify(answers)).digest('hex').slice(0, 16)
  const key = `ledger ${row.version} ${action} ${words}`
  try {
    const order = { case: { county: row.county, id: row.id as CaseId }, action, key, by, answers, seen }
    return await actOnCase(tx, world, order)
  } catch (error) {
    if (error instanceof Refusal) return { cell, problem: error.problem }
    throw error
  }
}
