/** Imported plans: their tasks, units and indicators, corrections by people, the board, and what is published. */
export { type Board, type BoardQuestion, type LinkedIndicator, type LinkedTask, showBoard } from './board.ts'
export type { Correction, FieldValue } from './correct.ts'
export { type PlanAmiss, plansAmiss } from './doctor.ts'
export { type Import, importPlan, type ReadUpload, readUpload, type Upload } from './import.ts'
export { type Catalogue, type Links, linksOf, sourceOf } from './links.ts'
export { correctPlan, type Mending } from './mend.ts'
export { planProblems } from './problems.ts'
export {
  findPublishedPlan,
  listPublishedPlans,
  type PlanEdition,
  type PublishedIndicator,
  type PublishedPlan,
  type PublishedPromise,
  publishPlan,
} from './publish.ts'
export type { FindingRow, IndicatorRow, TargetRow } from './rows.ts'
export type { KeptCorrection, PlanId } from './store.ts'
export { listCorrections } from './store.ts'
export {
  type BoardTask,
  findDocument,
  findPlan,
  listPlans,
  type PlanSummary,
  type UnitLoad,
  type UnitRole,
} from './store-board.ts'
