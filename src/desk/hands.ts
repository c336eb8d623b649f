/** Whose hand did something, as histories show it: a colleague's name, or the product itself at work. */
import { findStaffName, type Tx } from '#access'

const jobs: Readonly<Record<string, string>> = {
  sweep: '系统（政策找人）',
  payrun: '系统（补贴发放）',
  outbox: '系统',
  demo: '系统（演示）',
}

/** Names of the hands, each looked up once. Cost: one look-up a colleague. */
export async function namesOf(tx: Tx, hands: Iterable<string>): Promise<(hand: string) => string> {
  const names = new Map<string, string>()
  for (const hand of new Set(hands)) names.set(hand, await nameOf(tx, hand))
  return (hand) => names.get(hand) ?? hand
}

async function nameOf(tx: Tx, hand: string): Promise<string> {
  const [kind, id = ''] = hand.split(/:(.*)/s)
  if (kind === 'staff') return (await findStaffName(tx, id)) ?? '已离岗工作人员'
  return kind === 'system' ? (jobs[id] ?? '系统') : hand
}
