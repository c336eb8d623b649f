/** Numbers that break off: rows, items and headings that may be missing or doubled. */
import type { Box, Finding, Indicator, Task } from './document.ts'
import { finding } from './finding.ts'
import type { Place } from './place.ts'
import { everySection, type Section, titleOf } from './sections.ts'
import { placeOf } from './strand.ts'

type Numbered = { readonly no: number | null; readonly at: Place }

/** Gaps of a sequence; a new beginning with 1 is a new sequence. */
function gaps(where: string, list: readonly Numbered[]): Finding[] {
  const out: Finding[] = []
  let last: number | undefined
  for (const { no, at } of list) {
    if (no === null) continue
    if (last !== undefined && no !== last + 1 && no !== 1)
      out.push(finding('numbering-gap', { where, before: last, after: no, line: at.line }, [at]))
    last = no
  }
  return out.slice(0, 20)
}

function ofHeadings(root: Section): Finding[] {
  return [...everySection(root)]
    .flatMap((here) => {
      if (here.kind === 'box') return []
      const byKind = Map.groupBy(
        here.children.filter((child) => child.label !== undefined && child.kind === 'heading'),
        (child) => child.label ?? '',
      )
      const where = titleOf(here) || '正文'
      return [...byKind.values()].flatMap((children) =>
        gaps(
          where,
          children.flatMap((child) =>
            child.head ? [{ no: child.number, at: placeOf(child.head.start) }] : [],
          ),
        ),
      )
    })
    .slice(0, 50)
}

type Read = {
  readonly tasks: readonly Task[]
  readonly indicators: readonly Indicator[]
  readonly boxes: readonly Box[]
}

export const lintNumbering = ({ tasks, indicators, boxes }: Read, root: Section): readonly Finding[] => [
  ...gaps(
    '任务表',
    tasks.filter((task) => task.from === 'table'),
  ),
  ...gaps('指标表', indicators),
  ...boxes
    .slice(0, 100)
    .flatMap((box) => (box.holds === 'items' ? gaps(box.title || '专栏', box.items) : [])),
  ...ofHeadings(root),
]
