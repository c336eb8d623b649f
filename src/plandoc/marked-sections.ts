/** Where markers of responsibility stand in the tree of sections, and how they divide a section's text into tasks. */
import { type FoundMarker, markersIn } from './find-markers.ts'
import { rankOf } from './labels.ts'
import { doubtful, markerOfHeading } from './marker.ts'
import { everySection, pathOf, type Section, titleOf } from './sections.ts'
import { join, type Strand, slice, trim } from './strand.ts'

/** The text of a section as one strand, its paragraphs separated by line ends, with the markers in it. */
export type Marked = { readonly strand: Strand; readonly markers: readonly FoundMarker[] }

export type MarkedSections = ReadonlyMap<Section, Marked>

const safeguards = /组织(?:领导|实施|保障|机构)|保障措施|领导机制|附则|总则|职责分工$/

/** Sentences such as `市残联牵头，市财政局配合。` assign work in the items of a plan; in news, laws and safeguards they do not. */
function assignsInSentences(here: Section): boolean {
  if (here.label === undefined || here.label === 'article') return false
  return ![...pathOf(here), here].some((at) => safeguards.test(titleOf(at)) || at.label === 'article')
}

const longestHeading = 80

const isOffice = (title: Strand | undefined): boolean =>
  title !== undefined && title.text.length <= longestHeading && markerOfHeading(title) !== undefined

/** Answers once for all children of a section. */
const offices = new WeakMap<Section, boolean>()

/** `五、市财政局` with one paragraph, beside offices with numbered tasks. */
function amongOffices({ label, parent }: Section): boolean {
  if (label === undefined || !parent) return false
  const known = offices.get(parent)
  if (known !== undefined) return known
  const found = parent.children.some(
    (other) => other.children.length > 0 && other.paragraphs.length === 1 && isOffice(other.paragraphs[0]),
  )
  offices.set(parent, found)
  return found
}

/** `一、市民政局`, and its tasks below. */
function officeHeading(here: Section): FoundMarker | undefined {
  const [title, more] = here.paragraphs
  const items = here.children.some((child) => child.label !== undefined)
  if (!title || title.text.length > longestHeading) return undefined
  if (items ? more : !more || !amongOffices(here)) return undefined
  const marker = markerOfHeading(title)
  return marker && { ...marker, from: 0, to: title.text.length, bodyTo: 0 }
}

/** Lines of a list without numbers: most of them end in a bracket. */
function isListed(text: string): boolean {
  const lines = text.split('\n').slice(0, 200)
  const ended = lines.filter(
    (line) => line.length <= 200 && /^(?!\d{1,2}月\d{1,2}日).{4,}（[^（）]{2,60}）$/.test(line),
  ).length
  return ended >= 3 && ended * 4 >= lines.length * 3
}

/** Finds every marker once. */
export function markSections(root: Section): MarkedSections {
  const marked = new Map<Section, Marked>()
  for (const here of everySection(root)) {
    if (here.paragraphs.length === 0) continue
    const strand = join(here.paragraphs, '\n')
    const setting = {
      sentences: assignsInSentences(here),
      numbered: here.kind !== 'root' || isListed(strand.text),
    }
    const heading = setting.sentences ? officeHeading(here) : undefined
    marked.set(here, { strand, markers: heading ? [heading] : markersIn(strand, setting) })
  }
  return withoutDoubtful(marked)
}

/** Names such as 康复部 or 宣传办 count where the document has other markers, or several of them. */
function withoutDoubtful(marked: ReadonlyMap<Section, Marked>): MarkedSections {
  const all = [...marked.values()].flatMap(({ markers }) => markers)
  const unsure = all.filter((marker) => marker.confidence < doubtful).length
  if (unsure === 0 || unsure < all.length || unsure >= 3) return marked
  return new Map([...marked].map(([here, { strand }]) => [here, { strand, markers: [] }]))
}

export const hasMarker = (marks: MarkedSections, here: Section) => (marks.get(here)?.markers.length ?? 0) > 0

/** Sections with a marker somewhere below them; found in one walk from the leaves up. */
export function withMarkersBelow(root: Section, marks: MarkedSections): ReadonlySet<Section> {
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
export type Segment = { readonly body: Strand; readonly markers: readonly FoundMarker[] }

export function segments({ strand, markers }: Marked): { parts: Segment[]; rest: Strand } {
  const parts: { body: Strand; markers: FoundMarker[] }[] = []
  let from = 0
  for (const marker of markers) {
    const body = trim(slice(strand, from, marker.bodyTo))
    const last = parts.at(-1)
    const nothing = /^[。；，、\s]*$/.test(body.text)
    if (nothing && last) last.markers.push(marker)
    else parts.push({ body: nothing ? slice(strand, from, from) : body, markers: [marker] })
    from = marker.to
  }
  return { parts, rest: trim(slice(strand, from)) }
}
