/** What became of an uploaded ledger, and what its pages ask of the desk. */
import type { Words } from '#kernel'
import type { At } from './desk.ts'
import type { BoardFilter } from './supervision-view.ts'

export type LedgerTaken = {
  readonly rows: number
  readonly acted: number
  readonly again: number
  readonly refused: readonly { readonly cell: string; readonly says: Words }[]
}

export type LedgerDesk = {
  ledger(
    at: At,
    filter: BoardFilter,
  ): Promise<{ readonly name: string; readonly type: string; readonly body: Uint8Array<ArrayBuffer> }>
  /** What cannot be read as a ledger at all is told in one sentence. */
  takeLedger(
    at: At,
    file: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> },
  ): Promise<LedgerTaken | { readonly problem: Words }>
}
