/** The catalogue looked over: what a reviewer wants to know before a change of policy is accepted. */
import { goneCitations, uncitedClauses } from './clauses.ts'
import { dateFaults } from './dates.ts'
import { unreadFacts, unusedPeriods } from './idle.ts'
import { wordless } from './wordless.ts'

/** `sound` is false where something is wrong; clauses nobody cites and facts nobody reads are told, not wrong. */
export function checkCatalogue() {
  const dates = dateFaults()
  const report = {
    uncitedClauses: uncitedClauses(),
    goneCitations: goneCitations(),
    gaps: dates.filter(({ kind }) => kind !== 'overlap'),
    overlaps: dates.filter(({ kind }) => kind === 'overlap'),
    unreadFacts: unreadFacts(),
    wordless: wordless(),
    unusedRates: unusedPeriods(),
  }
  const wrong = [report.goneCitations, dates, report.wordless, report.unusedRates]
  return { sound: wrong.every(({ length }) => length === 0), ...report }
}

export type CatalogueCheck = ReturnType<typeof checkCatalogue>
