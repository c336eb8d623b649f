/** What payments do about news of other domains; listed in main.ts. */
import type { Tx } from '#access'
import type { Confirmed } from '#needs'
import type { Clock, Subscriber } from '#platform'
import { grantConfirmed } from './grants.ts'

/** A confirmed candidate gets a grant. The news is delivered in a scope of the system. */
export const paymentsSubscribers = (clock: Clock): readonly Subscriber[] => [
  {
    name: 'payments on candidate.confirmed',
    topic: 'candidate.confirmed',
    hear: async (tx, payload) => {
      await grantConfirmed(tx as Tx, payload as unknown as Confirmed, clock)
    },
  },
]
