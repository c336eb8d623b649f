/** Sweeps and candidates at the desk: ask for one, look, decide. What is sent twice is done once. */
import { actorOf, type Tx } from '#access'
import { findProgramme, peopleProgrammes } from '#catalogue'
import { type Id, refuse } from '#kernel'
import {
  askForSweep,
  type CandidateKey,
  type CandidateStep,
  type Consent,
  confirmCandidate,
  isConsentWay,
  reopenCandidate,
  setCandidateAside,
} from '#needs'
import type { ConsentGiven, PersonKey, SweepDesk } from '#web'
import { candidateAt, candidateView, lastDecision } from './candidate-view.ts'
import { everyProgramme, sweepsView, sweepView, type Watch } from './sweep-views.ts'

export const sweepDesk = (watch: Watch): SweepDesk => {
  const { clock } = watch
  return {
    sweeps: (at) => sweepsView(at, watch),
    sweep: (at, which) => sweepView(at, which, watch),
    candidate: candidateView,
    async startSweep({ tx, staff }, { once, on, programmes }) {
      if (programmes.includes(everyProgramme.id)) {
        const all = peopleProgrammes.map((programme) => programme.id)
        const order = { id: once as Id<'once'>, on, area: staff.area, programmes: all, everything: true }
        return { id: await askForSweep(tx, order, clock) }
      }
      for (const programme of programmes)
        if (!findProgramme(programme)) refuse('desk.programme-unknown', { programme })
      const id = await askForSweep(tx, { id: once as Id<'once'>, on, area: staff.area, programmes }, clock)
      return { id }
    },
    async confirm({ tx }, what) {
      const consent = consentOf(what)
      await unlessDone(tx, what, {
        deed: { kind: 'confirmed', consent },
        act: (key) => confirmCandidate(tx, { ...key, consent }, clock),
      })
    },
    async setAside({ tx }, { reason, ...address }) {
      await unlessDone(tx, address, {
        deed: { kind: 'set-aside', reason },
        act: (key) => setCandidateAside(tx, { ...key, reason }, clock),
      })
    },
    async reopen({ tx }, { reason, ...address }) {
      await unlessDone(tx, address, {
        deed: { kind: 'reopened', reason },
        act: (key) => reopenCandidate(tx, { ...key, reason }, clock),
      })
    },
  }
}

export function consentOf({
  consent: { who, how, on, note, settled },
}: Pick<ConsentGiven, 'consent'>): Consent {
  if (!isConsentWay(how)) return refuse('web.malformed', { field: 'how', value: how })
  return { who, how, on, ...(note ? { note } : {}), ...(settled ? { settled } : {}) }
}

type Deed =
  | { readonly kind: 'confirmed'; readonly consent: Consent }
  | { readonly kind: 'set-aside' | 'reopened'; readonly reason: string }

type Doing = { readonly deed: Deed; readonly act: (key: CandidateKey) => Promise<void> }

/** The same deed by the same hand as the last one is the form sent again; anything else the domain judges. */
async function unlessDone(tx: Tx, address: PersonKey, { deed, act }: Doing): Promise<void> {
  const candidate = await candidateAt(tx, address)
  const last = await lastDecision(tx, candidate)
  if (last && last.by === actorOf(tx) && isSame(deed, last)) return
  await act(candidate)
}

function isSame(deed: Deed, step: CandidateStep): boolean {
  if (deed.kind === 'confirmed') return step.kind === 'confirmed' && sameConsent(deed.consent, step.consent)
  return step.kind === deed.kind && 'reason' in step && step.reason === deed.reason.trim()
}

const sameConsent = (a: Consent, b: Consent) =>
  a.who === b.who &&
  a.how === b.how &&
  a.on === b.on &&
  (a.note ?? '') === (b.note ?? '') &&
  a.settled === b.settled
