/** Clauses nobody cites, and citations whose clause is gone. */
import { type Citation, citationsOf, clauseKey, type Source } from '#policy'
import { everyIndicator } from '../indicators.ts'
import { programmes } from '../programmes.ts'
import { relations } from '../relations.ts'
import { sources } from '../sources.ts'

/** A programme, relation or indicator by its id, and what it points to. */
export type Citing = { readonly id: string; readonly citations: readonly Citation[] }

export const everyCiting = (): readonly Citing[] => [
  ...programmes.map((each) => ({ id: each.id, citations: citationsOf(each) })),
  ...relations.map((each) => ({ id: `${each.of} ${each.kind} ${each.with}`, citations: each.because })),
  ...everyIndicator.map((each) => ({ id: each.id, citations: each.because })),
]

/** `heading`: other clauses stand below it. */
export type UncitedClause = Citation & { readonly kind: 'clause' | 'item' | 'heading' }

const isHeading = (clause: string, { clauses }: Source): boolean =>
  Object.keys(clauses).some((other) => other.startsWith(`${clause}.`))

/** Citing a table as a whole covers its rows; citing a row covers the table. */
function uncitedIn(source: Source, cited: ReadonlySet<string>): readonly UncitedClause[] {
  return Object.entries(source.clauses).flatMap(
    ([clause, { items = 0, ...at }]): readonly UncitedClause[] => {
      const whole = { source: source.id, clause }
      if (cited.has(clauseKey(whole))) return []
      const rows = Array.from({ length: items }, (_, i) => ({ ...whole, item: i + 1 }))
      if (rows.length === 0) return [{ ...whole, at, kind: isHeading(clause, source) ? 'heading' : 'clause' }]
      return rows.filter((row) => !cited.has(clauseKey(row))).map((row) => ({ ...row, at, kind: 'item' }))
    },
  )
}

export function uncitedClauses(
  citing: readonly Citing[] = everyCiting(),
  from: readonly Source[] = sources,
): readonly UncitedClause[] {
  const cited = new Set(citing.flatMap(({ citations }) => citations.map(clauseKey)))
  return from.flatMap((source) => uncitedIn(source, cited))
}

export type GoneCitation = Citation & { readonly by: string }

const exists = ({ source, clause, item }: Citation, from: readonly Source[]): boolean => {
  const at = from.find(({ id }) => id === source)?.clauses[clause]
  return at !== undefined && (item === undefined || item <= (at.items ?? 0))
}

/** What stands on a clause its source does not have, or no longer. */
export const goneCitations = (
  citing: readonly Citing[] = everyCiting(),
  from: readonly Source[] = sources,
): readonly GoneCitation[] =>
  citing.flatMap(({ id, citations }) =>
    citations.filter((cited) => !exists(cited, from)).map((cited) => ({ ...cited, by: id })),
  )
