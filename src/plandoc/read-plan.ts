/** Reads a plan document: text → letters → lines → tables and passages → sections → claims with their places. */
import type { Indicator, PlanDocument, Task } from './document.ts'
import { issuerOf, titleOfPlan } from './front.ts'
import { readTable } from './grid.ts'
import { headerAt } from './header.ts'
import { lostHeaderAt } from './header-lost.ts'
import { indicatorsOfTable } from './indicator-table.ts'
import { type LeadRule, leadRuleOf } from './lead-rule.ts'
import { lettersOf } from './letters.ts'
import { limits } from './limits.ts'
import { type Line, linesOf } from './lines.ts'
import { findingsOf } from './lint.ts'
import { tasksOfMarkers } from './marker-tasks.ts'
import { tasksAllowed } from './no-plan.ts'
import { boxesOf, outlineOf } from './outline.ts'
import { isContents, passagesOf } from './passages.ts'
import { type Period, periodOf } from './period.ts'
import { type Block, everySection, type Section, sectionsOf } from './sections.ts'
import { type Counter, splitPassage } from './split.ts'
import type { Table } from './table.ts'
import { tasksOfTable } from './task-table.ts'

/** Tables where a header stands, passages everywhere else, in reading order. */
function blocksOf(lines: readonly Line[]): readonly Block[] {
  const blocks: Block[] = []
  const counter: Counter = new Map()
  let prose: Line[] = []
  const flush = () => {
    for (const passage of passagesOf(prose))
      for (const part of splitPassage(passage, counter)) blocks.push({ passage: part })
    prose = []
  }
  for (let at = 0; at < lines.length && blocks.length + prose.length <= limits.passages; ) {
    const line = lines[at]
    const header = line && !isContents(line) ? (headerAt(lines, at) ?? lostHeaderAt(lines, at)) : undefined
    const table = header && readTable(lines, header)
    // heads without a body are words like any others; read once, never again from the next line
    if (table && table.rows.length === 0) prose = prose.concat(lines.slice(at, table.to))
    else if (table) {
      flush()
      blocks.push({ table })
    } else if (line) prose.push(line)
    at = table ? table.to : at + 1
  }
  flush()
  return blocks.slice(0, limits.passages)
}

const tablesOf = (root: Section): readonly Table[] => [...everySection(root)].flatMap((here) => here.tables)

function readTasks(root: Section, rule: LeadRule, lines: readonly Line[]): readonly Task[] {
  const inTables = tablesOf(root)
    .filter((table) => table.header.kind === 'tasks')
    .flatMap((table) => tasksOfTable(table, rule))
  return [...inTables, ...tasksAllowed(tasksOfMarkers(root, rule), lines)]
    .slice(0, limits.tasks)
    .toSorted((a, b) => a.at.from - b.at.from)
}

function readIndicators(root: Section, period: Period): ReadonlyMap<Table, readonly Indicator[]> {
  const tables = tablesOf(root).filter((table) => table.header.kind === 'indicators')
  return new Map(tables.map((table) => [table, indicatorsOfTable(table, period)]))
}

/** The whole reading: pure, and linear in the length of the text. */
export function readPlan(source: string): PlanDocument {
  const letters = lettersOf(source)
  const { lines, truncated } = linesOf(letters)
  const title = titleOfPlan(lines)
  const period = periodOf(title ?? '', letters.text)
  const rule = leadRuleOf(letters)
  const blocks = blocksOf(lines)
  const root = sectionsOf(blocks)
  const byTable = readIndicators(root, period)
  const read = {
    title,
    issuer: issuerOf(lines),
    period,
    outline: outlineOf(root, title),
    boxes: boxesOf(root, (table) => byTable.get(table) ?? []),
    tasks: readTasks(root, rule, lines),
    indicators: [...byTable.values()].flat().slice(0, limits.indicators),
  }
  const tooLong = truncated || blocks.length >= limits.passages || read.tasks.length >= limits.tasks
  return {
    ...read,
    findings: findingsOf({ read, root, rule, letters, tooLong }),
  }
}
