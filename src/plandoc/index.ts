/** The door of plandoc: read a plan document, and tell what was found in it. */
export type * from './document.ts'
export { type FindingCode, plandocProblems } from './problems.ts'
export { readPlan } from './read-plan.ts'
export { type PlanText, type TextPart, textOf } from './text.ts'
export type { TextBlock } from './text-pieces.ts'
