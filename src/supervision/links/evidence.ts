/** What the links of a task tell of how it stands. That a document is issued, that a thing is delivered and that money is spent are three facts; none stands for another. */
import type { Day } from '#kernel'
import type { LinkKind } from './kinds.ts'

export type Says = 'done' | 'under-way' | 'not-yet' | 'unknown'

/** What a piece of evidence is about: a document issued, something delivered to people, money paid out. */
export type About = 'issued' | 'delivered' | 'spent'

export type Evidence = {
  readonly kind: LinkKind
  /** Of the programme, indicator, document, pledge or line. */
  readonly id: string
  readonly about: About
  readonly says: Says
  /** From records, or from a document that was attached and checked; not what somebody merely reported. */
  readonly firstHand: boolean
  /** The day it holds for; null when nobody knows. */
  readonly day: Day | null
  readonly facts: Readonly<Record<string, string | number>>
}

export type Verdict = { readonly says: Says; readonly firstHand: boolean }

/**
 * What the evidence says of one matter, in three-valued logic: one thing not done is not done, one unknown leaves it unknown,
 * no evidence is unknown. What first-hand evidence says of a thing wins over what was reported of it.
 */
export function verdictOf(evidence: readonly Evidence[], about: 'issued' | 'delivered'): Verdict {
  const counting = surestOf(evidence.filter((one) => one.about === about))
  const open = counting.filter(({ says }) => says === 'not-yet' || says === 'under-way')
  const begun = counting.some(({ says }) => says === 'done' || says === 'under-way')
  if (open.length > 0)
    return { says: begun ? 'under-way' : 'not-yet', firstHand: open.some(({ firstHand }) => firstHand) }
  if (counting.length === 0 || counting.some(({ says }) => says === 'unknown'))
    return { says: 'unknown', firstHand: false }
  return { says: 'done', firstHand: counting.every(({ firstHand }) => firstHand) }
}

/** Of each thing what is known first-hand; else what was reported of it; else that nothing is known. */
function surestOf(evidence: readonly Evidence[]): readonly Evidence[] {
  const known = evidence.filter(({ says }) => says !== 'unknown')
  const things = (some: readonly Evidence[]) => new Set(some.map(thing))
  const [atFirstHand, atAll] = [things(known.filter(({ firstHand }) => firstHand)), things(known)]
  return evidence.filter((one) => {
    if (atFirstHand.has(thing(one))) return one.firstHand && one.says !== 'unknown'
    return !atAll.has(thing(one)) || one.says !== 'unknown'
  })
}

const thing = ({ kind, id }: Evidence) => `${kind}:${id}`

/** Reported as done, while records or documents say it is not. What is unknown contradicts nobody. */
export function contradicts(evidence: readonly Evidence[], claimed: 'issued' | 'delivered'): boolean {
  const { says, firstHand } = verdictOf(evidence, claimed)
  return firstHand && (says === 'not-yet' || says === 'under-way')
}
