/** The reason tree of the policy language as the pages show it. */
import { findFact } from '#catalogue'
import type { Reason } from '#policy'
import type { Reason as ShownReason } from '#web'
import type { Cite } from './clauses.ts'
import { valueWords } from './dates-told.ts'

/** The parts of the whole: they all have to hold, so the pages list them one below the other. */
export const reasonsOf = (whole: Reason, cite: Cite): ShownReason[] =>
  whole.kind === 'all' && whole.because.length === 0
    ? whole.of.map((part) => shown(part, cite))
    : [shown(whole, cite)]

/** The words of a condition on one fact already say its limit. */
const shown = (reason: Reason, cite: Cite): ShownReason => ({
  verdict: reason.verdict,
  says: reason.words,
  clauses: reason.because.map(cite),
  ...valueOf(reason),
  ...partsOf(reason, cite),
})

const valueOf = ({ fact: key, value }: Reason) => {
  const fact = key === null ? undefined : findFact(key)
  return fact && value !== null ? { value: valueWords(fact, value) } : {}
}

const partsOf = ({ kind, of }: Reason, cite: Cite) =>
  kind === 'all' || kind === 'any' || kind === 'not'
    ? { joined: kind, parts: of.map((part) => shown(part, cite)) }
    : {}
