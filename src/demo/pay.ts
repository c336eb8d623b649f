/** One month paid to the end, as an office does it: frozen, checked, settled, approved, exported, answered. */
import { system, withScope } from '#access'
import type { AreaCode, Month } from '#kernel'
import {
  approveRun,
  checkRun,
  countWork,
  exportRun,
  importAnswers,
  isCheckRule,
  makeRun,
  nameOfRun,
  settle,
} from '#payments'
import type { Means } from './means.ts'

type Order = { readonly programme: string; readonly month: Month; readonly area: AreaCode }

const maker = system('demo:经办')
const approver = system('demo:审批')

export async function payMonth({ db, vault, clock }: Means, order: Order): Promise<void> {
  const made = await makeRun({ db, actor: maker, desk: { vault, clock } }, order)
  const { id } = made.run
  const asMaker = <T>(work: Parameters<typeof withScope<T>>[2]) => withScope(db, maker, work)
  await asMaker((tx) => checkRun(tx, id, clock))
  for (const { rule, open } of await asMaker((tx) => countWork(tx, id)))
    if (open > 0 && isCheckRule(rule))
      await asMaker((tx) =>
        settle(tx, { run: id, how: 'excluded', rule, owed: true, reason: '核对发现问题，先不发放' }, clock),
      )
  const seen = await asMaker((tx) => checkRun(tx, id, clock))
  const { lines, totalFen } = seen.run
  await withScope(db, approver, (tx) => approveRun(tx, { run: id, seen: { lines, totalFen } }, clock))
  const file = await asMaker((tx) => exportRun(tx, { run: id }, { vault, clock }))
  const bytes = answerTo(new TextDecoder().decode(file.bytes), nameOfRun(made.run))
  await importAnswers({ db, clock, actor: maker }, { run: id, bytes })
}

/** What the invented bank answers: one account in ninety is closed. */
function answerTo(file: string, run: string): Uint8Array {
  const rows = file
    .split('\r\n')
    .filter((row) => row.startsWith('D,'))
    .map((row) => row.split(','))
    .map(([, no = '', , , amount = '']) =>
      Number(no) % 90 === 0 ? `R,${no},${amount},失败,账户已销户` : `R,${no},${amount},成功,`,
    )
  return new TextEncoder().encode([`H,TXR1,${run}`, ...rows, `T,${rows.length}`, ''].join('\r\n'))
}
