/** What a budget line tells of a task: that money was spent. Never that anything was issued or delivered. */
import type { Evidence } from '../links/evidence.ts'
import { matterId } from '../links/matter.ts'
import type { ListedLine } from './line.ts'

export function evidenceOfLine(line: ListedLine): Evidence {
  const { name, amount, spent, lastPaid: day, openFindings } = line
  return {
    kind: 'budget-line',
    id: matterId(line),
    about: 'spent',
    says: spent === null ? 'unknown' : spent === 0 ? 'not-yet' : 'under-way',
    firstHand: line.spentBy === 'pay-runs',
    day,
    facts: { name, amount, openFindings, ...(spent === null ? {} : { spent }) },
  }
}
