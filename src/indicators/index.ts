/** Indicators computed from records: values per area, the people behind them, trend, and what may be published. */
export { type Attainment, attain, type Comparator, type Target } from './attain.ts'
export { type Counted, countIndicator, type Question } from './count.ts'
export { type Definition, definitionOn, rootsOf } from './definition.ts'
export { type Figure, type FigureQuestion, showFigures } from './figures.ts'
export type { Freshness } from './freshness.ts'
export { type GapPage, type GapQuestion, listGap, type NamedPerson } from './gap.ts'
export { type Measured, type MeasureOrder, measure, takeStock } from './measure.ts'
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
export { findKept, type Shown, showIndicator } from './show.ts'
export type { Group } from './store-count.ts'
export type { Measurement } from './store-kept.ts'
export {
  listNewestPublications,
  listPublishedTrend,
  listPublishedValues,
  type Publication,
  type PublishedValue,
} from './store-published.ts'
export { targetOf } from './target.ts'
export { type AreaCounts, type Counts, flatten, sumUp, type TownCounts, waiting } from './tree.ts'
export { showTrend, type TrendPoint } from './trend.ts'
export { breakWords, groupWords, notCertain, promiseStateWords, valueStateWords } from './words.ts'
