/** What needs do about news of other domains; listed in main.ts. */
import type { Tx } from '#access'
import type { AreaCode } from '#kernel'
import type { Clock, Subscriber } from '#platform'
import type { PersonKey } from '#registry'
import { askForSweep } from './ask-sweep.ts'
import { reopenAfterEnd } from './decide.ts'
import { programmesReading } from './reading-number.ts'
import { reconsider } from './reconsider.ts'
import type { CandidateKey } from './store-candidates.ts'
import { listHousehold } from './store-findings.ts'
import type { SweepId } from './store-sweep.ts'

/** The news is delivered in a scope of the system. */
export const needsSubscribers = (clock: Clock): readonly Subscriber[] => [
  {
    // The candidate is open for decision again.
    name: 'needs on grant.ended',
    topic: 'grant.ended',
    hear: (tx, payload) => reopenAfterEnd(tx as Tx, payload as CandidateKey & { reason: string }, clock),
  },
  {
    // Whoever lives with the person may be asked about the whole household.
    name: 'needs on person.changed',
    topic: 'person.changed',
    hear: async (tx, payload) => {
      for (const person of await listHousehold(tx as Tx, payload as PersonKey))
        await reconsider(tx as Tx, person, clock)
    },
  },
  {
    // Only programmes that read the number, only where it was set; the work itself is done in the background.
    name: 'needs on parameter.set',
    topic: 'parameter.set',
    hear: (tx, payload) => askForThoseWhoRead(tx as Tx, payload as NumberSet, clock),
  },
]

type NumberSet = { readonly id: string; readonly parameter: string; readonly area: AreaCode }

async function askForThoseWhoRead(tx: Tx, { id, parameter, area }: NumberSet, clock: Clock): Promise<void> {
  const programmes = programmesReading(parameter).map((programme) => programme.id)
  if (programmes.length === 0) return
  const order = { id: id as SweepId, on: clock.today(), area, programmes, everything: true }
  await askForSweep(tx, order, clock)
}
