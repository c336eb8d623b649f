/** Compares a reading with the right one: what was found, what was missed, what was made up. */
import type { Indicator, PlanDocument, Task } from '../document.ts'
import type { Example, ExpectedTask } from './corpus.ts'

export const measures = [
  'tasks',
  'units',
  'parts',
  'lead',
  'deadline',
  'dates',
  'targets',
  'indicators',
  'cells',
  'findings',
] as const
export type Measure = (typeof measures)[number]

export type Score = { right: number; missed: string[]; extra: string[] }
export type Scores = Readonly<Record<Measure, Score>>

export const noScores = (): Scores => ({
  tasks: { right: 0, missed: [], extra: [] },
  units: { right: 0, missed: [], extra: [] },
  parts: { right: 0, missed: [], extra: [] },
  lead: { right: 0, missed: [], extra: [] },
  deadline: { right: 0, missed: [], extra: [] },
  dates: { right: 0, missed: [], extra: [] },
  targets: { right: 0, missed: [], extra: [] },
  indicators: { right: 0, missed: [], extra: [] },
  cells: { right: 0, missed: [], extra: [] },
  findings: { right: 0, missed: [], extra: [] },
})

/** Compares two lists as bags: order does not matter, doubles do. */
function compare(score: Score, wanted: readonly string[], got: readonly string[]): void {
  const left = [...got]
  for (const want of wanted) {
    const at = left.indexOf(want)
    if (at < 0) score.missed.push(want)
    else {
      left.splice(at, 1)
      score.right++
    }
  }
  score.extra.push(...left)
}

const plain = (text: string) => text.replace(/\s+/g, '')

const begins = (task: Task, wanted: ExpectedTask) => {
  const start = plain(wanted.start)
  const whole = plain(task.heading + task.text)
  const right = whole.startsWith(start) || plain(task.text).startsWith(start)
  return right && whole.endsWith(plain(wanted.end))
}

/** Pairs the tasks in reading order: each wanted one with the next reading that begins like it. */
function paired(wanted: readonly ExpectedTask[], got: readonly Task[]) {
  const free = new Set(got)
  const pairs = wanted.map((want) => {
    const found = [...free].find((task) => begins(task, want))
    if (found) free.delete(found)
    return [want, found] as const
  })
  return [...pairs, ...[...free].map((task) => [undefined, task] as const)]
}

const dateOf = ({ on, kind }: { on: string | null; kind: string | null }) => `${on ?? '-'} ${kind}`

const sign = { '>=': '>=', '<=': '<=', '>': '>', '<': '<', '=': '', '≈': '≈' }

function targetOf(target: Task['targets'][number], withYear: boolean): string {
  const { kind, comparator, value, unit, byYear } = target
  const said = kind === 'number' ? `${comparator ? sign[comparator] : ''}${value ?? ''}${unit ?? ''}` : kind
  return withYear ? `${said}@${byYear}` : said
}

/** A year is compared only where the example names one. */
const targetsOf = (task: Task, wanted: readonly string[]): readonly string[] =>
  task.targets.map((target) => {
    const dated = targetOf(target, true)
    return wanted.includes(dated) ? dated : targetOf(target, false)
  })

type Claims = Readonly<Partial<Record<Measure, readonly string[]>>>

const claimsWanted = ({ units, dates, targets }: ExpectedTask): Claims => ({
  units: units.map(([, unit]) => unit),
  parts: units.map((pair) => pair.join(' ')),
  lead: units.flatMap(([part, unit]) => (part === 'lead' ? [unit] : [])),
  deadline: dates.slice(0, 1),
  dates,
  targets,
})

function claimsRead(task: Task, wanted: readonly string[]): Claims {
  const { units, lead, coop, deadline, deadlineKind, deadlines } = task
  const part = (unit: string) => (lead.includes(unit) ? 'lead' : coop.includes(unit) ? 'coop' : 'joint')
  return {
    units,
    parts: units.map((unit) => `${part(unit)} ${unit}`),
    lead,
    deadline: deadlineKind ? [dateOf({ on: deadline, kind: deadlineKind })] : [],
    dates: deadlines.map(dateOf),
    targets: targetsOf(task, wanted),
  }
}

function scoreTasks(scores: Scores, wanted: readonly ExpectedTask[], got: readonly Task[]): void {
  for (const [want, task] of paired(wanted, got)) {
    const name = want?.start ?? (task?.heading || task?.text || '').slice(0, 16)
    const mine = (values: readonly string[] = []) => values.map((value) => `${name}: ${value}`)
    const right = want ? claimsWanted(want) : {}
    const read = task ? claimsRead(task, want?.targets ?? []) : {}
    compare(scores.tasks, want ? [name] : [], task ? [name] : [])
    for (const measure of ['units', 'parts', 'lead', 'deadline', 'dates', 'targets'] as const)
      compare(scores[measure], mine(right[measure]), mine(read[measure]))
  }
}

const told = (value: string | number | null) => (value === null ? '-' : String(value))

/** The fields of an indicator, written as the examples write them. */
const cellsOf = (found: Indicator): Readonly<Record<string, string>> => ({
  unit: told(found.unit),
  group: told(found.group),
  kind: told(found.kind),
  no: told(found.no),
  says: plain(found.target),
  base: `${told(found.baselineYear)} ${told(found.baseline)}`,
  target: `${told(found.targetYear)} ${found.comparator ? sign[found.comparator] : ''}${told(found.value)}`,
})

function scoreIndicators(scores: Scores, example: Example, got: readonly Indicator[]): void {
  const free = new Set(got)
  for (const { name, cells } of example.indicators) {
    const found = [...free].find((each) => plain(each.name) === plain(name))
    if (found) free.delete(found)
    compare(scores.indicators, [name], found ? [name] : [])
    const own = found && cellsOf(found)
    for (const [field, value] of cells) {
      const wanted = `${name}: ${field} ${field === 'says' ? plain(value) : value}`
      compare(scores.cells, [wanted], own ? [`${name}: ${field} ${own[field] ?? ''}`] : [])
    }
  }
  scores.indicators.extra.push(...[...free].map((each) => each.name))
}

/** Adds one example's result to the scores. */
export function score(scores: Scores, example: Example, read: PlanDocument): void {
  scoreTasks(scores, example.tasks, read.tasks)
  scoreIndicators(scores, example, read.indicators)
  const codes = new Set(read.findings.map((finding) => finding.code))
  const wanted = new Set([...example.findings, ...example.silent.filter((code) => codes.has(code))])
  for (const code of wanted)
    compare(scores.findings, example.findings.includes(code) ? [code] : [], codes.has(code) ? [code] : [])
}

export function add(to: Scores, from: Scores): void {
  for (const measure of measures) {
    to[measure].right += from[measure].right
    to[measure].missed.push(...from[measure].missed)
    to[measure].extra.push(...from[measure].extra)
  }
}

const share = (part: number, whole: number) => (whole === 0 ? null : part / whole)

/** Null where there was nothing to find, or nothing was claimed. */
export const precision = ({ right, extra }: Score) => share(right, right + extra.length)
export const recall = ({ right, missed }: Score) => share(right, right + missed.length)
