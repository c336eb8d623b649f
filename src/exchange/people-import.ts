/** Imports people from a file: bad rows come back with their reasons, all others are taken over. */
import type { Actor, AuditEvent } from '#access'
import { record, withScope } from '#access'
import type { AreaCode, Day } from '#kernel'
import { Refusal, refuse } from '#kernel'
import type { Db } from '#platform'
import type { Desk, IncomingPerson, Taken } from '#registry'
import { takePeople } from '#registry'
import type { Columns } from './people-columns.ts'
import { readHeader, unknownHeaders } from './people-columns.ts'
import { rowReader } from './people-row.ts'
import type { TableRow } from './people-table.ts'
import { readTable } from './people-table.ts'
import type { RefusedRow } from './refused-rows.ts'
import { refusedFile } from './refused-rows.ts'

export type PeopleFile = {
  readonly bytes: Uint8Array
  readonly name: string
  /** People of other areas are refused; their places are read inside this one. */
  readonly within: AreaCode
  /** The day from which the statements hold; the file's own dates go before it. */
  readonly from: Day
}

export type ImportReport = {
  readonly rows: number
  readonly registered: number
  readonly changed: number
  readonly unchanged: number
  readonly refused: readonly RefusedRow[]
  /** The refused rows as a file to mend; undefined when there are none. */
  readonly refusedFile: string | undefined
  readonly ignoredHeaders: readonly string[]
}

/** People a transaction: a page waits for one batch at most, and what is done stays done. */
const batchSize = 1000

type Read = { readonly row: TableRow; readonly person: IncomingPerson }

type Context = { readonly db: Db; readonly actor: Actor; readonly desk: Desk; readonly file: PeopleFile }

/** Importing the same file again changes nothing. Cost, on a busy machine: a new person 60 µs here and 110 µs in the
 * database, of which indexes and foreign keys are most; a known one 55 µs and 17 µs, however large the register. */
export async function importPeople(
  db: Db,
  file: PeopleFile,
  { actor, desk }: { actor: Actor; desk: Desk },
): Promise<ImportReport> {
  const context = { db, actor, desk, file }
  const tally = { rows: 0, new: 0, changed: 0, same: 0 }
  const refused: RefusedRow[] = []
  const take = async (batch: readonly Read[]) => {
    for (const [at, taken] of (await takeBatch(context, batch)).entries()) {
      const row = batch[at]?.row
      if (taken.outcome !== 'refused') tally[taken.outcome]++
      else if (row) refused.push({ ...row, reasons: [{ column: null, problem: taken.problem }] })
    }
  }
  const headers: string[] = []
  const writing = inFlight(3)
  let batch: Read[] = []
  for await (const { row, read } of readRows(file, headers)) {
    tally.rows++
    if (read.ok) batch.push({ row, person: read.person })
    else refused.push({ ...row, reasons: read.problems })
    if (batch.length < batchSize) continue
    await writing.add(take(batch))
    batch = []
  }
  await writing.add(take(batch))
  await writing.all()
  refused.sort((a, b) => a.number - b.number)
  return {
    rows: tally.rows,
    registered: tally.new,
    changed: tally.changed,
    unchanged: tally.same,
    refused,
    refusedFile: refused.length > 0 ? refusedFile(headers, refused) : undefined,
    ignoredHeaders: unknownHeaders(headers),
  }
}

/** A few batches at a time: one is read and sealed while the database writes two others. No two share a person. */
function inFlight(limit: number) {
  const flying: Promise<void>[] = []
  return {
    async add(work: Promise<void>) {
      // Awaited below; until then a failure must not count as unheard.
      work.catch(() => undefined)
      flying.push(work)
      if (flying.length >= limit) await flying.shift()
    },
    all: () => Promise.all(flying),
  }
}

/** The rows below the headers, each read; titles above the headers are passed over. Fills in the headers found. */
export async function* readRows(file: PeopleFile, headers: string[]) {
  let columns: Columns | undefined
  let reader: ReturnType<typeof rowReader> | undefined
  const firstRowOf = new Map<string, number>()
  for await (const row of readTable(file.bytes, file.name)) {
    if (!reader) {
      columns = readHeader(row.cells)
      if (columns) {
        headers.push(...row.cells)
        reader = rowReader(columns, file.within)
      } else if (row.number > 20) break
      continue
    }
    const read = reader(row.cells)
    yield { row, read: read.ok ? onlyOnce(read, row, firstRowOf) : read }
  }
  if (!reader) refuse('import.no-headers', { name: file.name })
}

/** The second row of one identity number is refused: which of the two is right is not for us to guess. */
function onlyOnce(
  read: { ok: true; person: IncomingPerson },
  row: TableRow,
  firstRowOf: Map<string, number>,
): ReturnType<ReturnType<typeof rowReader>> {
  const first = firstRowOf.get(read.person.residentId)
  if (first === undefined) {
    firstRowOf.set(read.person.residentId, row.number)
    return read
  }
  const problem = { code: 'import.twice', facts: { row: first } }
  return { ok: false, problems: [{ column: 'idNumber', problem }] }
}

/** One transaction a batch; a batch that is refused as a whole is halved until the guilty row stands alone. */
async function takeBatch(context: Context, batch: readonly Read[]): Promise<Taken[]> {
  if (batch.length === 0) return []
  const { db, actor, desk, file } = context
  const refs = batch.map(({ row }) => `${file.name}#${row.number}`)
  try {
    return await withScope(db, actor, async (tx) => {
      const people = batch.map(({ person }) => person)
      const taken = await takePeople(tx, people, { from: file.from, source: 'file', refs, desk })
      await record(tx, eventOf(file, taken), desk.clock)
      return taken
    })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (batch.length === 1) return [{ outcome: 'refused', problem: error.problem }]
    const half = Math.ceil(batch.length / 2)
    const first = await takeBatch(context, batch.slice(0, half))
    return [...first, ...(await takeBatch(context, batch.slice(half)))]
  }
}

/** The audit row of a batch: how many of each outcome, never who. */
function eventOf({ name, within }: PeopleFile, taken: readonly Taken[]): AuditEvent {
  const count = (outcome: Taken['outcome']) => taken.filter((one) => one.outcome === outcome).length
  const facts = { file: name, new: count('new'), changed: count('changed'), refused: count('refused') }
  return { event: 'people.imported', area: within, facts }
}
