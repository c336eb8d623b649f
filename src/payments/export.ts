/** The bank file of an approved run: the one place where accounts are opened to be written, and audited. */
import { createHash } from 'node:crypto'
import type { Tx } from '#access'
import { record } from '#access'
import type { Month } from '#kernel'
import { must, refuse } from '#kernel'
import type { Desk } from '#registry'
import { refuseStopped } from './approve.ts'
import type { BankCharset, BankLine } from './bank-file.ts'
import { bankFileBytes, bankFileText } from './bank-file.ts'
import type { RunNow } from './history.ts'
import { getRun, nameOfRun, programmeOf, stamp, takeStep } from './history.ts'
import { mayTake } from './run.ts'
import { listSealedLines } from './store-lines.ts'
import type { RunId } from './store-runs.ts'
import { inSequence } from './store-runs.ts'

export type BankFile = {
  readonly name: string
  readonly bytes: Uint8Array
  /** Of the text, so that both character sets have the same. */
  readonly sha256: string
  readonly lines: number
}

/**
 * Writes the file; the first time is the moment after which nothing can be taken back. Later exports give the same file
 * again, or refuse (`payrun.file-differs`). Cost: one pass over the run's lines, about 10 µs an account.
 */
export async function exportRun(
  tx: Tx,
  { run: id, charset = 'utf-8' }: { run: RunId; charset?: BankCharset },
  { vault, clock }: Desk,
): Promise<BankFile> {
  await inSequence(tx)
  const now = await getRun(tx, id)
  if (now.standing.sha256 === undefined) {
    must(mayTake(now.standing, 'exported'))
    await refuseStopped(tx, id)
  }
  const lines = (await listSealedLines(tx, id)).map(
    ({ sealed, personId, ...line }): BankLine => ({
      ...line,
      account: vault.open('bank-account', personId, sealed),
    }),
  )
  const text = textOf(now, lines)
  const sha256 = createHash('sha256').update(text).digest('hex')
  await seal(tx, now, { sha256, clock })
  const name = `${nameOfRun(now.run).replaceAll('/', '_')}.csv`
  return { name, bytes: bankFileBytes(text, charset), sha256, lines: lines.length }
}

const textOf = ({ run }: RunNow, lines: readonly BankLine[]): string => {
  const month: Month = run.month
  return bankFileText({ run: nameOfRun(run), month, title: programmeOf(run).name.zh }, lines)
}

async function seal(
  tx: Tx,
  now: RunNow,
  { sha256, clock }: { sha256: string; clock: Desk['clock'] },
): Promise<void> {
  const { run, standing } = now
  if (standing.sha256 === undefined) {
    const totals = standing.totals ?? refuse('payrun.empty')
    await takeStep(tx, now, { step: { ...stamp(tx, clock), kind: 'exported', sha256, ...totals }, clock })
  } else {
    if (standing.sha256 !== sha256)
      refuse('payrun.file-differs', { expected: standing.sha256, found: sha256 })
    const facts = { run: nameOfRun(run), sha256 }
    await record(tx, { event: 'payrun.exported-again', area: run.area, subject: run.id, facts }, clock)
  }
}
