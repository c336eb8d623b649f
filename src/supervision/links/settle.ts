/** Which links of a task hold: those read from citations and those of registered matters, as far as no person refused them, and those a person confirmed. */
import { type Target, targetKey } from './kinds.ts'
import type { SharedWord } from './suggest.ts'

export type Verdict = 'confirmed' | 'refused' | 'withdrawn'

/** What a person said of one link; the newest counts. */
export type Decision = Target & {
  readonly task: string
  readonly verdict: Verdict
  readonly found: readonly SharedWord[]
  readonly reason: string | null
  readonly at: string
  readonly by: string
}

/** Read from a citation of the catalogue, laid down when the matter was registered, or said by a person. */
export type Origin = 'cited' | 'registered' | 'confirmed'

export type Link = Target & {
  readonly task: string
  readonly origin: Origin
  /** Who said so; null where nobody had to. */
  readonly decision: Decision | null
}

export type Given = Target & { readonly task: string; readonly origin: Exclude<Origin, 'confirmed'> }

export type Settled = { readonly links: readonly Link[]; readonly refused: readonly Decision[] }

/** `decisions` oldest first. A withdrawn word leaves things as if nobody had spoken. */
export function settle(given: readonly Given[], decisions: readonly Decision[]): Settled {
  const newest = new Map<string, Decision>()
  for (const decision of decisions) newest.set(linkKey(decision), decision)
  const standing = new Map<string, Link>()
  for (const one of given)
    if (!standing.has(linkKey(one))) standing.set(linkKey(one), { ...one, decision: null })
  for (const [key, decision] of newest) {
    const { task, kind, id, verdict } = decision
    if (verdict === 'refused') standing.delete(key)
    if (verdict === 'confirmed')
      standing.set(key, { task, kind, id, origin: standing.get(key)?.origin ?? 'confirmed', decision })
  }
  return {
    links: [...standing.values()],
    refused: [...newest.values()].filter(({ verdict }) => verdict === 'refused'),
  }
}

export const linkKey = ({ task, ...target }: Target & { readonly task: string }): string =>
  `${task} ${targetKey(target)}`
