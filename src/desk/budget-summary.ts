/** A budget line in a list, and beside others. */
import type { compareLines, ListedLine } from '#supervision'
import type { ComparedProject, LineSummary } from '#web'

export const summaryOf = (line: ListedLine): LineSummary => ({
  county: line.county,
  id: line.id,
  name: line.name,
  unit: line.unitName,
  year: line.year,
  source: line.source,
  amount: line.amount,
  spent: line.spent,
  spentBy: line.spentBy,
  openFindings: line.openFindings,
})

type Compared = Awaited<ReturnType<typeof compareLines>>[number]

export const comparedOf = ({ line, costOfOne, output, ...one }: Compared): ComparedProject => ({
  county: line.county,
  id: line.id,
  name: line.name,
  demand: one.demand,
  met: one.met,
  costOfOne: costOfOne && output && { ...costOfOne, measuredIn: output.measuredIn },
  content: one.content,
  place: one.place,
})
