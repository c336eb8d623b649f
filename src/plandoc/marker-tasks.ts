/** Items that carry a marker of responsibility become tasks, each with its heading, text and offices. */
import type { Task } from './document.ts'
import { type FoundMarker, markersIn } from './find-markers.ts'
import { rankOf } from './labels.ts'
import type { LeadRule } from './lead-rule.ts'
import { limits } from './limits.ts'
import type { Assigned } from './responsibility.ts'
import { everySection, pathOf, type Section, titleAndBody, titleOf } from './sections.ts'
import { join, placeOf, type Strand, slice, trim } from './strand.ts'
import { taskOf } from './task.ts'

/** The text of a section as one strand, its paragraphs separated by line ends, with the markers in it. */
type Marked = { readonly strand: Strand; readonly markers: readonly FoundMarker[] }

export type MarkedSections = ReadonlyMap<Section, Marked>

/** Finds every marker once. */
export function markSections(root: Section): MarkedSections {
  const marked = new Map<Section, Marked>()
  for (const here of everySection(root)) {
    if (here.paragraphs.length === 0) continue
    const strand = join(here.paragraphs, '\n')
    marked.set(here, { strand, markers: markersIn(strand) })
  }
  return marked
}

const hasMarker = (marks: MarkedSections, here: Section) => (marks.get(here)?.markers.length ?? 0) > 0

/** Sections with a marker somewhere below them; found in one walk from the leaves up. */
function withMarkersBelow(root: Section, marks: MarkedSections): ReadonlySet<Section> {
  const below = new Set<Section>()
  for (const here of everySection(root)) {
    if (!hasMarker(marks, here)) continue
    for (let up = here.parent; up && !below.has(up); up = up.parent) below.add(up)
  }
  return below
}

/** One marker after the last of several items belongs to all of them, and so to the heading above. */
export function gathered(root: Section, marks: MarkedSections): ReadonlyMap<Section, Section> {
  const everyItem = new Set<string>()
  const lastOnly: [Section, Section][] = []
  for (const here of everySection(root)) {
    const items = here.children.filter((child) => child.kind === 'heading' && child.label !== undefined)
    if (items.length < 2 || hasMarker(marks, here) || !here.label) continue
    const count = items.filter((item) => hasMarker(marks, item)).length
    const last = items.at(-1)
    if (count >= 2) everyItem.add(`${here.label} ${last?.label}`)
    else if (count === 1 && last && hasMarker(marks, last)) lastOnly.push([here, last])
  }
  const narrow = (here: Section) => here.label !== undefined && rankOf(here.label) >= rankOf('cn-bracket')
  return new Map(
    lastOnly.filter(([here, last]) => narrow(here) && !everyItem.has(`${here.label} ${last.label}`)),
  )
}

/** Text between the end of one marker and the start of the next is one task; adjacent markers are one. */
type Segment = { readonly body: Strand; readonly markers: readonly FoundMarker[] }

function segments({ strand, markers }: Marked): { parts: Segment[]; rest: Strand } {
  const parts: { body: Strand; markers: FoundMarker[] }[] = []
  let from = 0
  for (const marker of markers) {
    const body = trim(slice(strand, from, marker.from))
    const last = parts.at(-1)
    const nothing = /^[。；，、\s]*$/.test(body.text)
    if (nothing && last) last.markers.push(marker)
    else parts.push({ body: nothing ? slice(strand, from, from) : body, markers: [marker] })
    from = marker.to
  }
  return { parts, rest: trim(slice(strand, from)) }
}

const assignedOf = (markers: readonly FoundMarker[]): readonly Assigned[] => {
  const lists = markers.flatMap((marker) => marker.assigned)
  const coop = lists.some((list) => list.part === 'coop')
  const lead = lists.some((list) => list.part === 'lead')
  return lists.map((list) =>
    list.part !== 'joint' || (!coop && !lead)
      ? list
      : { ...list, part: lead ? ('coop' as const) : ('lead' as const) },
  )
}

/** `二（一）1`: the numbers of the headings and its own. */
const labelOf = (here: Section): string =>
  [...pathOf(here), here]
    .filter((at) => at.label !== undefined)
    .map((at) => at.written.replace(/[、.：]$/, ''))
    .join('')

type Drafting = {
  readonly rule: LeadRule
  readonly marks: MarkedSections
  readonly inherited: readonly Assigned[]
}

type Draft = {
  readonly here: Section
  readonly heading: Strand | undefined
  readonly body: Strand | undefined
  readonly markers: readonly FoundMarker[]
  readonly only: boolean
}

function drafted({ here, heading, body, markers, only }: Draft, { rule, inherited }: Drafting): Task[] {
  const own = assignedOf(markers)
  const fromParent = inherited.filter((list) => list.part === 'lead' || own.length === 0)
  const ownLead = own.some((list) => list.part === 'lead')
  const assigned =
    ownLead || fromParent.length === 0
      ? own
      : [...fromParent, ...own.map((list) => ({ ...list, part: 'coop' as const }))]
  const anchor = here.head && only ? here.head.start : (body ?? heading ?? here.paragraphs[0])
  if (!anchor || assigned.length === 0) return []
  const confidence = markers.length > 0 ? Math.min(...markers.map((marker) => marker.confidence)) : 0.7
  const last = body ?? heading ?? anchor
  const parts = {
    no: here.number,
    label: labelOf(here),
    heading,
    body,
    under: pathOf(here)
      .map(titleOf)
      .filter((title) => title !== ''),
    assigned,
    schedule: markers.find((marker) => marker.schedule)?.schedule,
    from: 'marker' as const,
    confidence: Math.round(confidence * 100) / 100,
    evidence: [
      ...markers.map((marker) => `marker:${marker.evidence}`),
      ...(fromParent.length > 0 && !ownLead ? ['parent-heading'] : []),
    ],
    at: { ...placeOf(anchor), to: placeOf(last).to },
  }
  return [taskOf(parts, rule)]
}

/** The title at the head of a section's text, when its first segment begins with it. */
function headingOf(here: Section, body: Strand): { heading: Strand | undefined; body: Strand | undefined } {
  const { title } = titleAndBody(here)
  if (!title) return { heading: undefined, body }
  const bareTitle = title.text.replace(/[（【[].*$/s, '').trim()
  if (bareTitle === '' || !body.text.startsWith(bareTitle)) return { heading: undefined, body }
  const rest = body.text.slice(bareTitle.length)
  const skipped = rest.length - rest.replace(/^[。：！\s]+/, '').length
  const after = trim(slice(body, bareTitle.length + skipped))
  // a single finished sentence is the task's text, not its title
  if (after.text === '' && /[。！]/.test(rest)) return { heading: undefined, body }
  return { heading: slice(body, 0, bareTitle.length), body: after.text === '' ? undefined : after }
}

/** All text below a section, for a task that spans its items. */
function textBelow(here: Section, marks: MarkedSections): Strand[] {
  return here.children.flatMap((child) => {
    const marked = marks.get(child)
    const own = marked ? segments(marked) : undefined
    const texts = own ? [...own.parts.map((part) => part.body), own.rest].filter((s) => s.text !== '') : []
    const head = child.head && child.label ? [child.head.start] : []
    return [...head, ...texts, ...textBelow(child, marks)]
  })
}

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
  const after =
    parts.length === 1 ? [rest, ...textBelow(here, drafting.marks)].filter((s) => s.text !== '') : []
  let shared: Strand | undefined
  return parts.flatMap((part, i) => {
    const { heading, body } = i === 0 ? headingOf(here, part.body) : { heading: shared, body: part.body }
    if (i === 0) shared = heading
    const texts = body ? [body, ...after] : after
    const whole = texts.length > 0 ? join(texts, '\n') : undefined
    return drafted({ here, heading, body: whole, markers: part.markers, only: i === 0 }, drafting)
  })
}

/** `1.…；2.…；3.…。` enumerates one task; items that are finished sentences are tasks of their own. */
const onePoint = (here: Section): boolean =>
  here.children.slice(0, -1).every((child) => /[；，]$/.test(child.paragraphs.at(-1)?.text ?? ''))

/** Is this marker the lead of a group of items rather than of a task? */
function leadsGroup(here: Section, marks: MarkedSections, below: ReadonlySet<Section>): boolean {
  if (!hasMarker(marks, here) || here.children.length === 0) return false
  if (below.has(here)) return true
  const wide = here.label !== undefined && rankOf(here.label) <= rankOf('cn-bracket')
  const { parts, rest } = segments(marks.get(here) ?? { strand: placeholder(here), markers: [] })
  const onlyTitle =
    parts.length === 1 &&
    rest.text === '' &&
    (parts[0]?.body.text.length ?? 99) <= 40 &&
    !/。/.test(parts[0]?.body.text ?? '')
  return wide && onlyTitle && here.children.length >= 2 && !onePoint(here)
}

const placeholder = (here: Section): Strand => here.paragraphs[0] ?? (here.head as { strand: Strand }).strand

/** Tasks of the prose in reading order. */
export function tasksOfMarkers(root: Section, rule: LeadRule): readonly Task[] {
  const marks = markSections(root)
  const below = withMarkersBelow(root, marks)
  const spanning = gathered(root, marks)
  const spent = new Set(spanning.values())
  const groupLead = new Map<Section, readonly Assigned[]>()
  const tasks: Task[] = []
  for (const here of everySection(root)) {
    if (tasks.length >= limits.tasks) break
    const inherited = here.parent ? (groupLead.get(here.parent) ?? []) : []
    const drafting = { rule, marks, inherited }
    if (leadsGroup(here, marks, below)) {
      const lists = assignedOf(marks.get(here)?.markers ?? [])
      groupLead.set(
        here,
        lists.map((list) => ({ ...list, by: 'parent-heading' as const })),
      )
    } else if (spent.has(here)) continue
    else if (spanning.has(here)) tasks.push(...tasksOfSection(here, drafting, spanning.get(here)))
    else if (hasMarker(marks, here)) tasks.push(...tasksOfSection(here, drafting, undefined))
    else if (inherited.length > 0 && here.label && here.paragraphs.length > 0 && !below.has(here)) {
      const { heading, body } = headingOf(here, join(here.paragraphs, '\n'))
      tasks.push(...drafted({ here, heading, body, markers: [], only: true }, drafting))
    }
  }
  return tasks
}
