/** Who a programme would serve: sweeps, candidates, and what humans decide about them. */
export type { SweepAsked } from './ask-sweep.ts'
export { askForSweep } from './ask-sweep.ts'
export { type Beside, besideOf, excludes, exclusionsOf, otherThan, touches } from './beside.ts'
export type {
  CandidateAct,
  CandidateStanding,
  CandidateStep,
  Consent,
  ConsentWay,
  Decision,
} from './candidate.ts'
export { candidateStanding, consentWays, isConsentWay } from './candidate.ts'
export type { CountOrder, CountResult, CountyCount } from './count.ts'
export { countSweep } from './count.ts'
export type { Confirmed, MassConfirmation } from './decide.ts'
export {
  confirmCandidate,
  confirmEverybody,
  reopenAfterEnd,
  reopenCandidate,
  setCandidateAside,
} from './decide.ts'
export { candidatesAmiss, rebuildCandidates } from './doctor.ts'
export { type Lapsing, type LapsingList, listLapsing } from './lapsing.ts'
export { bytesOf } from './pack-towns.ts'
export { inChunk, rangeOf } from './places.ts'
export { needsProblems } from './problems.ts'
export { type Found, foundIn, numbered, programmeNumbers } from './programme-numbers.ts'
export { columnsFor } from './reading.ts'
export { programmesReading } from './reading-number.ts'
export { reconsider, takeUp } from './reconsider.ts'
export {
  asksSomething,
  changeList,
  conditionOf,
  getList,
  type ListId,
  readListCondition,
  saveList,
} from './saved-list.ts'
export type { NewScenario, ScenarioId } from './scenario.ts'
export { changeScenario, getScenario, readScenario, saveScenario } from './scenario.ts'
export type {
  After,
  Candidate,
  CandidateCount,
  CandidateKey,
  ListedCandidate,
  Worklist,
  WorklistQuestion,
} from './store-candidates.ts'
export { countCandidates, findCandidate, listCandidaciesOf, listCandidates } from './store-candidates.ts'
export { selectFinding } from './store-findings.ts'
export { historyOf } from './store-history.ts'
export {
  countList,
  type ListCount,
  type ListQuestion,
  listLists,
  type SavedList,
  selectPeople,
} from './store-saved-list.ts'
export type { SavedScenario } from './store-scenario.ts'
export { listScenarios } from './store-scenario.ts'
export type { Chunk, Sweep, SweepCount, SweepId } from './store-sweep.ts'
export {
  findSweep,
  findSweepFor,
  listSweeps,
  listUnfinished,
  planAsBulk,
  sumSweeps,
  takeStatistics,
} from './store-sweep.ts'
export {
  countDoubted,
  countFound,
  countVisits,
  type Doubted,
  listDoubted,
  listHeld,
  listVisits,
  type ProgrammeFound,
  type Visit,
} from './store-visits.ts'
export type { NamedCandidate, WorkPage, WorkQuestion } from './store-worklist.ts'
export { countWork, listWork } from './store-worklist.ts'
export { needsSubscribers } from './subscribers.ts'
export type {
  GroupNamed,
  ProgrammeEffect,
  SupposeAnswer,
  SupposeQuestion,
} from './supposed-effects.ts'
export { changesOf, dimensionNamed, isDivisible, supposeOver } from './supposed-effects.ts'
export type { ProgrammeCount, SweepOrder, SweepResult } from './sweep.ts'
export { runSweep } from './sweep.ts'
export { type EverythingOrder, type EverythingResult, sweepEverything } from './sweep-everything.ts'
export { unrecordedKey } from './unrecorded.ts'
export type { WhatIfQuestion, WhatIfResult } from './what-if.ts'
export { loadForWhatIf, whatIf } from './what-if.ts'
export type { Supposing, WhatIfHouse } from './what-if-house.ts'
export { whatIfHouse } from './what-if-house.ts'
