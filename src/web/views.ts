/** Every view-model a page is rendered from: what the domains must say, and nothing more. */
export type * from './parts/clauses.tsx'
export type * from './parts/contacts.tsx'
export type * from './parts/measure.tsx'
export type * from './parts/plan-facts.tsx'
export type * from './parts/reason-tree.tsx'
export type * from './portal/errand.ts'
export type * from './portal/evaluations.tsx'
export type * from './portal/home.tsx'
export type * from './portal/plan.tsx'
export type * from './portal/plan-indicator.tsx'
export type * from './portal/plan-text.tsx'
export type * from './portal/pledges.tsx'
export type * from './portal/programme.tsx'
export type * from './portal/programmes.tsx'
export type * from './portal/standing.tsx'
export type * from './portal/walk.ts'
export type { BesideLine } from './workbench/beside.tsx'
export type * from './workbench/board.tsx'
export type * from './workbench/budget-line-view.ts'
export type * from './workbench/budget-view.ts'
export type * from './workbench/candidate.tsx'
export type * from './workbench/case-view.ts'
export type * from './workbench/documents-view.ts'
export type * from './workbench/evaluation-view.ts'
export type * from './workbench/failed-lines.tsx'
export type * from './workbench/found-view.ts'
export type * from './workbench/glance.tsx'
export type * from './workbench/indicator.tsx'
export type * from './workbench/indicators.tsx'
export type * from './workbench/known-facts.tsx'
export type * from './workbench/ledger-view.ts'
export type * from './workbench/list-view.ts'
export type * from './workbench/meetings-view.ts'
export type * from './workbench/pay-run.tsx'
export type * from './workbench/pay-run-areas.tsx'
export type * from './workbench/pay-run-findings.tsx'
export type * from './workbench/pay-runs.tsx'
export type * from './workbench/people.tsx'
export type * from './workbench/person.tsx'
export type * from './workbench/person-numbers.tsx'
export type * from './workbench/person-programme.tsx'
export type * from './workbench/person-records.tsx'
export type * from './workbench/plan-import-accept.tsx'
export type * from './workbench/plan-import-check.tsx'
export type * from './workbench/plan-import-document.tsx'
export type * from './workbench/plan-import-finding.tsx'
export type * from './workbench/plan-import-forms.tsx'
export type * from './workbench/plan-import-head.tsx'
export type * from './workbench/plan-import-history.tsx'
export type * from './workbench/plan-import-list.tsx'
export type * from './workbench/plan-import-outline.tsx'
export type * from './workbench/plan-import-rows.tsx'
export type * from './workbench/plan-import-selected.tsx'
export type * from './workbench/plan-import-todo.tsx'
export type * from './workbench/plan-import-units.tsx'
export type * from './workbench/plan-import-value.tsx'
export type * from './workbench/plan-import-value-text.tsx'
export type * from './workbench/record-form.tsx'
export type * from './workbench/sign-in.tsx'
export type * from './workbench/slips-view.ts'
export type {
  FigureTold,
  StatedBrief,
  StatedDesk,
  StatedLine,
  StatedOutcome,
  StatedView,
  Statement,
} from './workbench/stated-view.ts'
export type {
  AssignedView,
  BoardFilter,
  CircularLineView,
  CircularView,
  GroupLine,
  LampCounts,
  ObligationLine,
  PlanChoice,
  SupervisionDesk,
  SupervisionView,
  TellView,
} from './workbench/supervision-view.ts'
export type * from './workbench/sweep.tsx'
export type * from './workbench/sweeps.tsx'
export type * from './workbench/task-view.ts'
export type * from './workbench/units-view.ts'
export type * from './workbench/waiting.tsx'
export type { WatchDesk } from './workbench/watch-view.ts'
export type * from './workbench/what-if-desk.ts'
export type * from './workbench/what-if-view.ts'
export type * from './workbench/year-pledges-view.ts'
