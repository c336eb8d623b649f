/** A grounded rule without open conditions: each is taken against the person (`shut`), or for them (`granted`). */
import type { Ground } from './ground.ts'

export type OpenTaken = 'shut' | 'granted'

/**
 * Kleene logic is monotone, so the two readings hold every answer between them. `shut` is *yes* exactly where the rule itself is;
 * where it is *unknown*, facts about the person alone can still settle it. Where `shut` is *no* and `granted` is not, an
 * office has to speak first, and asking the person would be in vain. Parts keep their places, which reason codes count.
 */
export const closed = (ground: Ground, taken: OpenTaken): Ground => taking(ground, taken === 'granted')

function taking(ground: Ground, truth: boolean): Ground {
  switch (ground.kind) {
    case 'open':
      return certain(truth, ground)
    case 'not':
      return { ...ground, of: taking(ground.of, !truth) }
    case 'count':
      return { ...ground, of: taking(ground.of, ground.from === null ? !truth : truth) }
    case 'all':
    case 'any':
      return { ...ground, of: ground.of.map((part) => taking(part, truth)) }
    default:
      return ground
  }
}

const certain = (truth: boolean, { said }: Ground): Ground => ({ kind: truth ? 'all' : 'any', of: [], said })

/** Whether a condition is certain whoever is asked; undefined while it asks anything. */
export function certainty(ground: Ground): boolean | undefined {
  if (ground.kind === 'not') {
    const of = certainty(ground.of)
    return of === undefined ? undefined : !of
  }
  if (ground.kind !== 'all' && ground.kind !== 'any') return undefined
  const decisive = ground.kind === 'any'
  const truths = ground.of.map(certainty)
  if (truths.includes(decisive)) return decisive
  return truths.every((truth) => truth === !decisive) ? !decisive : undefined
}

/** The open conditions and unset numbers below a rule, each once. */
export function openIn(ground: Ground): readonly Extract<Ground, { kind: 'open' }>[] {
  switch (ground.kind) {
    case 'open':
      return [ground]
    case 'not':
    case 'count':
      return openIn(ground.of)
    case 'all':
    case 'any':
      return ground.of.flatMap(openIn)
    default:
      return []
  }
}

/** The id of what an office has to set. */
export const openIdOf = ({ parameter, said }: Extract<Ground, { kind: 'open' }>): string | undefined =>
  parameter?.id ?? (said.kind === 'open' ? said.parameter.id : undefined)
