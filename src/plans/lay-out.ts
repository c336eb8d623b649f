/** Lays a reading out in rows: the same reading always gives the same rows with the same keys. */
import { keysFor } from './keys.ts'
import type {
  BoxItemRow,
  BoxRow,
  IndicatorRow,
  PlanHead,
  PlanReading,
  PlanRows,
  SectionRow,
  TaskRow,
} from './rows.ts'

export function layOut(reading: PlanReading): PlanRows {
  const boxes = boxesOf(reading)
  return {
    head: headOf(reading),
    sections: sectionsOf(reading),
    boxes: boxes.map(({ row }) => row),
    items: boxes.flatMap(({ items }) => items),
    tasks: tasksOf(reading),
    indicators: indicatorsOf(reading),
    findings: findingsOf(reading),
  }
}

/** Named by what it is about and where, so that the same finding of a better reading is the same. */
function findingsOf({ findings }: PlanReading): PlanRows['findings'] {
  const key = keysFor('finding')
  return findings.map(({ code, words, at }) => ({
    key: key({ no: `${code}@${at[0]?.line ?? 0}`, text: '' }),
    code,
    zh: words.zh,
    en: words.en,
    places: at,
  }))
}

const headOf = ({ title, issuer, period }: PlanReading): PlanHead => ({
  key: 'plan',
  title: title ?? '',
  issuer,
  from: period.from,
  to: period.to,
})

function sectionsOf({ outline }: PlanReading): SectionRow[] {
  const key = keysFor('section')
  return outline.map(({ title, label, level, at }) => ({
    key: key({ text: label + title }),
    depth: level,
    label,
    title,
    line: at.line,
  }))
}

function boxesOf({ boxes }: PlanReading): { row: BoxRow; items: BoxItemRow[] }[] {
  const boxKey = keysFor('box')
  return boxes.map((box) => {
    const no = written(box.no)
    const row: BoxRow = { key: boxKey({ no, text: box.title }), no, title: box.title, line: box.at.line }
    const itemKey = keysFor(`${row.key}/item`)
    const items = box.items.map(({ no: itemNo, title, text, at }): BoxItemRow => {
      const key = itemKey({ no: written(itemNo), text: title || text })
      return { key, box: row.key, no: written(itemNo), title: written(title), text, line: at.line }
    })
    return { row, items }
  })
}

function tasksOf({ tasks }: PlanReading): TaskRow[] {
  const key = keysFor('task')
  return tasks.map((task) => ({
    // The label counts through the whole document; a number may start again under each heading.
    key: key({ no: written(task.label), text: task.text }),
    no: written(task.no),
    under: task.under,
    heading: written(task.heading),
    text: task.text,
    lead: task.lead,
    coop: task.coop,
    named: task.units.filter((unit) => !task.lead.includes(unit) && !task.coop.includes(unit)),
    leadKnown: task.leadKnown,
    timing: task.timing,
    deadline: task.deadline,
    deadlineKind: task.deadlineKind,
    targets: task.targets.map(({ text, comparator, value, unit, byYear }) => ({
      text,
      comparator,
      value: written(value),
      unit: written(unit),
      byYear,
    })),
    confidence: task.confidence,
    line: task.at.line,
  }))
}

function indicatorsOf({ indicators }: PlanReading): IndicatorRow[] {
  const key = keysFor('indicator')
  return indicators.map((one) => ({
    key: key({ no: written(one.no), text: one.name }),
    no: written(one.no),
    name: one.name,
    group: one.group,
    unit: one.unit,
    baseYear: one.baselineYear,
    base: written(one.baselineText),
    targetYear: one.targetYear,
    target: written(one.target),
    comparator: one.comparator,
    value: written(one.value),
    kind: one.kind,
    confidence: one.confidence,
    line: one.at.line,
  }))
}

/** The shortest text of a number names it exactly; an empty text says nothing. */
const written = (value: string | number | null): string | null =>
  value === null || value === '' ? null : String(value)
