/** A transaction in which the database itself shows only what the actor may see. */
import { sql } from 'kysely'
import { refuse } from '#kernel'
import type { Db, Transaction } from '#platform'
import { inTransaction } from '#platform'
import type { Actor } from './actor.ts'
import { nameOf, unitOf } from './actor.ts'
import { isDuty } from './duties.ts'

declare const scoped: unique symbol

/** A transaction with an actor: the only thing a store accepts. */
export type Tx = Transaction & { readonly [scoped]: true }

/** Runs `work` in one transaction under the actor's restricted role. About six short messages before the first query. */
export const withScope = <T>(db: Db, actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> =>
  inTransaction(db, async (tx) => work(await setScope(tx, actor)))

/** Sets role and settings for the rest of a transaction. Only `withScope` and the tests call it. */
export async function setScope(tx: Transaction, actor: Actor): Promise<Tx> {
  // Literals, one a message: bound values and set_config() do not reach the nodes of a cluster.
  const settings = settingsOf(actor)
  await sql.raw(`set local role ${roleOf(actor)}`).execute(tx)
  for (const [name, value] of Object.entries(settings))
    await sql.raw(`set local app.${name} = '${value}'`).execute(tx)
  actors.set(tx, nameOf(actor))
  return tx as Tx
}

const actors = new WeakMap<Transaction, string>()

/** In whose name a transaction acts, as the audit trail writes it. */
export function actorOf(tx: Tx): string {
  const actor = actors.get(tx)
  if (actor === undefined) throw new Error('this transaction has no scope; open it with withScope')
  return actor
}

const roleOf = (actor: Actor) =>
  ({ staff: 'tongxing_desk', public: 'tongxing_public', system: 'tongxing_system' })[actor.kind]

/** Every setting is always sent, so that none of an earlier scope is left. */
const settingsOf = (actor: Actor): Record<string, string> => ({
  actor: literal('actor', nameOf(actor), /^[\p{L}\p{N}:._-]{1,120}$/u),
  counties: actor.kind === 'staff' ? countiesOf(actor.counties) : '',
  area: actor.kind === 'staff' ? literal('area', actor.area, /^\d{2}(\d{2}(\d{2}(\d{3}(\d{3})?)?)?)?$/) : '',
  duties: actor.kind === 'staff' ? dutiesOf(actor.duties) : '',
  unit: actor.kind === 'staff' ? literal('unit', unitOf(actor)?.id ?? '', /^[^'\\\p{C}]{0,200}$/u) : '',
})

const countiesOf = (counties: readonly string[]) =>
  counties.map((county) => literal('counties', county, /^\d{6}$/)).join(',')

/** Between commas, as the row rules look for them; none is the empty text. */
const dutiesOf = (held: readonly string[]) => {
  for (const duty of held)
    if (!isDuty(duty)) refuse('access.scope-malformed', { setting: 'duties', value: duty })
  return held.length === 0 ? '' : `,${held.join(',')},`
}

/** Settings go into the statement as text, so nothing but the expected alphabet may pass. */
function literal(setting: string, value: string, pattern: RegExp): string {
  if (!pattern.test(value) || value.includes("'")) refuse('access.scope-malformed', { setting, value })
  return value
}
