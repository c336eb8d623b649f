/** What the demonstration is made with. */
import type { DemoAccount, Vault } from '#access'
import type { Clock, Db } from '#platform'

export type Means = {
  readonly db: Db
  readonly vault: Vault
  readonly clock: Clock
  readonly accounts: readonly DemoAccount[]
}
