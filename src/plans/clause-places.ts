/** Where a citation of the catalogue stands in the published words of its plan; nowhere rather than in a wrong place. */
import type { PlanText } from '#plandoc'
import type { Citation } from '#policy'

/** `3.1.2` → `第三章第一节二`: each place with the document's own numbers on the way to it. */
export type ClausePlaces = Readonly<Record<string, string>>

export const placesOf = (text: PlanText): ClausePlaces =>
  Object.fromEntries(text.flatMap(({ anchor, words }) => (anchor && words ? [[anchor, words]] : [])))

/** Found only where the name and the document's own numbers both agree: chapter 3, part 1 is not chapter 3, section 1. */
export function placeOf(
  { clause, item, at }: Pick<Citation, 'clause' | 'item' | 'at'>,
  places: ClausePlaces,
): string | undefined {
  const anchor = item === undefined ? clause : `${clause}-${item}`
  const words = Object.hasOwn(places, anchor) ? places[anchor] : undefined
  return words !== undefined && bare(words) === bare(at.zh) ? anchor : undefined
}

/** Brackets and spaces of numbers differ between copies of one document. */
const bare = (words: string) => words.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')
