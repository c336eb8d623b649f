/** Citations as the pages show them: the document, the place in it. */
import { findSource } from '#catalogue'
import type { Citation } from '#policy'
import type { Clause } from '#web'

export const clauseOf = ({ source, at }: Citation): Clause => {
  const cited = findSource(source)
  return { source: cited?.title ?? { zh: source, en: source }, place: at }
}

export const clausesOf = (citations: readonly Citation[]): Clause[] => citations.map(clauseOf)
