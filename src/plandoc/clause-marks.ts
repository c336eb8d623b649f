/** Where each clause of a document begins, by the place that citations name: `3.1.2`, `box-2-3`, `annex-12`. */
import type { OutlineEntry, PlanDocument } from './document.ts'
import { labelAt } from './labels.ts'

export type Mark = {
  /** Offset in the source. */
  readonly from: number
  readonly kind: 'heading' | 'box' | 'item' | 'row'
  /** Undefined where nobody can cite it, or where two places would bear the same name. */
  readonly anchor: string | undefined
  /** The place in the document's own numbers: `第三章第一节二`. */
  readonly words: string
  /** Of headings and boxes: 1 for the widest around here. */
  readonly depth: number
  /** Of headings: as the document writes it. */
  readonly heading: string
}

type Reading = Pick<PlanDocument, 'outline' | 'boxes' | 'tasks'>

const isAnnex = (label: string) => /^附\s*[件录表]/.test(label)

/** In reading order. Cost: the headings, boxes and tasks once, and their sorting. */
export function marksOf({ outline, boxes, tasks }: Reading): readonly Mark[] {
  const { marks, annex } = headingMarks(outline, tasks.find(isRow)?.at.from)
  const all = [...marks, ...boxes.flatMap(boxMarks), ...rowMarks(tasks, annex)].toSorted(
    (a, b) => a.from - b.from,
  )
  return onlyOnce(withDepthOfBoxes(all))
}

/** The annex is the one before the first row of the table of tasks, else the last one. */
function headingMarks(outline: readonly OutlineEntry[], firstRow: number | undefined) {
  const annexes = outline.filter(({ label }) => isAnnex(label))
  const annex = annexes.findLast(({ at }) => firstRow === undefined || at.from < firstRow)
  const firstClause = outline.find(({ label }) => labelAt(label) !== undefined)?.at.from ?? 0
  // What is numbered in an annex is not the plan's, unless the whole plan comes as the annex of a notice.
  const annexed = annexes.find(({ at }) => at.from > firstClause)?.at.from ?? Number.POSITIVE_INFINITY
  const path: OutlineEntry[] = []
  const marks = outline.map((entry): Mark => {
    while (path.length > 0 && (path.at(-1)?.level ?? 0) >= entry.level) path.pop()
    path.push(entry)
    const own = entry === annex ? annexName : clauseName(path, entry.at.from > annexed)
    return {
      from: entry.at.from,
      kind: 'heading',
      ...own,
      depth: path.length,
      heading: entry.label + entry.title,
    }
  })
  return { marks, annex: annex?.at.from }
}

type Name = Pick<Mark, 'anchor' | 'words'>

const annexName: Name = { anchor: 'annex', words: '附件' }

/** Headings without a number lie on the way down and are not named. */
function clauseName(path: readonly OutlineEntry[], annexed: boolean): Name {
  const numbered = path.filter(({ label }) => labelAt(label) !== undefined)
  const named = !annexed && path.at(-1) === numbered.at(-1)
  return {
    anchor: named ? numbered.map(({ label }) => labelAt(label)?.number).join('.') : undefined,
    words: numbered.map(({ label }) => label.replace(/[\s、.．]/g, '')).join(''),
  }
}

function boxMarks({ no, items, at }: PlanDocument['boxes'][number]): Mark[] {
  const box = { depth: 1, heading: '' }
  const name = no === null ? undefined : `box-${no}`
  return [
    { ...box, from: at.from, kind: 'box', anchor: name, words: `专栏${no}` },
    ...items.map(
      (item): Mark => ({
        ...box,
        from: item.at.from,
        kind: 'item',
        anchor: name && item.no !== null ? `${name}-${item.no}` : undefined,
        words: `专栏${no}第${item.no}项`,
      }),
    ),
  ]
}

const isRow = ({ from, no }: PlanDocument['tasks'][number]) => from === 'table' && no !== null

/** Rows of tables before the annex are not the annex's. */
const rowMarks = (tasks: PlanDocument['tasks'], annex = 0): Mark[] =>
  tasks
    .filter((task) => isRow(task) && task.at.from >= annex)
    .map(({ no, at }) => ({
      from: at.from,
      kind: 'row',
      anchor: `annex-${no}`,
      words: `附件第${no}项`,
      depth: 0,
      heading: '',
    }))

/** A box stands one step below the heading it follows. */
function withDepthOfBoxes(marks: readonly Mark[]): Mark[] {
  let depth = 0
  return marks.map((mark) => {
    if (mark.kind === 'heading') depth = mark.depth
    return mark.kind === 'box' ? { ...mark, depth: depth + 1 } : mark
  })
}

/** What two places claim belongs to neither: a citation leads nowhere rather than to a wrong place. */
function onlyOnce(marks: readonly Mark[]): Mark[] {
  const times = new Map<string, number>()
  for (const { anchor } of marks) if (anchor) times.set(anchor, (times.get(anchor) ?? 0) + 1)
  return marks.map((mark) => (times.get(mark.anchor ?? '') === 1 ? mark : { ...mark, anchor: undefined }))
}
