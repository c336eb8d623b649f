/** A person confirms, refuses or takes back a link: who, when, on which words. */
import { actorOf, record, type Tx } from '#access'
import { refuse } from '#kernel'
import { type Clock, newId, tell } from '#platform'
import { foundId, isFoundId } from '../policies/wanted.ts'
import { type Target, targetKey } from './kinds.ts'
import type { Verdict } from './settle.ts'
import { type LinksQuestion, showLinks } from './show.ts'
import { addDecision } from './store-links.ts'

export type Deciding = Omit<LinksQuestion, 'on'> &
  Target & {
    readonly task: string
    readonly verdict: Verdict
    readonly reason?: string
  }

/** The same word again adds nothing. Cost: as showing the links of the plan. */
export async function decideLink(tx: Tx, order: Deciding, clock: Clock): Promise<'written' | 'as-before'> {
  const { plan, task, kind, id, verdict, reason } = order
  const { tasks, candidates } = await showLinks(tx, { ...order, on: clock.today() })
  const row = tasks.find((one) => one.task === task) ?? refuse('link.task-unknown', { task })
  const same = (one: Target) => targetKey(one) === targetKey({ kind, id })
  const linked = row.links.find(same)
  const refused = row.refused.find(same)
  const worded = kind === 'policy-document' && row.documents.some(({ title }) => foundId(title) === id)
  if (!candidates.some(same) && !linked && !refused && !worded)
    refuse('link.target-unknown', { kind, target: id })
  // Words are no document: whoever agrees with them registers one.
  if (isFoundId(id) && verdict === 'confirmed')
    refuse('link.register-instead', { title: id.slice('words:'.length) })
  if (isAsBefore(verdict, { confirmed: (linked?.decision ?? null) !== null, refused: refused !== undefined }))
    return 'as-before'
  const found = row.suggestions.find(same)?.because ?? refused?.found ?? linked?.decision?.found ?? []
  const [at, by] = [clock.now(), actorOf(tx)]
  const rowId = newId()
  await addDecision(tx, {
    rowId,
    plan,
    task,
    kind,
    id,
    verdict,
    found,
    reason: reason ?? null,
    at,
    by,
  })
  await record(tx, { event: `link.${verdict}`, subject: plan, facts: { task, kind, target: id } }, clock)
  // What the task's links tell now is judged anew, in a transaction of its own.
  await tell(tx, { topic: 'link.decided', key: rowId, payload: { plan } }, clock)
  return 'written'
}

function isAsBefore(
  verdict: Verdict,
  now: { readonly confirmed: boolean; readonly refused: boolean },
): boolean {
  if (verdict === 'confirmed') return now.confirmed
  if (verdict === 'refused') return now.refused
  return !now.confirmed && !now.refused
}
