/** Everything worth telling about a plan before anyone works with it. */
import type { Finding, PlanDocument } from './document.ts'
import { figuresOfIndicators, figuresOfProse, figuresOfTasks } from './figures.ts'
import { finding } from './finding.ts'
import type { LeadRule } from './lead-rule.ts'
import type { Letters } from './letters.ts'
import { lintFigures } from './lint-figures.ts'
import { lintNumbering } from './lint-numbering.ts'
import { lintLostNumbers, lintTasks } from './lint-tasks.ts'
import { lintUnits } from './lint-units.ts'
import type { Section } from './sections.ts'

export type Reading = {
  readonly read: Omit<PlanDocument, 'findings'>
  readonly root: Section
  readonly rule: LeadRule
  readonly letters: Letters
  /** The file is beyond the limits; its end was not read. */
  readonly tooLong: boolean
}

function about({ read, tooLong }: Reading): readonly Finding[] {
  return [
    ...(tooLong ? [finding('truncated', {}, [])] : []),
    ...(read.title === null ? [finding('title-missing', {}, [])] : []),
    ...(read.issuer === null ? [finding('issuer-missing', {}, [])] : []),
    ...(read.period.to === null ? [finding('period-unknown', {}, [])] : []),
  ]
}

export function findingsOf(reading: Reading): readonly Finding[] {
  const { read, root, rule, letters } = reading
  const figures = [
    ...figuresOfIndicators(read.indicators),
    ...figuresOfProse(root, read.period),
    ...figuresOfTasks(read.tasks, read.period),
  ]
  return [
    ...lintFigures(figures, read.indicators),
    ...lintTasks(read, root, rule),
    ...lintUnits(read.tasks),
    ...lintNumbering(read, root),
    ...lintLostNumbers(letters),
    ...about(reading),
  ]
}
