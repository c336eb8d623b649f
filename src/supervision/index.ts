/** Supervision of plans: obligations and slips, what tasks are tied to, and what shows how they stand. */
export { type Counts, type Group, groupBoard, groupsOf, lampsOfBoard } from './board/board.ts'
export { queueOfUnit, type Responsibilities, responsibilitiesOf } from './board/mine.ts'
export {
  type BoardQuestion as SupervisionQuestion,
  type Grouping,
  groupings,
  type Want,
  wants,
} from './board/question.ts'
export {
  type BoardPage,
  type BoardRow,
  listById as obligationsById,
  listRows as listObligations,
  plansOnBoard,
} from './board/store-board.ts'
export { type AssignedPlan, listAssignedPlans } from './board/store-verdicts.ts'
export { judge, judgePlans, keepVerdicts, type TaskEvidence, type TaskVerdict } from './board/verdicts.ts'
export {
  type Aspect,
  aspects,
  type Compared,
  compareProjects,
  type Measured,
  type Project,
  type Share,
} from './budget/compare.ts'
export { type Found, type Resolving, recordFinding, resolveFinding } from './budget/finding.ts'
export {
  getLine,
  type ListedLine,
  listLines,
  type NewLine,
  type PaidOut,
  registerLine,
} from './budget/line.ts'
export { compareLines, projectOf } from './budget/projects.ts'
export { type Paid, type Resulting, recordResult, recordSpending, takeBackSpending } from './budget/spend.ts'
export {
  type BudgetLine,
  type LineId,
  type LineKey,
  type LineQuestion,
  type LineResult,
  listResults,
  listSpending,
  type Spending,
} from './budget/store-budget.ts'
export { type FindingId, type LineFinding, listFindings } from './budget/store-finding.ts'
export { findingKinds, moneySources, resultKinds } from './budget/words.ts'
export type { Matter } from './links/candidates.ts'
export { evidenceOf, type FigureFact, type KnownEnds } from './links/combine.ts'
export { type Deciding, decideLink } from './links/decide.ts'
export {
  type About,
  contradicts,
  type Evidence,
  type Says,
  type Verdict as EvidenceVerdict,
  verdictOf,
} from './links/evidence.ts'
export { type EvidenceQuestion, evidenceFor, type FigureAsked, type Figures } from './links/evidence-for.ts'
export { type LinkKind, linkKinds, type Target, type TaskRef, taskId } from './links/kinds.ts'
export { matterId, matterKey } from './links/matter.ts'
export { listMatters } from './links/matters.ts'
export { linkProblems } from './links/problems.ts'
export type { Decision, Link, Origin, Verdict as LinkVerdict } from './links/settle.ts'
export { type LinksQuestion, type PlanLinks, showLinks, type TaskLinks } from './links/show.ts'
export { type Candidate, type SharedWord, type Suggestion, suggestLinks } from './links/suggest.ts'
export {
  type Deciding as DecidingAtMeeting,
  holdMeeting,
  type Meeting,
  type MeetingKey,
  meetingKinds,
  planMeeting,
  recordDecision,
  type YearOfMeetings,
  yearOfMeetings,
} from './meetings/meeting.ts'
export { findMeeting } from './meetings/store-meeting.ts'
export { type Assigning, type Assignment, assign, type Ground, type Waiting } from './obligations/assign.ts'
export { type ObligationAmiss, supervisionAmiss } from './obligations/doctor.ts'
export { supervisionKeepers } from './obligations/keep.ts'
export {
  claimedBy,
  lampOfObligation,
  type ObligationLamp,
  obligationLamps,
  obligationLampWords,
} from './obligations/lamp.ts'
export {
  models,
  type Obligation,
  type ObligationKind,
  roles,
} from './obligations/obligation.ts'
export type { Question as AssignmentQuestion } from './obligations/wanted.ts'
export { type Delivery, evidenceOfPledge, type Pledge, type PledgeStanding } from './pledges/pledge.ts'
export { type PublishedPledge, publishPledges } from './pledges/publish.ts'
export { listPledges, type NewPledge, type PledgeQuestion, registerPledge } from './pledges/register.ts'
export {
  findEdition as findPublishedPledges,
  listEditions as listPublishedPledges,
  type PledgeEdition,
} from './pledges/store-publication.ts'
export { type Issue, type PolicyDocument } from './policies/document.ts'
export { type DocumentKind, documentWords, type FoundDocument, findDocuments } from './policies/find.ts'
export {
  type DocumentQuestion,
  listDocuments,
  type NewDocument,
  registerDocument,
} from './policies/register.ts'
export { documentsWanted, foundId } from './policies/wanted.ts'
export { supervisionProblems } from './problems.ts'
export { aboutKinds, aboutOf, type Matter as SlipMatter, matterOf } from './slips/about.ts'
export {
  type Circular,
  type CircularId,
  type CircularLine,
  issueCircular,
  type Rechecked,
  recheckCircular,
} from './slips/circular.ts'
export { type Disputing, disputeFigure } from './slips/dispute.ts'
export { instruct, raiseSlip, slipsAbout, urgeAll } from './slips/raise.ts'
export { listCirculars } from './slips/store-circular.ts'
export { listSlips, type Slip, type SlipQuestion } from './slips/store-slips.ts'
export { endStandard, listStandards, type NewVersion, stateStandard } from './standards/state.ts'
export { listVersions } from './standards/store-standards.ts'
export { checkStandards, inForce, type StandardCheck, type StandardVersion } from './standards/version.ts'
export { draftStandings, publishStandings, type StandingsToTell } from './standings/publish.ts'
export { type TaskStanding, type UnitStanding, wantsReason } from './standings/standing.ts'
export {
  findEdition as findStandings,
  listEditions as listStandings,
  type StandingEdition,
} from './standings/store-standing.ts'
export { caseWorld } from './world.ts'
