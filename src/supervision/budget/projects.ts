/** Lines as projects to compare: the newest demand, the sum of outputs, everybody asked. */
import type { Tx } from '#access'
import { type Compared, compareProjects, type Measured, type Project } from './compare.ts'
import { type ListedLine, listLines, type PaidOut } from './line.ts'
import { type LineId, type LineQuestion, type LineResult, listResults } from './store-budget.ts'

type Result = Pick<LineResult, 'kind' | 'on' | 'quantity' | 'of' | 'measuredIn'>

/** `results` oldest first. Outputs in several units are no sum, so the output is unknown then. */
export function projectOf(line: ListedLine, results: readonly Result[]): Project {
  const of = (kind: Result['kind']) => results.filter((one) => one.kind === kind)
  const asked = of('satisfaction').at(-1)
  const demand = of('demand').at(-1)
  return {
    id: line.id,
    amount: line.amount,
    spent: line.spent,
    demand: demand ? { quantity: demand.quantity, measuredIn: demand.measuredIn } : null,
    output: sumOf(of('output')),
    satisfaction: asked && asked.of !== null ? { content: asked.quantity, asked: asked.of } : null,
    openFindings: line.openFindings,
  }
}

function sumOf(outputs: readonly Result[]): Measured | null {
  const [first] = outputs
  if (!first || outputs.some(({ measuredIn }) => measuredIn !== first.measuredIn)) return null
  return { quantity: outputs.reduce((sum, { quantity }) => sum + quantity, 0), measuredIn: first.measuredIn }
}

const projectsOf = (
  lines: readonly ListedLine[],
  results: readonly (Result & { readonly line: LineId })[],
): Project[] => {
  const byLine = Map.groupBy(results, ({ line }) => line)
  return lines.map((line) => projectOf(line, byLine.get(line.id) ?? []))
}

/** Cost: two statements, and one question to the payments. */
export async function compareLines(
  tx: Tx,
  question: LineQuestion,
  paidOut?: PaidOut,
): Promise<ComparedLine[]> {
  const lines = await listLines(tx, question, paidOut)
  const results = await listResults(tx, lines)
  return compareProjects(projectsOf(lines, results)).map((compared, i) => ({
    ...compared,
    line: lines[i] as ListedLine,
  }))
}

export type ComparedLine = Compared & { readonly line: ListedLine }
