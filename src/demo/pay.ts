/** One month paid to the end, as an office does it: frozen, checked, settled, approved, exported, answered. */
import { type DemoAccount, type Staff, signIn, withScope } from '#access'
import { type AreaCode, type Month, must } from '#kernel'
import {
  approveRun,
  checkRun,
  countWork,
  exportRun,
  importAnswers,
  isCheckRule,
  makeRun,
  nameOfRun,
  onlyTold,
  settle,
} from '#payments'
import type { Means } from './means.ts'

type Order = { readonly programme: string; readonly month: Month; readonly area: AreaCode }

/** Somebody of this office, as when they sign in. */
async function staffOf({ db, clock, accounts }: Means, office: DemoAccount['account']): Promise<Staff> {
  const found = accounts.find(({ account }) => account === office)
  if (!found) throw new Error(`no demo account for ${office}`)
  return must(await signIn(db, { ...found, address: 'demo' }, { clock, demo: true })).staff
}

export async function payMonth(means: Means, order: Order): Promise<void> {
  const { db, vault, clock } = means
  const maker = await staffOf(means, 'civil-affairs')
  const approver = await staffOf(means, 'supervisor')
  const made = await makeRun({ db, actor: maker, desk: { vault, clock } }, order)
  const { id } = made.run
  const asMaker = <T>(work: Parameters<typeof withScope<T>>[2]) => withScope(db, maker, work)
  await asMaker((tx) => checkRun(tx, id, clock))
  for (const { rule, open } of await asMaker((tx) => countWork(tx, id)))
    if (open > 0 && isCheckRule(rule) && !onlyTold.includes(rule))
      await asMaker((tx) =>
        settle(tx, { run: id, how: 'excluded', rule, owed: true, reason: '核对发现问题，先不发放' }, clock),
      )
  const { lines, totalFen } = (await asMaker((tx) => checkRun(tx, id, clock))).run
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
