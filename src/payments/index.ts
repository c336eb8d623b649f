/** Grants, monthly pay runs, the bank's file and its answer. */

export type { AnswerReport } from './answer.ts'
export { importAnswers, takeAnswers } from './answer.ts'
export { approveRun, cancelRun, sendBackRun } from './approve.ts'
export type { RefusedRow } from './bank-answer.ts'
export type { BankCharset } from './bank-file.ts'
export { bankCharsets, isBankCharset } from './bank-file.ts'
export type { Settlement } from './check.ts'
export { checkRun, settle } from './check.ts'
export type { PaymentFault } from './doctor.ts'
export { paymentsAmiss } from './doctor.ts'
export type { BankFile } from './export.ts'
export { exportRun } from './export.ts'
export { freezeRun, freezeUnfinished } from './freeze.ts'
export type { GrantState, GrantStep } from './grant.ts'
export { grantMayFollow } from './grant.ts'
export { endGrant, grantConfirmed, pauseGrant, resumeGrant } from './grants.ts'
export type { RunNow } from './history.ts'
export { getRun, nameOfRun } from './history.ts'
export type { Hold, LineKind, LineState, LineStep } from './line.ts'
export type { RunOrder } from './make.ts'
export { makeRun, openRun } from './make.ts'
export { paymentsProblems } from './problems.ts'
export type { CheckRule } from './rules.ts'
export { checkRules, isCheckRule, mustExclude, onlyTold } from './rules.ts'
export type { RunAct, RunState, RunStep, Totals } from './run.ts'
export { mayFollow } from './run.ts'
export {
  grantActWords,
  grantStateNames,
  holdWords,
  lineStateWords,
  runActWords,
  runStateWords,
} from './said.ts'
export { sayFinding } from './say-finding.ts'
export type { Work, WorkQuestion } from './store-check.ts'
export { countWork, listFindings, listHeld } from './store-check.ts'
export type { GapQuestion, WaitingPerson } from './store-gap.ts'
export { countGap, listGap } from './store-gap.ts'
export type { Grant, GrantId, GrantKey } from './store-grants.ts'
export { findGrant, grantHistory, listGrantsOf } from './store-grants.ts'
export { lineHistory } from './store-histories.ts'
export type { CountyTotals, Line, LineKey, LinePage } from './store-lines.ts'
export { listLines, listLinesOf, sumLines } from './store-lines.ts'
export type { OwedLine, OwedQuestion } from './store-owed.ts'
export { listOwed } from './store-owed.ts'
export type { PaidAsked } from './store-paid.ts'
export { paidIn } from './store-paid.ts'
export type { PaymentStep } from './store-person-steps.ts'
export { listPaymentSteps } from './store-person-steps.ts'
export type { Finding, Outcome, PlaceSum, SentBack } from './store-run-page.ts'
export {
  countSentBack,
  findFinding,
  listRunFindings,
  listSentBack,
  sumByPlace,
} from './store-run-page.ts'
export type { Run, RunId, RunPlace } from './store-runs.ts'
export { findLatestRun, findRunBySequence, listRuns } from './store-runs.ts'
export { paymentsSubscribers } from './subscribers.ts'
export { totalOf } from './totals.ts'
