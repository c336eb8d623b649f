/** Evaluation of plans: rounds and their figures, scores, the sample, the survey, the report, the publication. */
export { type Gathering, gatherFacts } from './gather/gather.ts'
export { evaluationProblems } from './problems.ts'
export { type Block, keysIn, type Part } from './report/block.ts'
export { compose } from './report/compose.ts'
export {
  type Drafting,
  draftReport,
  getReport,
  type Rechecking,
  recheckReport,
  reportFile,
} from './report/draft.ts'
export { type Letterhead, noLetterhead } from './report/letterhead.ts'
export type { KeptFigure, Moved, Recheck } from './report/recheck.ts'
export {
  type CountyFacts,
  type CoverageFacts,
  type FindingFacts,
  type IndicatorFacts,
  type OpenMatter,
  type RoundFacts,
  standings,
  type TaskCounts,
  type TaskStanding,
  type UnitFacts,
} from './rounds/facts.ts'
export type { Figure, Figures } from './rounds/figure.ts'
export { type Counted, figuresOf } from './rounds/figures.ts'
export {
  type NewRoundFinding,
  noteFinding,
  type PuttingRight,
  putRight,
} from './rounds/finding.ts'
export type { PublicRound } from './rounds/public-round.ts'
export {
  findPublishedRound,
  listPublishedRounds,
  type PublishedRound,
  publishRound,
} from './rounds/publish.ts'
export {
  isRoundKind,
  type Round,
  type RoundId,
  type RoundKind,
  type RoundState,
  roundKinds,
  roundStates,
} from './rounds/round.ts'
export { figuresToday, freezeRound, frozenFigures, getRound, type NewRound, openRound } from './rounds/run.ts'
export { type Announcement, announceSample } from './sample/announce.ts'
export { placeInDraw } from './sample/draw.ts'
export {
  type AskedPerson,
  type ContactMade,
  checkSample,
  drawWith,
  frameFile,
  getSample,
  listAsked,
  noteContact,
  type SampleCheck,
} from './sample/sampling.ts'
export { type Assessment, assess, type Weighting, type Weightings } from './scores/assess.ts'
export { type Compared, type Comparison, compareFairly } from './scores/compare-counties.ts'
export { type Assessed, type Item, items, itemsOf, type Tallies, type Tally } from './scores/item.ts'
export {
  type AssessmentTable,
  isOtherAssessment,
  type OtherAssessment,
  otherAssessments,
  tableFor,
} from './scores/other-assessments.ts'
export { rangeOf, type Score, type Weight } from './scores/score.ts'
export { type ShownScore, showScore } from './scores/shown-score.ts'
export { type NewWeighting, setWeighting } from './scores/weighting.ts'
export { listFindings as listRoundFindings, type RoundFinding, type RoundFindingId } from './store-finding.ts'
export { listReports, type Report, type ReportId } from './store-report.ts'
export { listRounds, type RoundRow } from './store-round.ts'
export { listSamples, type Outcome, type Sample, type SampleId } from './store-sample.ts'
export { findSurveyOf, type Survey, type SurveyId } from './store-survey.ts'
export { listWeightings, type WeightingRow } from './store-weighting.ts'
export { satisfaction } from './survey/questions.ts'
export { type Channel, channels, type SurveyResult } from './survey/result.ts'
export {
  type Answering,
  answerFor,
  answerOnPage,
  getSurvey,
  giveCodes,
  type NewCodes,
  type NewSurvey,
  openSurvey,
  resultOf,
} from './survey/survey.ts'
