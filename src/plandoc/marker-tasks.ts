/** Items that carry a marker of responsibility become tasks, each with its heading, text and offices. */
import type { Task } from './document.ts'
import { rankOf } from './labels.ts'
import type { LeadRule } from './lead-rule.ts'
import { limits } from './limits.ts'
import {
  gathered,
  hasMarker,
  type MarkedSections,
  markSections,
  segments,
  withMarkersBelow,
} from './marked-sections.ts'
import { type Drafting, drafted, headingOf, type Inherited, inheritedFrom, nothing } from './marker-draft.ts'
import { everySection, type Section } from './sections.ts'
import { join, type Strand, slice, trim } from './strand.ts'

/** All text below a section, for a task that spans its items. */
function textBelow(here: Section, marks: MarkedSections): Strand[] {
  return here.children.flatMap((child) => {
    if (child.kind === 'box' || child.kind === 'appendix') return []
    const marked = marks.get(child)
    const own = marked ? segments(marked) : undefined
    const texts = own ? [...own.parts.map((part) => part.body), own.rest].filter((s) => s.text !== '') : []
    const head = child.head && child.label ? [child.head.start] : []
    return [...head, ...texts, ...textBelow(child, marks)]
  })
}

/** Items below belong to the task unless they are tasks of their own. */
const ownTextBelow = (here: Section, { marks, below }: Drafting): Strand[] =>
  below.has(here) ? [] : textBelow(here, marks)

/** The title of the document and lines like it, above the first task of a text without numbers. */
function withoutTitles(strand: Strand): Strand {
  const lines = strand.text.split('\n')
  const first = lines.findIndex((line) => line.length > 48 || /[。；，：！）]/.test(line))
  const above = lines.slice(0, first < 0 ? lines.length - 1 : first)
  return trim(
    slice(
      strand,
      above.reduce((sum, line) => sum + line.length + 1, 0),
    ),
  )
}

/** `各县（市、区）要…` after a finished task speaks to everybody, and ends the document. */
const addressed =
  /^(?:各[省市县区镇乡旗州地级有部单牵责]|[省市县区]直|全[省市县区]各|有关部门)[^。]{0,30}?(?:要|应|须|需|请|于|结合|按照)/

function tasksOfSection(here: Section, drafting: Drafting, spans: Section | undefined): Task[] {
  const marked = drafting.marks.get(here)
  const source = spans ? drafting.marks.get(spans) : marked
  if (!marked || !source || source.markers.length === 0) return []
  if (spans) {
    const { heading, body } = headingOf(here, marked.strand)
    const below = textBelow(here, drafting.marks)
    const texts = body ? [body, ...below] : below
    const whole = texts.length > 0 ? join(texts, '\n') : undefined
    return drafted({ here, heading, body: whole, markers: source.markers, only: true }, drafting)
  }
  const { parts: all, rest } = segments(source)
  const parts = all.slice(0, limits.tasks)
  // a title with its marker, then the text: `一、建好站点（责任单位：…）` and a paragraph below
  const own = addressed.test(rest.text) && /[。！]$/.test(parts[0]?.body.text ?? '') ? [] : [rest]
  const after =
    parts.length === 1 ? [...own, ...ownTextBelow(here, drafting)].filter((s) => s.text !== '') : []
  let shared: Strand | undefined
  return parts.flatMap((part, i) => {
    const { heading, body } =
      here.kind === 'root'
        ? { heading: undefined, body: withoutTitles(part.body) }
        : i === 0
          ? headingOf(here, part.body)
          : { heading: shared, body: part.body }
    if (i === 0) shared = heading
    const texts = body ? [body, ...after] : after
    const whole = texts.length > 0 ? join(texts, '\n') : undefined
    return drafted({ here, heading, body: whole, markers: part.markers, only: i === 0 }, drafting)
  })
}

/** `1.…；2.…；3.…。` enumerates one task; items that are finished sentences are tasks of their own. */
const onePoint = (here: Section): boolean =>
  here.children.slice(0, -1).every((child) => /[；，]$/.test(child.paragraphs.at(-1)?.text ?? ''))

/** The marker stands at a title, with no text of its own before or after it. */
function atTitle(here: Section, marks: MarkedSections): boolean {
  const marked = marks.get(here)
  if (!marked || marked.markers.length === 0) return false
  const { parts, rest } = segments(marked)
  const title = parts[0]?.body.text ?? ''
  return parts.length === 1 && rest.text === '' && title.length <= 40 && !/。./s.test(title)
}

/** The kinds of label whose headings lead groups of two and more, found once for all children of a section. */
const groupLabels = new WeakMap<Section, ReadonlySet<unknown>>()

function groupsIn(parent: Section, marks: MarkedSections): ReadonlySet<unknown> {
  const known = groupLabels.get(parent)
  if (known) return known
  const leading = parent.children.filter((other) => other.children.length >= 2 && atTitle(other, marks))
  const found = new Set(leading.map((other) => other.label))
  groupLabels.set(parent, found)
  return found
}

/** A group of one item, where the headings around it lead groups. */
const besideGroups = (here: Section, marks: MarkedSections): boolean =>
  here.children.length === 1 && here.parent !== undefined && groupsIn(here.parent, marks).has(here.label)

/** Is this marker the lead of a group of items rather than of a task? */
function leadsGroup(here: Section, marks: MarkedSections, below: ReadonlySet<Section>): boolean {
  if (here.kind === 'root' || here.children.length === 0 || !atTitle(here, marks)) return false
  if (below.has(here)) return true
  const wide = here.label !== undefined && rankOf(here.label) <= rankOf('cn-bracket')
  const sentence = marks.get(here)?.strand.text.includes('。') ?? false
  const office = marks.get(here)?.markers.some((marker) => marker.evidence === 'office heading') ?? false
  return (
    wide &&
    !sentence &&
    (office || besideGroups(here, marks) || (here.children.length >= 2 && !onePoint(here)))
  )
}

/** Tasks of the prose in reading order. */
export function tasksOfMarkers(root: Section, rule: LeadRule): readonly Task[] {
  const marks = markSections(root)
  const below = withMarkersBelow(root, marks)
  const spanning = gathered(root, marks)
  const spent = new Set(spanning.values())
  const groups = new Map<Section, Inherited>()
  const tasks: Task[] = []
  for (const here of everySection(root)) {
    if (tasks.length >= limits.tasks) break
    const inherited = (here.parent && groups.get(here.parent)) ?? nothing
    const drafting = { rule, marks, below, inherited }
    if (leadsGroup(here, marks, below)) {
      groups.set(here, inheritedFrom(marks.get(here)?.markers ?? []))
    } else if (spent.has(here)) continue
    else if (spanning.has(here)) tasks.push(...tasksOfSection(here, drafting, spanning.get(here)))
    else if (hasMarker(marks, here)) tasks.push(...tasksOfSection(here, drafting, undefined))
    else if (inherited.lists.length > 0 && here.label && here.paragraphs.length > 0 && !below.has(here)) {
      const { heading, body } = headingOf(here, join(here.paragraphs, '\n'))
      tasks.push(...drafted({ here, heading, body, markers: [], only: true }, drafting))
    }
  }
  return tasks
}
