/** Plans and schemes as citable sources: a citation of a clause the source lacks does not compile. */
import type { Day, Words } from '#kernel'

/** A clause by its place in the document; `items` counts the numbered items of a box or the rows of a table. */
export type Clause = Words & { readonly items?: number }

export type Source<Clauses extends Readonly<Record<string, Clause>> = Readonly<Record<string, Clause>>> = {
  readonly id: string
  readonly title: Words
  readonly issuer: Words
  /** Official document number, where it has one. */
  readonly number?: string
  /** The period the document itself states; it limits no rule by itself. */
  readonly period?: { readonly from: Day; readonly to: Day }
  readonly clauses: Clauses
}

/** A pointer into a document: never the sentence itself, which the imported document shows. */
export type Citation = {
  readonly source: string
  readonly clause: string
  readonly item?: number
  /** Where it is, in words: `第三章第一节二`. */
  readonly at: Words
}

type UpTo<Count extends number, Seen extends number[] = [1]> = Seen['length'] extends Count
  ? Seen[number]
  : UpTo<Count, [...Seen, [...Seen, 0]['length']]>

type ItemsOf<C> = C extends { readonly items: infer Count extends number } ? [item?: UpTo<Count>] : []

export const source = <const Clauses extends Readonly<Record<string, Clause>>>(
  declared: Source<Clauses>,
): Source<Clauses> => Object.freeze(declared)

/** `cite(yangjiang14, 'annex', 2)`: clause and item are checked by the compiler. */
export function cite<Clauses extends Readonly<Record<string, Clause>>, Key extends keyof Clauses & string>(
  from: Source<Clauses>,
  clause: Key,
  ...items: ItemsOf<Clauses[Key]>
): Citation {
  const at = from.clauses[clause] as Clause
  const item: number | undefined = items.at(0)
  return Object.freeze({
    source: from.id,
    clause,
    ...(item === undefined ? {} : { item }),
    at: item === undefined ? at : { zh: `${at.zh}第${item}项`, en: `${at.en}, item ${item}` },
  })
}
