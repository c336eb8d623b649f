/** Indicators computed from records: values per area, the people behind them, trend, and what may be published. */
export { type Attainment, attain, type Comparator, type Target } from './attain.ts'
export type { Statement } from './check-stated.ts'
export { type Counted, countIndicator, countIndicators, type ManyQuestion, type Question } from './count.ts'
export { type LineWords, lineWords } from './counted-words.ts'
export { type Definition, definitionOn, rootsOf } from './definition.ts'
export type { IndicatorFigure, Silence, Standing } from './figure.ts'
export { type Figure, type FigureQuestion, showFigures } from './figures.ts'
export { type FiguresQuestion, figuresFor } from './figures-for.ts'
export { type Forecast, forecast, type Outlook, type Point } from './forecast.ts'
export type { Freshness } from './freshness.ts'
export { type GapPage, type GapQuestion, listGap, type NamedPerson } from './gap.ts'
export { type InStep, inStep } from './in-step.ts'
export { type Measured, type MeasureOrder, measure, takeStock } from './measure.ts'
export { type Told } from './parts-agree.ts'
export { lastDayOfPeriod, type Period, readPeriod, sayPeriod } from './period.ts'
export { indicatorProblems } from './problems.ts'
export { type PromiseState, promiseState, promiseStates, type ValueState } from './promise.ts'
export { type PublicCounts, protect, smallBelow } from './protect.ts'
export {
  type PublicFigure,
  type PublicPlan,
  type PublicPromise,
  type PublicQuestion,
  showPublicPlan,
} from './public-page.ts'
export { publishMeasurement } from './publish.ts'
export { percentText, type Share } from './ratio.ts'
export { isFlagged, type Risk, riskOf } from './risk.ts'
export { sayForecast } from './say-forecast.ts'
export { findKept, type Shown, showIndicator } from './show.ts'
export { type Stated, stateValue } from './state-value.ts'
export type { Group } from './store-count.ts'
export type { Measurement } from './store-kept.ts'
export {
  listNewestPublications,
  listPublishedTrend,
  listPublishedValues,
  type Publication,
  type PublishedValue,
} from './store-published.ts'
export {
  listStated,
  listStatedHistory,
  mayState,
  type PublishedStated,
  type StatedValue,
} from './store-stated.ts'
export { type Subject, subjectOf, subjectOfRow } from './subject.ts'
export { targetOf } from './target.ts'
export { type AreaCounts, type Counts, flatten, sumUp, type TownCounts, waiting } from './tree.ts'
export { showTrend, showTrends, type TrendPoint } from './trend.ts'
export { type PlanRowAsked, type Wanted, wantedOf } from './wanted.ts'
export {
  breakWords,
  groupWords,
  notCertain,
  outlookWords,
  promiseStateWords,
  riskWords,
  silenceWords,
  standingWords,
  valueStateWords,
} from './words.ts'
