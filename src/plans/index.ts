/** Imported plans: their tasks, units and indicators, corrections by people, the board, and what is published. */
export { type Accepting, acceptPlan, type PlanUnderReview, reviewPlan } from './accept.ts'
export { addTask, type Marked } from './add-task.ts'
export { fieldsOfAspect, kindOf as kindOfRow, type RowKind, targetOfKey } from './aspects.ts'
export { type Board, type BoardQuestion, type LinkedIndicator, type LinkedTask, showBoard } from './board.ts'
export {
  type Cascade,
  type CascadeRow,
  cascadeOf,
  type Gap,
  type Levels,
  type MatchDecision,
  type Proposed,
  type TakenUp,
} from './cascade/cascade.ts'
export { type Conflict, type ConflictKind, type SameOffice, sameByName } from './cascade/conflict.ts'
export {
  type Deriving,
  derivePlan,
  type Judging,
  judgeMatch,
  rebasePlan,
  type Succeeding,
  succeedPlan,
} from './cascade/derive.ts'
export {
  type DerivationKind,
  derivationKinds,
  type LevelPlan,
  type LowerPlan,
  type RowOf,
} from './cascade/level.ts'
export { type Proposal, proposeMatches } from './cascade/matching.ts'
export { type CascadeQuestion, type ShownCascade, showCascade } from './cascade/show.ts'
export {
  type Derivation,
  type KeptMatch,
  listDerivations,
  listSuccessions,
  type Succession,
} from './cascade/store-cascade.ts'
export { placeOf as placeOfCitation } from './clause-places.ts'
export { type Correction, sameValue } from './correct.ts'
export { type PlanAmiss, plansAmiss } from './doctor.ts'
export type { Because, Place } from './evidence.ts'
export type { FieldValue } from './field.ts'
export { gramsOf, sharedWords } from './grams.ts'
export { type Import, importPlan, type ReadUpload, readUpload, type Upload } from './import.ts'
export { type Catalogue, type Links, linksOf, sourceOf } from './links.ts'
export { type Change, type Changes, correctPlan, type Mending, mendPlan } from './mend.ts'
export { planProblems } from './problems.ts'
export {
  findPublishedPlan,
  findPublishedText,
  listPublishedPlans,
  type PlanEdition,
  type PublishedIndicator,
  type PublishedPlan,
  type PublishedPromise,
  publishPlan,
} from './publish.ts'
export {
  type Review,
  type ReviewedFinding,
  type ReviewedValue,
  type Standing,
  type StruckRow,
  valueKey,
  valueNow,
} from './review.ts'
export type { FindingRow, IndicatorRow, TargetRow, TaskRow } from './rows.ts'
export type { KeptCorrection, PlanId } from './store.ts'
export { listCorrections } from './store.ts'
export type { Acceptance } from './store-acceptance.ts'
export {
  type BoardTask,
  findDocument,
  findPlan,
  listPlans,
  listPlanTitles,
  listTasks,
  type PlanSummary,
  type UnitLoad,
  type UnitRole,
} from './store-board.ts'
export { findOriginal, listOriginals, type Original, type OriginalFormat } from './store-originals.ts'
