/** The language *who*: conditions over facts, dated amounts, and their readings. Pure. */
export * from './amount.ts'
export * from './ask.ts'
export { type Brought, brought } from './brought.ts'
export type { Change } from './change.ts'
export * from './cited.ts'
export { certainty, closed, openIdOf, openIn } from './closed.ts'
export { noRule, type ReasonCode } from './code.ts'
export { type Compiled, compile, type Decision, type Explanation } from './compile.ts'
export * from './condition.ts'
export { type Page } from './conversation/choose.ts'
export { type Conversation, converse, type Heard, type Manner, type Step } from './conversation/converse.ts'
export { doNotArise, type Follow, follow, notApplicable, usually } from './conversation/follows.ts'
export * from './coverage.ts'
export type { Household } from './decide.ts'
export * from './declare.ts'
export { type Branch, type Drawing, drawRule, outlineRule, treeOf } from './draw.ts'
export type { Reason, ReasonLimit } from './explain.ts'
export * from './fact.ts'
export { foundCode } from './found-code.ts'
export { type Giving } from './giving.ts'
export type { Circumstances } from './ground.ts'
export * from './household.ts'
export * from './indicator.ts'
export type { Missing } from './missing.ts'
export * from './open.ts'
export { openAnswers, readingAnswer } from './open-answers.ts'
export * from './parameter.ts'
export { loadPopulation, type Population, type PopulationLoader, type Stretch } from './population.ts'
export { policyProblems } from './problems.ts'
export * from './programme.ts'
export * from './relation.ts'
export { sayValue } from './say.ts'
export { sayCondition } from './say-condition.ts'
export * from './source.ts'
export { type Statement } from './sql.ts'
export {
  type CodesQuestion,
  type CodesStatement,
  codesPer,
  codesStatement,
  heldBack,
  type Numbered,
} from './sql-codes.ts'
export { type Columns, profileColumns } from './sql-condition.ts'
export { type VerdictsQuestion, verdictsStatement } from './sql-indicator.ts'
export { type CountQuestion, countStatement, type PeopleQuestion, peopleStatement } from './sql-statement.ts'
export * from './standing.ts'
export { type Capped, capped } from './suppose/cap.ts'
export {
  type Dial,
  type DialLine,
  dialLinesOf,
  dialsOf,
  type NumberDial,
  numberDialsOf,
  type PayDial,
  payDialsOf,
  readingsOf,
} from './suppose/dial.ts'
export { type DimensionAsked, dimensionOf, unknownGroup } from './suppose/dimension.ts'
export { type Drafting, draftSource, type Exported } from './suppose/draft.ts'
export {
  type Effect,
  type EffectCell,
  type EffectQuestion,
  effectOf,
  totalOfEffect,
} from './suppose/effect.ts'
export { type MoveKind, moveKinds } from './suppose/moves.ts'
export { nameOfDial, payNames, sayChanges, sayDialValue, sayNumbers } from './suppose/say-change.ts'
export {
  type Cap,
  composed,
  nothingSupposed,
  type Scenario,
  type Supposed,
  type SupposedNumber,
  type Supposition,
} from './suppose/scenario.ts'
export type { Tier } from './suppose/sums.ts'
export { suppose, supposedSettings, targetsOf } from './suppose/suppose.ts'
export { hasChoices } from './suppose/turn.ts'
export { type FactFinder, readWritten, type Written, type WrittenAmount } from './suppose/written.ts'
export { type AreaTally, type TallyQuestion, tally, totalOf } from './tally.ts'
export type { Joint, Known } from './together/joint.ts'
export { bearing, isChoice } from './together/order.ts'
export { compileTogether, type Together } from './together/together.ts'
export type { Truth, Verdict } from './truth.ts'
export {
  firstTurn,
  type Turn,
  type TurnQuestion,
  type TurnWindow,
  turningDays,
  turnWindows,
} from './turning.ts'
export { firstSilentDay, openParametersOf, parametersOfVariant } from './unset.ts'
export { allConditionsOf as conditionsIn, factsOf, parametersOf, placesOf, type Rule } from './walk.ts'
