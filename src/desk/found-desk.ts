/** The worklists at the desk: people found, one visit for all programmes, who is doubted, who lapses, numbers to set. */
import { type CandidateKey, confirmCandidate, exclusionsOf, setCandidateAside, takeUp } from '#needs'
import { setParameter } from '#parameters'
import type { Clock } from '#platform'
import type { PersonId } from '#registry'
import type { FoundDesk, PersonKey } from '#web'
import { doubtedView } from './doubted-view.ts'
import { foundView, programmesFoundView } from './found-views.ts'
import { lapsingView } from './lapsing-view.ts'
import { openNumbersView } from './numbers-view.ts'
import { consentOf } from './sweep-desk.ts'
import { visitView } from './visit-view.ts'

type Tx = Parameters<FoundDesk['found']>[0]['tx']

/** Each programme by itself: taken up, then decided; one already decided (the form sent twice) is left as it is. */
async function decideEach(
  tx: Tx,
  { county, id, programmes }: PersonKey & { readonly programmes: readonly string[] },
  { clock, act }: { readonly clock: Clock; readonly act: (key: CandidateKey) => Promise<void> },
): Promise<void> {
  for (const programme of programmes) {
    const key = { county, personId: id as CandidateKey['personId'], programme }
    const candidate = await takeUp(tx, key, clock)
    if (candidate.decision === 'open') await act(key)
  }
}

export const foundDesk = ({ clock }: { readonly clock: Clock }): FoundDesk => ({
  found: foundView,
  programmesFound: programmesFoundView,
  visitOf: visitView,
  doubted: doubtedView,
  lapsing: lapsingView,
  openNumbers: openNumbersView,
  excluded: async ({ tx, today: on }, { county, id, programmes }) =>
    (await exclusionsOf(tx, { county, id: id as PersonId }, { on, programmes })).length > 0,
  confirmAll: ({ tx }, what) => {
    const consent = consentOf(what)
    return decideEach(tx, what, { clock, act: (key) => confirmCandidate(tx, { ...key, consent }, clock) })
  },
  setAllAside: ({ tx }, { reason, ...what }) =>
    decideEach(tx, what, { clock, act: (key) => setCandidateAside(tx, { ...key, reason }, clock) }),
  async setNumber({ tx }, what) {
    await setParameter(tx, what, clock)
  },
})
