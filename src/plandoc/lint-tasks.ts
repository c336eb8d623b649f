/** Tasks that cannot be followed up: nothing to measure, nobody leading, items that carry no office. */
import type { Finding, Indicator, Task } from './document.ts'
import { aboutTasks, finding } from './finding.ts'
import type { LeadRule } from './lead-rule.ts'
import type { Letters } from './letters.ts'
import { placeOfLetters } from './letters.ts'
import type { Period } from './period.ts'
import { everySection, type Section, titleOf } from './sections.ts'
import { placeOf } from './strand.ts'

const unsureBelow = 0.55

function leads(tasks: readonly Task[], rule: LeadRule): Finding[] {
  const unknown = tasks.filter((task) => !task.leadKnown && task.units.length > 0)
  const lost = unknown.filter((task) => task.leadBasis === 'bold-lost')
  const labelled = lost.filter((task) => task.evidence.some((word) => word.includes('牵头')))
  return [
    ...aboutTasks('lead-unknown', unknown),
    ...(lost.length > 0 && rule.at ? [finding('bold-lost', { line: rule.at.line }, [rule.at])] : []),
    ...labelled.map((task) => finding('lead-label-contradicts-rule', { line: task.at.line }, [task.at])),
  ]
}

function late(tasks: readonly Task[], period: Period): Finding[] {
  const { to } = period
  if (to === null) return []
  return tasks
    .filter((task) => task.deadline !== null && Number(task.deadline.slice(0, 4)) > to)
    .slice(0, 50)
    .map((task) =>
      finding('deadline-after-plan', { line: task.at.line, deadline: task.deadline ?? '', end: to }, [
        task.at,
      ]),
    )
}

/** Words every name of an indicator shares say nothing about which task serves it. */
const common = /残疾人|残疾|城乡|符合条件的|年均|人数|覆盖率|比例|率|目标人群|的/g

/** Pairs of characters of the words that tell this indicator from others. */
function tellingPairs(indicator: Indicator): readonly string[] {
  const words = indicator.name.replace(common, '')
  return Array.from({ length: Math.max(0, words.length - 1) }, (_, i) => words.slice(i, i + 2))
}

/** A task serves an indicator when it says most of its telling words. */
const serves = (pairs: readonly string[], text: string): boolean =>
  pairs.filter((pair) => text.includes(pair)).length >= pairs.length * 0.6

function orphans(indicators: readonly Indicator[], tasks: readonly Task[]): Finding[] {
  if (tasks.length === 0) return []
  const texts = tasks.slice(0, 1000).map((task) => task.heading + task.text)
  return indicators.slice(0, 100).flatMap((indicator) => {
    const pairs = tellingPairs(indicator)
    if (texts.some((text) => serves(pairs, text))) return []
    const told = { name: indicator.name, line: indicator.at.line }
    return [finding('indicator-without-task', told, [indicator.at])]
  })
}

/** Neighbours of marked items that carry no marker: told, never read as tasks. */
function unmarked(root: Section, tasks: readonly Task[]): Finding[] {
  const places = tasks
    .filter((task) => task.from === 'marker')
    .map((task) => task.at.from)
    .toSorted((a, b) => a - b)
  if (places.length === 0) return []
  const taken = new Set(places)
  return [...everySection(root)]
    .flatMap((here) => {
      const items = here.children.filter(
        (child) => child.label !== undefined && child.head && child.kind === 'heading',
      )
      const isTask = (item: Section) => item.head !== undefined && taken.has(placeOf(item.head.start).from)
      const count = items.filter(isTask).length
      if (count < 2 || count === items.length) return []
      return items.filter((item) => !isTask(item) && item.children.length === 0)
    })
    .slice(0, 50)
    .flatMap((item) => {
      const at = item.head && placeOf(item.head.start)
      const title = titleOf(item) || (item.paragraphs[0]?.text ?? '').slice(0, 16)
      return at ? [finding('item-without-units', { line: at.line, title }, [at])] : []
    })
}

const lost =
  /(?:到|至)\s?年(?:底|末|，)|(?:达到|不低于|不少于|超过|高于)\s?(?:%|以上)|(?:达到|不低于|不少于)(?=[，。；])/g

/** Extraction sometimes drops digits and leaves the words around them. */
export function lintLostNumbers(letters: Letters): readonly Finding[] {
  const out: Finding[] = []
  for (const found of letters.text.matchAll(lost)) {
    if (out.length >= 30) break
    const at = placeOfLetters(letters, found.index, found.index + found[0].length)
    const text = letters.text
      .slice(Math.max(0, found.index - 6), found.index + found[0].length + 4)
      .replace(/\s+/g, '')
    out.push(finding('lost-number', { line: at.line, text }, [at]))
  }
  return out
}

type Read = {
  readonly tasks: readonly Task[]
  readonly indicators: readonly Indicator[]
  readonly period: Period
}

export function lintTasks(
  { tasks, indicators, period }: Read,
  root: Section,
  rule: LeadRule,
): readonly Finding[] {
  return [
    ...leads(tasks, rule),
    ...aboutTasks(
      'units-missing',
      tasks.filter((task) => task.units.length === 0),
    ),
    ...aboutTasks(
      'task-without-measure',
      tasks.filter((t) => t.targets.length === 0 && t.deadlines.length === 0),
    ),
    ...aboutTasks(
      'unsure-task',
      tasks.filter((task) => task.confidence < unsureBelow),
    ),
    ...late(tasks, period),
    ...orphans(indicators, tasks),
    ...unmarked(root, tasks),
  ]
}
