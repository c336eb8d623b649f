/** What needs do about news of other domains; listed in main.ts. */
import type { Tx } from '#access'
import type { Clock, Subscriber } from '#platform'
import { reopenAfterEnd } from './decide.ts'
import type { CandidateKey } from './store-candidates.ts'

/** A grant has ended: the candidate is open for decision again. The news is delivered in a scope of the system. */
export const needsSubscribers = (clock: Clock): readonly Subscriber[] => [
  {
    name: 'needs on grant.ended',
    topic: 'grant.ended',
    hear: (tx, payload) => reopenAfterEnd(tx as Tx, payload as CandidateKey & { reason: string }, clock),
  },
]
