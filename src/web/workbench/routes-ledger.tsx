/** The ledger of obligations as a workbook: downloaded as the board is narrowed down, uploaded with cells filled in. */
import { z } from 'zod'
import { fields, onceField } from '../input.ts'
import { file, page, type Reply } from '../reply.ts'
import { type Call, type Route, route } from '../route.ts'
import { ledgerWords as words } from '../words/ledger-page.ts'
import { at } from './at.ts'
import { LedgerPage } from './ledger.tsx'
import type { LedgerDesk } from './ledger-view.ts'
import { boardFilter } from './routes-supervision.tsx'
import { watching } from './routes-watch.tsx'

async function take(desk: LedgerDesk, call: Call<{ readonly file?: unknown }>): Promise<Reply> {
  const { file: sent } = call.input
  if (!(sent instanceof File) || sent.size === 0)
    return page(<LedgerPage problem={words.fileMissing} />, { status: 422 })
  const bytes = new Uint8Array(await sent.arrayBuffer())
  const taken = await desk.takeLedger(at(call), { name: sent.name, bytes })
  return 'problem' in taken
    ? page(<LedgerPage problem={taken.problem} />, { status: 422 })
    : page(<LedgerPage taken={taken} />, { noting: { event: 'ledger.taken-in' } })
}

export const ledgerRoutes = (desk: LedgerDesk): readonly Route[] => [
  route({
    on: 'GET /staff/supervision/ledger',
    needs: watching,
    audit: 'ledger.downloaded',
    input: fields(boardFilter),
    run: async (call) => file(await desk.ledger(at(call), call.input)),
  }),
  route({
    on: 'POST /staff/supervision/ledger',
    needs: 'plan:supervise',
    audit: 'ledger.sent',
    input: fields({ once: onceField, file: z.unknown() }),
    run: (call) => take(desk, call),
  }),
]
