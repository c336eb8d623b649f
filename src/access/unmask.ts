/** Showing a full number is a deed: it needs the duty, and it is written down before the number is seen. */
import type { AreaCode } from '#kernel'
import { refuse } from '#kernel'
import type { Clock } from '#platform'
import type { Actor } from './actor.ts'
import { hasDuty } from './actor.ts'
import { record } from './audit.ts'
import type { Tx } from './scope.ts'
import type { SealedField, Vault } from './vault.ts'

export type Unmasking = {
  readonly field: SealedField
  /** The id the number was sealed for. */
  readonly owner: string
  readonly area: AreaCode
  readonly sealed: string
  /** Why it must be seen, in the officer's words. */
  readonly reason: string
}

export async function unmask(
  tx: Tx,
  { field, owner, area, sealed, reason }: Unmasking,
  by: { readonly actor: Actor; readonly vault: Vault; readonly clock: Clock },
): Promise<string> {
  if (!hasDuty(by.actor, 'person:unmask')) refuse('access.duty-missing', { duty: 'person:unmask' })
  await record(tx, { event: 'person.unmasked', area, subject: owner, facts: { field, reason } }, by.clock)
  return by.vault.open(field, owner, sealed)
}
