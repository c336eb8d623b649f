/** Where each value of a reading stands in the document, how sure the reader is of it, and why. */
import type { PlanDocument } from '#plandoc'
import { targetKey } from './aspects.ts'
import type { PlanReading, PlanRows } from './rows.ts'

type Task = PlanDocument['tasks'][number]
type Indicator = PlanDocument['indicators'][number]
export type Place = Task['at']

/** `unstated`: the document says nothing and nothing must be said. `unknown`: it must be known and is not. */
export type Sureness = 'certain' | 'check' | 'unknown' | 'unstated'

/** Why the reader reads so, or is not sure: codes whose words the page knows. */
export type Because =
  | Task['leadBasis']
  | 'unlikely-name'
  | 'mended-name'
  | 'and-others'
  | 'weak-row'
  | 'several-dates'
  | 'year-only'

export type Evidence = {
  readonly places: readonly Place[]
  readonly sure: Sureness
  readonly because: readonly Because[]
}

/** Evidence by `row.aspect`, and the stretch of the document a row was read from by its key. */
export type EvidenceOf = {
  readonly values: ReadonlyMap<string, Evidence>
  readonly rows: ReadonlyMap<string, Place>
}

/** Rows and units below these were read with so little certainty that a person should look. */
const rowFrom = 0.7
const nameFrom = 0.8

/** `rows` must be the lay-out of the same reading. Cost: the values of the reading, once. */
export function evidenceOf(reading: PlanReading, rows: PlanRows): EvidenceOf {
  const values = new Map<string, Evidence>(headEvidence(reading))
  const places = new Map<string, Place>()
  rows.tasks.forEach(({ key }, index) => {
    const task = reading.tasks[index]
    if (!task) return
    places.set(key, task.at)
    for (const [aspect, evidence] of taskEvidence(task, key)) values.set(aspect, evidence)
  })
  rows.indicators.forEach(({ key }, index) => {
    const indicator = reading.indicators[index]
    if (!indicator) return
    places.set(key, indicator.at)
    for (const [aspect, evidence] of indicatorEvidence(indicator, key)) values.set(aspect, evidence)
  })
  return { values, rows: places }
}

type Entry = [string, Evidence]

const plain = (sure: Sureness, places: readonly Place[] = []): Evidence => ({ places, sure, because: [] })

const headEvidence = ({ title, issuer, period }: PlanReading): Entry[] => [
  ['plan.title', plain(title ? 'certain' : 'unknown')],
  ['plan.issuer', plain(issuer ? 'certain' : 'unknown')],
  ['plan.period', plain(period.from !== null && period.to !== null ? 'certain' : 'unknown')],
]

const taskEvidence = (task: Task, key: string): Entry[] => [
  [`${key}.units`, unitsEvidence(task)],
  [`${key}.when`, whenEvidence(task)],
  [`${key}.words`, weakened(plain('certain', [task.at]), task.confidence)],
  ...task.targets.map(
    (target, index): Entry => [
      `${targetKey(key, index)}.measure`,
      weakened(plain('certain', [target.at]), task.confidence),
    ],
  ),
]

function weakened(evidence: Evidence, confidence: number): Evidence {
  if (confidence >= rowFrom || evidence.sure !== 'certain') return evidence
  return { ...evidence, sure: 'check', because: [...evidence.because, 'weak-row'] }
}

function unitsEvidence(task: Task): Evidence {
  const places = task.mentions.map(({ at }) => at)
  const doubts: Because[] = []
  if (task.mentions.some(({ confidence }) => confidence < nameFrom)) doubts.push('unlikely-name')
  if (task.mentions.some(({ repaired }) => repaired)) doubts.push('mended-name')
  if (task.andOthers) doubts.push('and-others')
  const because = [task.leadBasis, ...doubts]
  if (!task.leadKnown) return { places, sure: 'unknown', because }
  const evidence: Evidence = { places, sure: doubts.length > 0 ? 'check' : 'certain', because }
  return weakened(evidence, task.confidence)
}

function whenEvidence({ deadlines, deadline, deadlineKind, confidence }: Task): Evidence {
  const places = deadlines.map(({ at }) => at)
  if (deadline === null && deadlineKind === null) return plain('unstated')
  const several = new Set(deadlines.map(({ on, kind }) => `${on} ${kind}`)).size > 1
  if (several) return { places, sure: 'check', because: ['several-dates'] }
  const because: Because[] = deadlines.some(({ precision }) => precision === 'year') ? ['year-only'] : []
  return weakened({ places, sure: 'certain', because }, confidence)
}

function indicatorEvidence(one: Indicator, key: string): Entry[] {
  const at = (place: Place | null) => (place ? [place] : [])
  const sure = (said: boolean): Sureness => (said ? 'certain' : 'unstated')
  const { name, baseline, target } = one.places
  return [
    [`${key}.name`, weakened(plain('certain', name ? [name] : [one.at]), one.confidence)],
    [`${key}.base`, weakened(plain(sure(one.baselineText !== ''), at(baseline)), one.confidence)],
    [`${key}.target`, weakened(plain(one.target === '' ? 'unknown' : 'certain', at(target)), one.confidence)],
  ]
}
